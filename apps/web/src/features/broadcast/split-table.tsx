import { minimumCell, type Dashboard } from '@app/contract';
import { useId, useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { usePrinting } from '../../lib/media';
import { Button } from '../../ui/button';
import { ranked } from './dashboard-figures';
import s from './insights.module.css';

interface Props {
  title: string;
  /** What a line is: a site, a unit. */
  of: string;
  rows: Dashboard['byUnit'];
  /** The share of the whole company, with which the lines are compared. */
  whole: number;
  hidden?: number;
}
const few = 8;

/** Who was reached, by place: bars that are a table; what is clearly behind stands out with its number. */
export function SplitTable({ title, of, rows, whole, hidden = 0 }: Props) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const lines = ranked(rows, whole);
  return (
    <section className={s.panel} aria-labelledby={id}>
      <div className={s.panelHead}>
        <h2 id={id}>{title}</h2>
      </div>
      {lines.length > 0 && (
        <table className={s.bars}>
          <thead className="vh">
            <tr>
              <th scope="col">{of}</th>
              <th scope="col">{t('broadcast.seenOfPeople')}</th>
              <th scope="col">{t('broadcast.share')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, all || printing ? undefined : few).map((row) => (
              <tr key={row.name} data-low={row.low || undefined}>
                <th scope="row">{row.name}</th>
                <td data-tip={t('broadcast.seenOf', { count: row.seen ?? 0, total: row.people })}>
                  <span className="vh">{t('broadcast.seenOf', { count: row.seen ?? 0, total: row.people })}</span>
                  <span className={s.track} aria-hidden="true">
                    <i style={{ inlineSize: `${row.share * 100}%` }} />
                  </span>
                </td>
                <td className="num">{format.percent(row.share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length > few && !printing && (
        <Button variant="ghost" className={s.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('broadcast.fewerLines') : t('broadcast.moreLines', { count: lines.length - few })}
        </Button>
      )}
      <p className={s.note}>
        {t('broadcast.hiddenSmall', { count: minimumCell })}
        {hidden > 0 && ` ${t('broadcast.hiddenPeople', { count: hidden })}`}
      </p>
    </section>
  );
}
