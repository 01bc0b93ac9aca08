import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { namedSteps, type Measured } from './dashboard-figures';
import { exactText, timeTicks, useElapsed } from './elapsed';
import s from './reach-chart.module.css';

interface Props {
  dashboard: Measured;
  /** What the picture says, for those who do not see it. */
  label: string;
}
type Dot = ReturnType<typeof namedSteps>[number];
const wideFrom = 500;

/**
 * People reached since the sending. The pointer, or the arrow keys on an invisible slider, move a cursor over the line;
 * the slider tells each point to a screen reader.
 */
export function ReachChart({ dashboard, label }: Props) {
  const t = useT();
  const format = useFormat();
  const elapsed = useElapsed();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(720);
  const [at, setAt] = useState<number>();
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(260, entry!.contentRect.width)));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);

  const { reach, mustRead } = dashboard;
  const dots = namedSteps(dashboard, (ms) => exactText(t, ms));
  const last = dots.at(-1);
  if (!last) return null;
  const isWide = width >= wideFrom;
  const height = isWide ? 272 : 230;
  const edge = { top: 14, right: isWide ? 118 : 14, bottom: 28, left: 44 };
  // The whole company stands on top of the picture once it is in reach; before that the line itself would lie flat.
  const isWhole = last.seen >= reach / 4;
  // People who came after the sending read it, too.
  const top = isWhole ? Math.max(reach, last.seen) : Math.max(4, last.seen * 1.6);
  const x = scaleLinear([0, Math.max(1, last.ms)], [edge.left, width - edge.right]);
  const y = scaleLinear([0, top], [height - edge.bottom, edge.top]);
  const curve = (value: 'seen' | 'acknowledged') =>
    line<Dot>()
      .x((dot) => x(dot.ms))
      .y((dot) => y(dot[value]))
      .curve(curveMonotoneX)(dots) ?? '';
  const fill =
    area<Dot>()
      .x((dot) => x(dot.ms))
      .y0(y(0))
      .y1((dot) => y(dot.seen))
      .curve(curveMonotoneX)(dots) ?? '';
  const cursor = at === undefined ? undefined : dots[Math.min(at, dots.length - 1)];
  const words = (dot: Dot) =>
    mustRead
      ? t('broadcast.pointBoth', { when: dot.name, seen: dot.seen, acknowledged: dot.acknowledged })
      : t('broadcast.point', { when: dot.name, seen: dot.seen });
  const nearest = (ms: number) =>
    dots.reduce((best, dot, i) => (Math.abs(dot.ms - ms) < Math.abs(dots[best]!.ms - ms) ? i : best), 0);
  // Two labels never lie on one another, nor below the axis.
  const labelGap = 17;
  const readY = Math.min(y(0), Math.max(y(last.acknowledged), y(last.seen) + labelGap));
  const seenY = mustRead ? Math.min(y(last.seen), readY - labelGap) : y(last.seen);
  return (
    <div ref={box} className={s.chart}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        onPointerMove={(event) => {
          const left = event.currentTarget.getBoundingClientRect().left;
          setAt(nearest(x.invert(event.clientX - left)));
        }}
        onPointerLeave={() => setAt(undefined)}
      >
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((value) => (
            <g key={value}>
              <line className={s.grid} x1={edge.left} x2={width - edge.right} y1={y(value)} y2={y(value)} />
              <text className={s.axis} x={edge.left - 10} y={y(value)} dy=".32em" textAnchor="end">
                {format.number(value)}
              </text>
            </g>
          ))}
        {timeTicks(last.ms, isWide ? 5 : 3).map((ms) => (
          <text key={ms} className={s.axis} x={x(ms)} y={height - 6} textAnchor="middle">
            {ms === 0 ? '0' : elapsed(ms)}
          </text>
        ))}
        {isWhole && (
          <>
            <line className={s.target} x1={edge.left} x2={width - edge.right} y1={y(reach)} y2={y(reach)} />
            {isWide && (
              <text className={s.axis} x={width - edge.right + 10} y={y(reach)} dy=".32em">
                {t('broadcast.everybody')}
              </text>
            )}
          </>
        )}
        <path className={s.fill} d={fill} />
        {mustRead && <path className={s.second} d={curve('acknowledged')} />}
        <path className={s.line} d={curve('seen')} />
        <circle className={s.halo} cx={x(last.ms)} cy={y(last.seen)} r="9" />
        <circle className={s.dot} cx={x(last.ms)} cy={y(last.seen)} r="4.5" />
        {isWide && (
          <>
            <text
              className={s.name}
              x={x(last.ms) + 14}
              y={isWhole ? Math.max(seenY, y(reach) + 18) : seenY}
              dy=".32em"
            >
              {t('broadcast.seen')}
            </text>
            {mustRead && (
              <text className={s.secondName} x={x(last.ms) + 14} y={readY} dy=".32em">
                {t('broadcast.acknowledged')}
              </text>
            )}
          </>
        )}
        {cursor && (
          <g>
            <line className={s.cross} x1={x(cursor.ms)} x2={x(cursor.ms)} y1={edge.top} y2={height - edge.bottom} />
            <circle className={s.dot} cx={x(cursor.ms)} cy={y(cursor.seen)} r="4.5" />
          </g>
        )}
      </svg>
      {cursor && (
        <div
          className={s.tip}
          aria-hidden="true"
          style={{
            insetInlineStart: Math.max(0, Math.min(width - 190, x(cursor.ms) + 12)),
            insetBlockStart: Math.max(0, y(cursor.seen) - 46),
          }}
        >
          {words(cursor)}
        </div>
      )}
      <label htmlFor={id} className="vh">
        {t('broadcast.explore')}
      </label>
      <input
        id={id}
        className={s.slider}
        type="range"
        min={0}
        max={dots.length - 1}
        value={at ?? dots.length - 1}
        aria-valuetext={words(cursor ?? last)}
        onFocus={() => setAt((now) => now ?? dots.length - 1)}
        onChange={(event) => setAt(Number(event.target.value))}
        onBlur={() => setAt(undefined)}
      />
      {!isWide && mustRead && (
        <p className={s.legend} aria-hidden="true">
          <span data-line="1">{t('broadcast.seen')}</span>
          <span data-line="2">{t('broadcast.acknowledged')}</span>
        </p>
      )}
    </div>
  );
}
