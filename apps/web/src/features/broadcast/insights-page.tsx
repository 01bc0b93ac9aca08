import { minimumCell, type Dashboard } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChartNoAxesCombined, Download, EyeOff, Lock, MessageSquareText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { ApiError } from '../../lib/http';
import { useConnection, useWatch } from '../../lib/signals';
import { unbroken } from '../../lib/typography';
import { Button, ButtonLink } from '../../ui/button';
import { ErrorBoundary } from '../../ui/error-boundary';
import { Meter } from '../../ui/meter';
import { backClass, BackIcon, Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { Tag } from '../../ui/tag';
import { Time } from '../../ui/time';
import { useAudienceName } from '../wall/audience-name';
import { postQuery } from '../wall/wall.api';
import { AnswersPanel } from './answers-panel';
import { dashboardQuery } from './broadcast.api';
import { csvOf, isMeasured, sumOf, type Measured } from './dashboard-figures';
import { useOneOf } from './languages';
import { ReachPanel } from './reach-panel';
import { shareOf } from './share-of';
import { SplitTable } from './split-table';
import s from './insights.module.css';

/** What a message brings, as it happens, for who sent it. */
export function InsightsPage() {
  const t = useT();
  const { id } = useParams({ from: '/house/broadcasts/$id/insights' });
  const { data, error, refetch } = useQuery(dashboardQuery(id));
  useWatch(data?.audience.id);
  const back = (
    <Link to="/broadcasts" className={backClass}>
      <BackIcon /> {t('broadcast.allMessages')}
    </Link>
  );
  if (data) return <Insights dashboard={data} back={back} />;
  const hidden = <span className="vh">{t('broadcast.follow')}</span>;
  if (!error)
    return (
      <Page title={hidden} windowTitle={t('broadcast.follow')} back={back} width="full">
        <Waiting />
      </Page>
    );
  const status = error instanceof ApiError ? error.status : 0;
  return (
    <Page title={hidden} windowTitle={t('broadcast.follow')} back={back}>
      {status === 403 ? (
        <Refused id={id} />
      ) : status === 404 ? (
        <EmptyState
          icon={<ChartNoAxesCombined aria-hidden="true" />}
          title={t('broadcast.gone')}
          actions={<ButtonLink to="/broadcasts">{t('broadcast.allMessages')}</ButtonLink>}
        >
          {t('broadcast.goneBody')}
        </EmptyState>
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

/** Not theirs to read: says whose it is. */
function Refused({ id }: { id: string }) {
  const t = useT();
  const { data: post } = useQuery(postQuery(id));
  return (
    <EmptyState
      icon={<Lock aria-hidden="true" />}
      title={t('broadcast.refused')}
      actions={
        <ButtonLink to="/posts/$id" params={{ id }}>
          {t('broadcast.readMessage')}
        </ButtonLink>
      }
    >
      {post ? t('broadcast.refusedBy', { name: post.author.name }) : t('broadcast.refusedBody')}
    </EmptyState>
  );
}

function Insights({ dashboard, back }: { dashboard: Dashboard; back: ReactNode }) {
  const t = useT();
  const audienceName = useAudienceName();
  const { postId, author, audience, sentAt, reach } = dashboard;
  const [title, lang] = useOneOf(dashboard.titles);
  return (
    <Page
      width="full"
      serif
      title={<span lang={lang}>{unbroken(title)}</span>}
      windowTitle={t('broadcast.followOf', { title })}
      back={
        <>
          {back}
          <span className={s.eyebrow}>
            <Freshness at={dashboard.at} />
            <span>
              {author.name} · <Time at={sentAt} />
            </span>
          </span>
        </>
      }
      lead={t('broadcast.sentTo', { audience: audienceName(audience), count: reach })}
      actions={
        <>
          {isMeasured(dashboard) && (
            <Button
              icon={<Download aria-hidden="true" />}
              onClick={() => save(dashboard, csvOf(dashboard, title, csvWords(t)))}
            >
              {t('broadcast.export')}
            </Button>
          )}
          <ButtonLink
            to="/posts/$id"
            params={{ id: postId }}
            variant="primary"
            icon={<MessageSquareText aria-hidden="true" />}
          >
            {t('broadcast.openMessage')}
          </ButtonLink>
        </>
      }
    >
      {isMeasured(dashboard) ? <Measures dashboard={dashboard} /> : <Withheld />}
    </Page>
  );
}

function Measures({ dashboard }: { dashboard: Measured }) {
  const t = useT();
  const whole = shareOf(dashboard.seen, dashboard.reach);
  return (
    <div className={s.body}>
      <Figures dashboard={dashboard} />
      <div className={s.grid}>
        <ReachPanel dashboard={dashboard} />
        <ErrorBoundary>
          <SplitTable title={t('broadcast.bySite')} of={t('broadcast.site')} rows={dashboard.bySite} whole={whole} />
        </ErrorBoundary>
        <ErrorBoundary>
          <SplitTable
            title={t('broadcast.byUnit')}
            of={t('broadcast.unit')}
            rows={dashboard.byUnit}
            whole={whole}
            hidden={dashboard.hidden}
          />
        </ErrorBoundary>
        <ErrorBoundary>
          <AnswersPanel dashboard={dashboard} />
        </ErrorBoundary>
      </div>
    </div>
  );
}

/** So few people that any figure would tell who it was. */
function Withheld() {
  const t = useT();
  return (
    <EmptyState icon={<EyeOff aria-hidden="true" />} title={t('broadcast.withheld', { count: minimumCell })}>
      {t('broadcast.withheldBody')}
    </EmptyState>
  );
}

/** Live, or from when the figures are. */
function Freshness({ at }: { at: string }) {
  const t = useT();
  const format = useFormat();
  const connection = useConnection();
  if (connection === 'live')
    return (
      <Tag tone="signal" live>
        {t('broadcast.live')}
      </Tag>
    );
  return <Tag>{t('broadcast.dataOf', { time: format.time(at) })}</Tag>;
}

function Figures({ dashboard }: { dashboard: Measured }) {
  const t = useT();
  const format = useFormat();
  const { reach, seen, acknowledged, mustRead, reactions, comments, poll } = dashboard;
  const share = shareOf(seen, reach);
  const figures: { name: string; value: string; more?: string }[] = [
    mustRead
      ? {
          name: t('broadcast.acknowledgements'),
          value: format.number(acknowledged),
          more: format.percent(shareOf(acknowledged, reach)),
        }
      : { name: t('broadcast.delivered'), value: format.number(dashboard.delivered) },
    { name: t('broadcast.reactions'), value: format.number(sumOf(reactions)) },
    { name: t('broadcast.comments'), value: format.number(comments) },
    ...(poll ? [{ name: t('broadcast.votes'), value: format.number(poll.voters) }] : []),
  ];
  return (
    <dl className={s.figures} data-count={figures.length}>
      <div data-first>
        <dt>{t('broadcast.reached')}</dt>
        <dd>
          <strong className="num">{format.percent(share)}</strong>
          <span className="num">{t('broadcast.seenOf', { count: seen, total: reach })}</span>
          <Meter value={share} label={t('broadcast.seenShare', { share: format.percent(share) })} />
        </dd>
      </div>
      {figures.map(({ name, value, more }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong className="num">{value}</strong>
            {more && <span className="num">{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Waiting() {
  const t = useT();
  return (
    <div className={s.body} role="status">
      <span className="vh">{t('ui.loading')}</span>
      <Skeleton width="min(560px, 80%)" height={40} />
      <div className={s.waiting}>
        <Skeleton height={122} />
        <Skeleton height={378} />
        <Skeleton height={340} />
      </div>
    </div>
  );
}

const csvWords = (t: ReturnType<typeof useT>) => ({
  part: t('broadcast.csvBy'),
  name: t('broadcast.csvName'),
  figures: [t('broadcast.csvPeople'), t('broadcast.seen'), t('broadcast.acknowledged'), t('broadcast.votes')],
});
function save({ postId }: Dashboard, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `parvis-${postId}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
