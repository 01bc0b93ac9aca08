import type { ImportDto } from '@app/contract';
import { useFormat, useT } from '../../i18n';
import { Card } from '../../ui/card';
import { sumOf } from './transfer.api';
import { kindsOf, kindText } from './words';
import s from './transfer.module.css';

/** Four figures that say what matters, and under them the same for each kind of record. */
export function CountsCard({ found: { counts, state } }: { found: ImportDto }) {
  const t = useT();
  const format = useFormat();
  const sum = sumOf(counts);
  const done = state !== 'checked' && state !== 'guarded';
  const figures = [
    { value: sum.created, label: t(done ? 'admin.report.created' : 'admin.report.willCreate') },
    { value: sum.updated, label: t(done ? 'admin.report.updated' : 'admin.report.willUpdate') },
    { value: sum.unchanged, label: t('admin.report.unchanged') },
    { value: sum.refused, label: t('admin.report.refused'), bad: sum.refused > 0 },
  ];
  return (
    <Card flush>
      <dl className={s.figures} aria-label={t('admin.report.summary')}>
        {figures.map(({ value, label, bad }) => (
          <div key={label} data-bad={bad || undefined}>
            <dt>{label}</dt>
            <dd className="num">{format.number(value)}</dd>
          </div>
        ))}
      </dl>
      <table className={s.counts}>
        <caption className="vh">{t('admin.report.counts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('admin.report.what')}</th>
            <th scope="col">{t('admin.report.colRead')}</th>
            <th scope="col">{t(done ? 'admin.report.colCreated' : 'admin.report.colCreate')}</th>
            <th scope="col">{t(done ? 'admin.report.colUpdated' : 'admin.report.colUpdate')}</th>
            <th scope="col">{t('admin.report.colUnchanged')}</th>
            <th scope="col">{t('admin.report.colRefused')}</th>
          </tr>
        </thead>
        <tbody>
          {kindsOf(counts).map((kind) => {
            const { read, created, updated, unchanged, refused } = counts[kind]!;
            return (
              <tr key={kind}>
                <th scope="row">{kindText(t, kind)}</th>
                {[read, created, updated, unchanged].map((value, i) => (
                  <td key={i} data-none={value === 0 || undefined}>
                    {format.number(value)}
                  </td>
                ))}
                <td data-none={refused === 0 || undefined} data-bad={refused > 0 || undefined}>
                  {format.number(refused)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
