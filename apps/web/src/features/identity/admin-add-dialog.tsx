import type { Role } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useT, type Translate } from '../../i18n';
import { failureText, fieldTexts } from '../../lib/failures';
import { ApiError, freshKey } from '../../lib/http';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select, TextField } from '../../ui/field';
import { sitesQuery, unitsQuery, useAddPerson } from './admin.api';
import { RoleChoice } from './admin-role-choice';
import { unitTree } from './unit-tree';
import s from './admin.module.css';

const blank = () => ({
  key: freshKey(),
  givenName: '',
  familyName: '',
  email: '',
  title: '',
  unitId: '',
  siteId: '',
  roles: ['employee'] as Role[],
});
type Draft = ReturnType<typeof blank>;
type Wrong = Partial<Record<keyof Draft, string>>;
type Text = Exclude<keyof Draft, 'key' | 'roles'>;
const needed = ['givenName', 'familyName', 'email'] as const;

/** What was typed stays while the page does: closing the dialog by mistake costs nothing. */
export function AddPersonDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const [draft, setDraft] = useState(blank);
  const [checked, setChecked] = useState(false);
  const { data: units = [] } = useQuery({ ...unitsQuery, enabled: open });
  const { data: sites = [] } = useQuery({ ...sitesQuery, enabled: open });
  const { mutate, isPending, error, reset } = useAddPerson(() => {
    setDraft(blank());
    setChecked(false);
    onClose();
  });
  const wrong = wrongFields(t, draft, checked, error);
  const isWrong = Object.keys(wrong).length > 0;
  const change = (part: Partial<Draft>) => {
    // Another person is another request.
    setDraft({ ...draft, ...part, key: error ? freshKey() : draft.key });
    reset();
  };
  const field = (name: Text) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
    ...(wrong[name] && { error: wrong[name] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isPending || Object.keys(wrongFields(t, draft, true, null)).length > 0) return;
    const { key, title, unitId, siteId, ...person } = draft;
    mutate({ key, person: { ...person, ...given({ title: title.trim(), unitId, siteId }) } });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('admin.add.title')}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" form="add-person" variant="primary" busy={isPending}>
            {t('admin.add.send')}
          </Button>
        </>
      }
    >
      <form id="add-person" className={s.form} noValidate onSubmit={submit}>
        <p className={s.lead}>{t('admin.add.lead')}</p>
        {error && !isWrong && (
          <Banner tone="bad" role="alert">
            {failureText(error)}
          </Banner>
        )}
        <div className={s.pair}>
          <TextField label={t('admin.add.givenName')} {...field('givenName')} maxLength={80} autoComplete="off" />
          <TextField label={t('admin.add.familyName')} {...field('familyName')} maxLength={80} autoComplete="off" />
        </div>
        <TextField label={t('admin.add.email')} {...field('email')} type="email" maxLength={254} autoComplete="off" />
        <TextField label={t('admin.add.jobTitle')} {...field('title')} optional maxLength={120} autoComplete="off" />
        <div className={s.pair}>
          <Select label={t('admin.add.unit')} {...field('unitId')} optional>
            <option value="">{t('admin.add.noUnit')}</option>
            {unitTree(units).map(({ id, name, depth }) => (
              <option key={id} value={id}>
                {'\u2003'.repeat(depth)}
                {name}
              </option>
            ))}
          </Select>
          <Select label={t('admin.add.site')} {...field('siteId')} optional>
            <option value="">{t('admin.add.noSite')}</option>
            {sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </div>
        <RoleChoice
          legend={t('admin.add.roles')}
          chosen={draft.roles}
          onChange={(roles) => change({ roles })}
          error={wrong.roles}
        />
      </form>
    </Dialog>
  );
}

/** What is wrong with each field: what is missing, before it is sent, and then what the server says. */
function wrongFields(t: Translate, draft: Draft, checked: boolean, error: unknown): Wrong {
  if (error instanceof ApiError && error.code === 'person.email-taken') return { email: failureText(error) };
  if (error) return fieldTexts(error);
  if (!checked) return {};
  const empty = needed.filter((name) => draft[name].trim() === '').map((name) => [name, t('error.rule.required')]);
  return { ...Object.fromEntries(empty), ...(draft.roles.length === 0 && { roles: t('admin.rolesDialog.one') }) };
}

const given = <T extends Record<string, string>>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<T>;
