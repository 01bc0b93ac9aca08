import { limits, type Currency } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useT } from '../../i18n';
import { failureText, fieldTexts } from '../../lib/failures';
import { freshKey } from '../../lib/http';
import { Banner } from '../../ui/banner';
import { Button, ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { CurrencySelect } from '../../ui/currency-select';
import { TextField } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { backClass, BackIcon, Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { SkeletonRows } from '../../ui/skeleton';
import { ColleaguePicker } from '../audiences/colleague-picker';
import { useMe } from '../identity/identity.api';
import { claimOf, faultsOf, type ClaimDraft, type DraftHelper, type Fault } from './claim-draft';
import { currencyQuery, useAddClaim } from './ledger.api';
import { RateToday } from './rate-today';
import { SkillChoice } from './skill-choice';
import s from './form.module.css';

let rows = 0;
const emptyRow = (): DraftHelper => ({ key: ++rows, person: undefined, hours: '' });

/** A claim by hand: what a request did not bring into the ledger by itself. */
export function NewClaimPage() {
  const t = useT();
  const { data: ledger } = useQuery(currencyQuery);
  return (
    <Page
      title={t('ledger.new')}
      lead={t('ledger.newLead')}
      back={
        <Link to="/ledger" className={backClass}>
          <BackIcon /> {t('ledger.title')}
        </Link>
      }
    >
      {ledger ? <ClaimForm house={ledger.currency} /> : <SkeletonRows count={4} />}
    </Page>
  );
}

function ClaimForm({ house }: { house: Currency }) {
  const t = useT();
  const navigate = useNavigate();
  const { person: me } = useMe();
  const [draft, setDraft] = useState<ClaimDraft>(() => ({
    requester: me,
    helpers: [emptyRow()],
    skills: [],
    amount: '',
    currency: house,
    supplier: '',
    category: '',
    document: '',
  }));
  const [key, setKey] = useState(freshKey);
  const [checked, setChecked] = useState(false);
  const { mutate, isPending, error, reset } = useAddClaim(
    ({ id }) => void navigate({ to: '/ledger/claims/$id', params: { id }, replace: true }),
  );
  const faults = checked ? faultsOf(draft) : {};
  const told = fieldTexts(error);
  const wordsOf: Record<Fault, string> = {
    person: t('ledger.choosePerson'),
    hours: t('ledger.hoursWrong'),
    amount: t('ledger.amountWrong'),
    required: t('error.rule.required'),
  };
  const wrong = (field: string, path = field) => {
    const text = faults[field] ? wordsOf[faults[field]] : told[path];
    return text === undefined ? {} : { error: text };
  };
  const change = (part: Partial<ClaimDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    if (!error) return;
    // Another claim is another request.
    setKey(freshKey());
    reset();
  };
  const changeRow = (row: DraftHelper, part: Partial<DraftHelper>) =>
    change({ helpers: draft.helpers.map((one) => (one.key === row.key ? { ...one, ...part } : one)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isPending && Object.keys(faultsOf(draft)).length === 0) mutate({ key, body: claimOf(draft) });
  };
  const text = (name: 'amount' | 'supplier' | 'category' | 'document') => ({
    value: draft[name],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
    ...wrong(name, `quote.${name}`),
  });
  const isMine = draft.requester?.id === me.id;
  const chosen = draft.helpers.flatMap(({ person }) => person?.id ?? []);
  return (
    <form className={s.form} noValidate onSubmit={submit}>
      <Card className={s.form}>
        <h2>{t('ledger.whoAsked')}</h2>
        <Segmented
          label={t('ledger.whoAsked')}
          value={isMine ? 'me' : 'other'}
          onChange={(who) =>
            change(
              who === 'me'
                ? { requester: me, helpers: [emptyRow()] }
                : { requester: undefined, helpers: [{ ...emptyRow(), person: me }] },
            )
          }
          options={[
            { value: 'me', label: t('ledger.iAsked') },
            { value: 'other', label: t('ledger.iHelped') },
          ]}
        />
        {!isMine && (
          <ColleaguePicker
            label={t('ledger.requesterField')}
            value={draft.requester}
            without={[me.id, ...chosen]}
            onChange={(requester) => change({ requester })}
            {...wrong('requester', 'requesterId')}
          />
        )}
      </Card>
      <Card className={s.form}>
        <h2>{t('ledger.helpersField')}</h2>
        {draft.helpers.map((row, i) => (
          <div key={row.key} className={s.helper}>
            <ColleaguePicker
              label={t('ledger.helper')}
              value={row.person}
              without={[...(draft.requester ? [draft.requester.id] : []), ...chosen]}
              onChange={(person) => changeRow(row, { person })}
              {...wrong(`person-${row.key}`, `helpers.${i}.personId`)}
            />
            <TextField
              label={t('ledger.hours')}
              inputMode="decimal"
              value={row.hours}
              autoComplete="off"
              onChange={({ target }) => changeRow(row, { hours: target.value })}
              {...wrong(`hours-${row.key}`, `helpers.${i}.hours`)}
            />
            {draft.helpers.length > 1 && (
              <IconButton
                label={t('ledger.removeHelper', { name: row.person?.name ?? '' })}
                onClick={() => change({ helpers: draft.helpers.filter((one) => one !== row) })}
              >
                <X size={18} />
              </IconButton>
            )}
          </div>
        ))}
        {told.helpers && <p className={s.wrong}>{told.helpers}</p>}
        {draft.helpers.length < limits.claimHelpers && (
          <div>
            <Button
              icon={<Plus aria-hidden="true" />}
              onClick={() => change({ helpers: [...draft.helpers, emptyRow()] })}
            >
              {t('ledger.addHelper')}
            </Button>
          </div>
        )}
        <SkillChoice value={draft.skills} onChange={(skills) => change({ skills })} />
      </Card>
      <Card className={s.form}>
        <h2>{t('ledger.quoteField')}</h2>
        <div className={s.pair}>
          <TextField label={t('ledger.amountField')} inputMode="decimal" {...text('amount')} />
          <CurrencySelect
            label={t('ledger.currencyField')}
            value={draft.currency}
            onChange={(currency) => change({ currency })}
          />
        </div>
        {draft.currency !== house && <RateToday amount={draft.amount} currency={draft.currency} house={house} />}
        <TextField label={t('ledger.supplierField')} maxLength={limits.supplier} {...text('supplier')} />
        <TextField
          label={t('ledger.categoryField')}
          hint={t('ledger.categoryHint')}
          optional
          maxLength={limits.supplier}
          {...text('category')}
        />
        <TextField
          label={t('ledger.documentField')}
          hint={t('ledger.documentHint')}
          optional
          maxLength={limits.quoteDocument}
          {...text('document')}
        />
      </Card>
      {error && (
        <Banner tone="bad" role="alert">
          {failureText(error)}
        </Banner>
      )}
      <div className={s.send}>
        <p className={s.lead}>{t('ledger.sendHint')}</p>
        <div className={s.actions}>
          <ButtonLink to="/ledger" variant="ghost">
            {t('ui.cancel')}
          </ButtonLink>
          <Button type="submit" variant="primary" large busy={isPending}>
            {t('ledger.send')}
          </Button>
        </div>
      </div>
    </form>
  );
}
