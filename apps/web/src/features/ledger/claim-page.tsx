import type { Claim, Currency } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FileQuestion } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { T, useFormat, useLanguage, useT } from '../../i18n';
import { ApiError } from '../../lib/http';
import { useMoney } from '../../lib/money';
import { unbroken } from '../../lib/typography';
import { Avatar } from '../../ui/avatar';
import { ButtonLink } from '../../ui/button';
import { backClass, BackIcon, Page } from '../../ui/page';
import { EmptyState, ErrorState } from '../../ui/states';
import { Time } from '../../ui/time';
import { ClaimEntries } from './claim-entries';
import { ClaimNext } from './claim-next';
import { ClaimReckoning } from './claim-reckoning';
import { claimQuery, currencyQuery } from './ledger.api';
import { StateTag } from './state-tag';
import { Waiting } from './totals';
import s from './claim.module.css';

const route = getRouteApi('/house/ledger/claims/$id');

/** One avoided spend: what it is made of, who stands for it, and what can be done with it now. */
export function ClaimPage() {
  const t = useT();
  const { id } = route.useParams();
  const { data: claim, error, refetch } = useQuery(claimQuery(id));
  const { data: ledger } = useQuery(currencyQuery);
  const back = (
    <Link to="/ledger" className={backClass}>
      <BackIcon /> {t('ledger.title')}
    </Link>
  );
  if (claim && ledger) return <Shown key={id} claim={claim} house={ledger.currency} back={back} />;
  const isGone = error instanceof ApiError && error.status === 404;
  return (
    <Page title={t('ledger.claimTitle')} back={back}>
      {isGone ? (
        <EmptyState
          icon={<FileQuestion aria-hidden="true" />}
          title={t('ledger.gone')}
          actions={<ButtonLink to="/ledger">{t('ledger.toLedger')}</ButtonLink>}
        >
          {t('ledger.goneBody')}
        </EmptyState>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </Page>
  );
}

function Shown({ claim, house, back }: { claim: Claim; house: Currency; back: ReactNode }) {
  const t = useT();
  const format = useFormat();
  const money = useMoney();
  const { quote, requester, unit, state, day } = claim;
  const amount = money.exact(quote.amount, quote.currency);
  return (
    <Page
      width="full"
      title={t('ledger.claimOf', { supplier: unbroken(quote.supplier), amount })}
      back={back}
      lead={t('ledger.claimLead', { name: requester.name, unit: unit?.name ?? 'none', day: format.day(day) })}
      actions={<StateTag state={state} />}
    >
      <div className={s.columns}>
        <div className={s.main}>
          <ClaimReckoning claim={claim} house={house} />
          {claim.state !== 'waiting' && <ClaimEntries id={claim.id} house={house} />}
        </div>
        <div className={s.side}>
          <ClaimNext claim={claim} house={house} />
          <Evidence claim={claim} />
          {claim.acts.length > 0 && <History claim={claim} />}
        </div>
      </div>
    </Page>
  );
}

/** What shows that it is true: the quote, the request, the skills. */
function Evidence({ claim: { quote, requestId, skills } }: { claim: Claim }) {
  const t = useT();
  const id = useId();
  const format = useFormat();
  const language = useLanguage();
  const labels = skills.map(({ labelFr, labelEn }) =>
    language === 'fr' ? (labelFr ?? labelEn ?? '') : (labelEn ?? labelFr ?? ''),
  );
  return (
    <section className={s.panel} aria-labelledby={id}>
      <h2 id={id}>{t('ledger.evidence')}</h2>
      <dl className={s.facts}>
        <div>
          <dt>{t('ledger.document')}</dt>
          <dd>
            <QuoteDocument document={quote.document} />
          </dd>
        </div>
        <div>
          <dt>{t('ledger.supplier')}</dt>
          <dd>{unbroken(quote.supplier)}</dd>
        </div>
        {quote.category && (
          <div>
            <dt>{t('ledger.category')}</dt>
            <dd>{unbroken(quote.category)}</dd>
          </div>
        )}
        {labels.length > 0 && (
          <div>
            <dt>{t('ledger.skills')}</dt>
            <dd>{format.list(labels)}</dd>
          </div>
        )}
        {requestId && (
          <div>
            <dt>{t('ledger.request')}</dt>
            <dd>
              <Link to="/posts/$id" params={{ id: requestId }}>
                {t('ledger.openRequest')}
              </Link>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** An address leads there; a reference stands as it is. */
function QuoteDocument({ document }: { document: string | null }) {
  const t = useT();
  if (document === null) return <span className={s.missing}>{t('ledger.noDocument')}</span>;
  if (!/^https?:\/\/\S+$/i.test(document)) return unbroken(document);
  return (
    <a href={document} target="_blank" rel="noopener noreferrer">
      {document.replace(/^https?:\/\//i, '')}
    </a>
  );
}

/** Who did what, and when. */
function History({ claim: { acts } }: { claim: Claim }) {
  const t = useT();
  const id = useId();
  return (
    <section className={s.panel} aria-labelledby={id}>
      <h2 id={id}>{t('ledger.history')}</h2>
      <ol className={s.history}>
        {acts.map(({ act, by, at, reason }) => (
          <li key={act}>
            <Avatar person={by} size={28} />
            <div>
              <p>
                <T
                  id={`ledger.did.${act}`}
                  values={{ name: by.name }}
                  components={{
                    who: (name) => (
                      <Link to="/people/$handle" params={{ handle: by.handle }}>
                        {name}
                      </Link>
                    ),
                  }}
                />
              </p>
              {reason && <q>{unbroken(reason)}</q>}
              <small>
                <Time at={at} />
              </small>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
