import type { Claim, Currency } from '@app/contract';
import { limits } from '@app/contract';
import { useId, useState, type FormEvent } from 'react';
import { useT } from '../../i18n';
import { useMoney } from '../../lib/money';
import { unbroken } from '../../lib/typography';
import { Button, ButtonLink } from '../../ui/button';
import { ConfirmDialog, Dialog } from '../../ui/dialog';
import { TextArea, TextField } from '../../ui/field';
import { useMe } from '../identity/identity.api';
import { useClaimAct } from './ledger.api';
import s from './claim.module.css';

type Asked = 'confirm' | 'audit' | 'reverse';

/** What comes next and whose turn it is; why it is not that of the reader, where one may wonder. */
export function ClaimNext({ claim, house }: { claim: Claim; house: Currency }) {
  const t = useT();
  const id = useId();
  const money = useMoney();
  const me = useMe();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const { mutate, isPending } = useClaimAct(claim.id, close);
  const { can, state, requester } = claim;
  const amount = money.exact(claim.figures.avoided, house);
  return (
    <>
      <section className={s.next} aria-labelledby={id} data-turn={can.confirm || can.audit || undefined}>
        <h2 id={id}>{t(`ledger.next.${state}`)}</h2>
        <p>{explained(t, claim, me)}</p>
        {can.document && <DocumentForm claimId={claim.id} />}
        {(can.confirm || can.audit || can.reverse) && (
          <div className={s.acts}>
            {state === 'waiting' && me.roles.includes('finance') && (
              <ButtonLink to="/ledger/rates" variant="primary">
                {t('ledger.toRates')}
              </ButtonLink>
            )}
            {can.confirm && (
              <Button variant="primary" onClick={() => setAsked('confirm')}>
                {t('ledger.confirm')}
              </Button>
            )}
            {can.audit && (
              <Button variant="primary" onClick={() => setAsked('audit')}>
                {t('ledger.audit')}
              </Button>
            )}
            {can.reverse && <Button onClick={() => setAsked('reverse')}>{t('ledger.reverse')}</Button>}
          </div>
        )}
      </section>
      {(asked === 'confirm' || asked === 'audit') && (
        <ConfirmDialog
          open
          onClose={close}
          title={t(`ledger.ask.title.${asked}`, { amount })}
          confirm={t(`ledger.ask.yes.${asked}`)}
          busy={isPending}
          onConfirm={() => mutate({ act: asked })}
        >
          {t(`ledger.ask.body.${asked}`, { name: requester.name })}
        </ConfirmDialog>
      )}
      {asked === 'reverse' && (
        <ReverseDialog busy={isPending} onClose={close} onReverse={(reason) => mutate({ act: 'reverse', reason })} />
      )}
    </>
  );
}

type Words = ReturnType<typeof useT>;
function explained(
  t: Words,
  { state, can, quote, claimant, requester, helpers, acts }: Claim,
  me: ReturnType<typeof useMe>,
) {
  const { id } = me.person;
  const isMine = [claimant.id, requester.id, ...helpers.map(({ person }) => person.id)].includes(id);
  const values = { name: requester.name };
  if (state === 'waiting') return t(me.roles.includes('finance') ? 'ledger.why.enterRates' : 'ledger.why.waiting');
  if (state === 'claimed') {
    if (quote.document === null) return t(can.document ? 'ledger.why.giveDocument' : 'ledger.why.noDocument');
    if (can.confirm) return t('ledger.why.confirm', values);
    return t(isMine ? 'ledger.why.mine' : 'ledger.why.manager', values);
  }
  if (state === 'confirmed') {
    if (can.audit) return t('ledger.why.audit');
    if (!me.roles.includes('finance')) return t('ledger.why.finance');
    return t(isMine ? 'ledger.why.financeMine' : 'ledger.why.financeConfirmed');
  }
  const reason = acts.at(-1)?.reason;
  return state === 'reversed' ? t('ledger.why.reversed', { reason: unbroken(reason ?? '') }) : t('ledger.why.audited');
}

function DocumentForm({ claimId }: { claimId: string }) {
  const t = useT();
  const [document, setDocument] = useState('');
  const { mutate, isPending } = useClaimAct(claimId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (document.trim() !== '' && !isPending) mutate({ act: 'document', document: document.trim() });
  };
  return (
    <form className={s.form} onSubmit={submit}>
      <TextField
        label={t('ledger.whereDocument')}
        hint={t('ledger.whereDocumentHint')}
        value={document}
        maxLength={limits.quoteDocument}
        autoComplete="off"
        onChange={({ target }) => setDocument(target.value)}
      />
      <Button type="submit" variant="primary" disabled={document.trim() === ''} busy={isPending}>
        {t('ledger.saveDocument')}
      </Button>
    </form>
  );
}

interface ReverseProps {
  busy: boolean;
  onClose: () => void;
  onReverse: (reason: string) => void;
}
function ReverseDialog({ busy, onClose, onReverse }: ReverseProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const isMissing = checked && reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== '' && !busy) onReverse(reason.trim().replace(/\s+/g, ' '));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('ledger.reverseTitle')}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ledger.reverseNo')}
          </Button>
          <Button type="submit" form="reverse-claim" variant="danger" busy={busy}>
            {t('ledger.reverseYes')}
          </Button>
        </>
      }
    >
      <form id="reverse-claim" className={s.form} onSubmit={submit}>
        <p>{t('ledger.reverseBody')}</p>
        <TextArea
          label={t('ledger.reason')}
          value={reason}
          maxLength={limits.line}
          data-autofocus
          {...(isMissing && { error: t('ledger.reasonMissing') })}
          onChange={({ target }) => setReason(target.value)}
        />
      </form>
    </Dialog>
  );
}
