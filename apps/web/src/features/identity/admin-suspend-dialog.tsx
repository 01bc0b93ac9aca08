import type { AdminPerson } from '@app/contract';
import { useState, type FormEvent } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { useSuspend } from './admin.api';
import s from './admin.module.css';

const plainly = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** What ends every session of somebody asks for their name: it cannot happen by a slip in a list. */
export function SuspendDialog({ account, onClose }: { account: AdminPerson; onClose: () => void }) {
  const t = useT();
  const { id, name } = account.person;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const { mutate, isPending, error } = useSuspend(onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (plainly(typed) !== plainly(name)) setWrong(true);
    else if (!isPending) mutate(id);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.suspend.title', { name })}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" form="suspend" variant="danger" busy={isPending}>
            {t('admin.suspend.confirm')}
          </Button>
        </>
      }
    >
      <form id="suspend" className={s.form} onSubmit={submit}>
        {error && (
          <Banner tone="bad" role="alert">
            {failureText(error)}
          </Banner>
        )}
        <p className={s.lead}>{t('admin.suspend.lead')}</p>
        <TextField
          label={t('admin.suspend.type', { name })}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(false);
          }}
          {...(wrong && { error: t('admin.suspend.wrong') })}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
        />
      </form>
    </Dialog>
  );
}
