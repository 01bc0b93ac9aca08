import type { RequestDetail } from '@app/contract';
import { ChevronDown } from 'lucide-react';
import { useT } from '../../i18n';
import { Card } from '../../ui/card';
import { Time } from '../../ui/time';
import s from './requests.module.css';

const acts = [
  'ask',
  'amend',
  'invite',
  'retract',
  'accept',
  'decline',
  'log',
  'unlog',
  'deliver',
  'close',
  'reopen',
  'withdraw',
  'rate',
  'remind',
  'escalate',
  'expire',
] as const;

/** Everything that became of the request, oldest first; folded, because the state says most of it. */
export function RequestHistory({ request: { history } }: { request: RequestDetail }) {
  const t = useT();
  return (
    <Card className={s.part}>
      <details className={s.fold}>
        <summary>
          <ChevronDown aria-hidden="true" />
          <h2>{t('requests.history')}</h2>
        </summary>
        <ol className={s.history}>
          {history.map(({ at, act, actor, person, reason }, i) => {
            const known = acts.find((name) => name === act);
            return (
              <li key={i}>
                <span>
                  {known && t(`requests.act.${known}`, { actor: actor?.name ?? 'Parvis', person: person?.name ?? '' })}
                  {reason && <q>{reason}</q>}
                </span>
                <small>
                  <Time at={at} />
                </small>
              </li>
            );
          })}
        </ol>
      </details>
    </Card>
  );
}
