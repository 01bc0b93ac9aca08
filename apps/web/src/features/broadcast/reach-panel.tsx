import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useFormat, useT } from '../../i18n';
import { ErrorBoundary } from '../../ui/error-boundary';
import { Segmented } from '../../ui/segmented';
import { Skeleton } from '../../ui/skeleton';
import { halfAfter, movedSteps, namedSteps, type Measured } from './dashboard-figures';
import { exactText, useElapsed } from './elapsed';
import { shareOf } from './share-of';
import s from './insights.module.css';

const ReachChart = lazy(() => import('./reach-chart').then((part) => ({ default: part.ReachChart })));

/** Reach over time, as a picture or as the table of the same numbers; the address remembers which. */
export function ReachPanel({ dashboard }: { dashboard: Measured }) {
  const t = useT();
  const format = useFormat();
  const elapsed = useElapsed();
  const navigate = useNavigate();
  const isTable = useSearch({ from: '/house/broadcasts/$id/insights' }).view === 'table';
  const { postId, sentAt, at, seen, reach, mustRead } = dashboard;
  const half = halfAfter(dashboard);
  const lines = movedSteps(namedSteps(dashboard, (ms) => exactText(t, ms)));
  const finding = [
    t('broadcast.seenSoFar', {
      count: seen,
      when: elapsed(Date.parse(at) - Date.parse(sentAt)),
      share: format.percent(shareOf(seen, reach)),
    }),
    ...(half === undefined ? [] : [t('broadcast.halfAfter', { when: elapsed(half) })]),
  ].join(' ');
  return (
    <section className={s.wide} aria-labelledby="reach">
      <div className={s.panelHead}>
        <div>
          <h2 id="reach">{t('broadcast.reachTitle')}</h2>
          <p>{finding}</p>
        </div>
        <Segmented
          label={t('broadcast.view')}
          value={isTable ? 'table' : 'chart'}
          onChange={(view) =>
            void navigate({
              to: '/broadcasts/$id/insights',
              params: { id: postId },
              search: view === 'table' ? { view } : {},
              replace: true,
              resetScroll: false,
            })
          }
          options={[
            { value: 'chart', label: t('broadcast.asChart') },
            { value: 'table', label: t('broadcast.asTable') },
          ]}
        />
      </div>
      {isTable ? (
        // A table that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={s.scroll} tabIndex={0} role="group" aria-label={t('broadcast.reachTitle')}>
          <table>
            <caption className="vh">{t('broadcast.reachTitle')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('broadcast.sinceSent')}</th>
                <th scope="col">{t('broadcast.seen')}</th>
                {mustRead && <th scope="col">{t('broadcast.acknowledged')}</th>}
              </tr>
            </thead>
            <tbody>
              {lines.map((step) => (
                <tr key={step.name}>
                  <th scope="row" className="num">
                    {step.name}
                  </th>
                  <td className="num">{format.number(step.seen)}</td>
                  {mustRead && <td className="num">{format.number(step.acknowledged)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <ErrorBoundary>
          <Suspense fallback={<Skeleton height={272} />}>
            <ReachChart dashboard={dashboard} label={`${t('broadcast.reachTitle')}. ${finding}`} />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
}
