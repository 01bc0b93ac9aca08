import type { RequestDetail } from '@app/contract';
import { Banknote } from 'lucide-react';
import { useT } from '../../i18n';
import { useMoney } from '../../lib/money';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import s from './requests.module.css';

/** What the help has saved, as the ledger has it; for those who may see that. */
export function Saved({ claim: { id, state, avoided, currency } }: { claim: NonNullable<RequestDetail['claim']> }) {
  const t = useT();
  const money = useMoney();
  return (
    <Card className={s.saved}>
      <Banknote aria-hidden="true" />
      <p>{t(`requests.saved.${state}`, { amount: money.exact(avoided, currency) })}</p>
      <ButtonLink variant="ghost" to="/ledger/claims/$id" params={{ id }}>
        {t('requests.toLedger')}
      </ButtonLink>
    </Card>
  );
}
