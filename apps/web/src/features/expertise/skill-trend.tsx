import type { SkillPage } from '@app/contract';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { Card } from '../../ui/card';
import { Segmented } from '../../ui/segmented';
import s from './skill-page.module.css';

const tall = 120;
const step = 40;
const column = 26;
const foot = 22;

/** Evidence by quarter, as a picture or as the table of the same numbers. The arrow keys walk through the columns. */
export function SkillTrend({ trend }: { trend: SkillPage['trend'] }) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const slider = useId();
  const navigate = useNavigate({ from: '/skills/$id' });
  const { view = 'chart' } = useSearch({ from: '/house/skills/$id' });
  const [at, setAt] = useState<number>();
  const total = trend.reduce((sum, { proofs }) => sum + proofs, 0);
  const most = Math.max(1, ...trend.map(({ proofs }) => proofs));
  const nameOf = ({ from }: (typeof trend)[number]) =>
    t('people.skillPage.quarter', { quarter: Math.ceil(Number(from.slice(5, 7)) / 3), year: from.slice(0, 4) });
  const words = (i: number) => t('people.skillPage.point', { quarter: nameOf(trend[i]!), count: trend[i]!.proofs });
  const last = trend.length - 1;
  return (
    <Card>
      <div className={s.head}>
        <div>
          <h2 id={id}>{t('people.skillPage.trend')}</h2>
          <p>{t('people.skillPage.trendLead', { count: total })}</p>
        </div>
        {total > 0 && (
          <Segmented
            label={t('people.skillPage.view')}
            value={view}
            onChange={(to) =>
              void navigate({
                search: to === 'table' ? { view: to } : {},
                replace: true,
                resetScroll: false,
              })
            }
            options={[
              { value: 'chart', label: t('people.skillPage.asChart') },
              { value: 'table', label: t('people.skillPage.asTable') },
            ]}
          />
        )}
      </div>
      {total > 0 && view === 'table' && (
        <table className={s.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('people.skillPage.quarterHead')}</th>
              <th scope="col">{t('people.skillPage.proofsHead')}</th>
            </tr>
          </thead>
          <tbody>
            {[...trend].reverse().map((quarter) => (
              <tr key={quarter.from}>
                <th scope="row">{nameOf(quarter)}</th>
                <td className="num">{format.number(quarter.proofs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > 0 && view === 'chart' && (
        <div className={s.chart}>
          <svg
            viewBox={`0 0 ${step * trend.length} ${tall + foot}`}
            role="img"
            aria-labelledby={id}
            onPointerLeave={() => setAt(undefined)}
          >
            <line className={s.zero} x1={0} x2={step * trend.length} y1={tall} y2={tall} />
            {trend.map(({ from, proofs }, i) => {
              const high = Math.max(proofs > 0 ? 3 : 0, (proofs / most) * (tall - 20));
              const middle = step * (i + 0.5);
              return (
                <g key={from} onPointerEnter={() => setAt(i)}>
                  <rect className={s.hit} x={step * i} y={0} width={step} height={tall} />
                  <rect
                    className={s.column}
                    data-chosen={at === i || undefined}
                    x={middle - column / 2}
                    y={tall - high}
                    width={column}
                    height={high}
                    rx={2}
                  />
                  {(at === i || (at === undefined && proofs === most)) && (
                    <text className={s.value} x={middle} y={tall - high - 6} textAnchor="middle">
                      {format.number(proofs)}
                    </text>
                  )}
                  {(from.slice(5, 7) === '01' || i === 0) && i < last && (
                    <text className={s.axis} x={middle - column / 2} y={tall + 17}>
                      {from.slice(0, 4)}
                    </text>
                  )}
                </g>
              );
            })}
          </svg>
          <label htmlFor={slider} className="vh">
            {t('people.skillPage.explore')}
          </label>
          <input
            id={slider}
            className={s.slider}
            type="range"
            min={0}
            max={last}
            value={at ?? last}
            aria-valuetext={words(at ?? last)}
            onFocus={() => setAt((now) => now ?? last)}
            onChange={(event) => setAt(Number(event.target.value))}
            onBlur={() => setAt(undefined)}
          />
          <p className={s.point} aria-hidden="true">
            {at === undefined ? '\u00a0' : words(at)}
          </p>
        </div>
      )}
    </Card>
  );
}
