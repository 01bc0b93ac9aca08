import type { Currency } from '@app/contract';
import { scaleLinear } from 'd3-scale';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../../i18n';
import { useMoney } from '../../lib/money';
import { usePeriodName } from './period-name';
import { avoidedOf, type Period, type PeriodKind } from './periods';
import s from './period-chart.module.css';

interface Props {
  periods: Period[];
  kind: PeriodKind;
  currency: Currency;
}
const height = 240;
const edge = { top: 16, right: 8, bottom: 30, left: 62 };
/** Narrower than this a column can no longer be pointed at. */
const narrowest = 14;

/**
 * A column for each period, below the line where more was reversed than avoided. The pointer, or the arrow keys on an
 * invisible slider, choose a column; the slider tells each one to a screen reader.
 */
export function PeriodChart({ periods: all, kind, currency }: Props) {
  const t = useT();
  const money = useMoney();
  const nameOf = usePeriodName();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(720);
  const [at, setAt] = useState<number>();
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(260, entry!.contentRect.width)));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  const room = width - edge.left - edge.right;
  const periods = all.slice(-Math.floor(room / narrowest));
  const values = periods.map(({ figures }) => avoidedOf(figures));
  const y = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [height - edge.bottom, edge.top]).nice(4);
  const step = room / periods.length;
  const column = Math.min(56, Math.max(6, step * 0.66));
  const x = (i: number) => edge.left + step * (i + 0.5);
  const words = (i: number) =>
    t('ledger.point', { period: nameOf(periods[i]!, kind), amount: money.exact(values[i]!, currency) });
  const chosen = at === undefined ? undefined : Math.min(at, periods.length - 1);
  // As many names as fit beside one another, counted from the newest.
  const every = Math.max(1, Math.ceil(62 / step));
  return (
    <div ref={box} className={s.chart}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t(`ledger.per.${kind}`)}
        onPointerMove={(event) => {
          const left = event.clientX - event.currentTarget.getBoundingClientRect().left - edge.left;
          setAt(Math.max(0, Math.min(periods.length - 1, Math.floor(left / step))));
        }}
        onPointerLeave={() => setAt(undefined)}
      >
        {y.ticks(4).map((value) => (
          <g key={value}>
            <line
              className={value === 0 ? s.zero : s.grid}
              x1={edge.left}
              x2={width - edge.right}
              y1={y(value)}
              y2={y(value)}
            />
            <text className={s.axis} x={edge.left - 10} y={y(value)} dy=".32em" textAnchor="end">
              {money.short(value, currency)}
            </text>
          </g>
        ))}
        {periods.map((period, i) => {
          const top = y(Math.max(0, values[i]!));
          const tall = Math.abs(y(values[i]!) - y(0));
          return (
            <g key={period.key}>
              {values[i] !== 0 && (
                <path
                  className={s.column}
                  data-below={values[i]! < 0 || undefined}
                  data-chosen={chosen === i || undefined}
                  d={`M${x(i) - column / 2},${top}h${column}v${tall}h${-column}Z`}
                />
              )}
              {(periods.length - 1 - i) % every === 0 && (
                <text className={s.axis} x={x(i)} y={height - 8} textAnchor="middle">
                  {nameOf(period, kind, true)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {chosen !== undefined && (
        <div
          className={s.tip}
          aria-hidden="true"
          style={{
            insetInlineStart: Math.max(0, Math.min(width - 200, x(chosen) - 90)),
            insetBlockStart: Math.max(0, y(Math.max(0, values[chosen]!)) - 36),
          }}
        >
          {words(chosen)}
        </div>
      )}
      <label htmlFor={id} className="vh">
        {t('ledger.explore')}
      </label>
      <input
        id={id}
        className={s.slider}
        type="range"
        min={0}
        max={periods.length - 1}
        value={chosen ?? periods.length - 1}
        aria-valuetext={words(chosen ?? periods.length - 1)}
        onFocus={() => setAt((now) => now ?? periods.length - 1)}
        onChange={(event) => setAt(Number(event.target.value))}
        onBlur={() => setAt(undefined)}
      />
      {periods.length < all.length && <p className={s.cut}>{t('ledger.onlyLast', { count: periods.length })}</p>}
    </div>
  );
}
