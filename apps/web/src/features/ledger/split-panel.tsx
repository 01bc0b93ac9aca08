import type { LedgerFigures, LedgerRow } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useLanguage, useT } from '../../i18n';
import { usePrinting } from '../../lib/media';
import { useMoney } from '../../lib/money';
import { unbroken } from '../../lib/typography';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { unitTree } from '../identity/unit-tree';
import { splitQuery, type LedgerAnswer, type LedgerScope } from './ledger.api';
import { avoidedOf } from './periods';
import { lengthOf, ShareBar, states } from './share-bar';
import s from './ledger.module.css';

const route = getRouteApi('/house/ledger');
const dimensions = ['unit', 'skill', 'supplier', 'category'] as const;
type Dimension = (typeof dimensions)[number];
const few = 8;

/** Where the avoided spend comes from: bars that are a table. A unit or a skill leads to what is behind it. */
export function SplitPanel({ scope }: { scope: LedgerScope }) {
  const t = useT();
  const id = useId();
  const navigate = useNavigate({ from: '/ledger' });
  const search = route.useSearch();
  const by = dimensions.find((one) => one === search.by) ?? 'unit';
  const { data, error, refetch } = useQuery(splitQuery(scope, by));
  return (
    <section className={s.panel} aria-labelledby={id}>
      <div className={s.panelHead}>
        <h2 id={id}>{t('ledger.whereFrom')}</h2>
        <Segmented
          label={t('ledger.splitBy')}
          value={by}
          onChange={(next) =>
            void navigate({ search: (now) => ({ ...now, by: next }), replace: true, resetScroll: false })
          }
          options={dimensions.map((value) => ({ value, label: t(`ledger.by.${value}`) }))}
        />
      </div>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={180} />}
      {data &&
        (data.rows.length > 0 ? <Rows key={by} by={by} data={data} /> : <p className={s.none}>{t('ledger.noRows')}</p>)}
      {by === 'unit' && <p className={s.note}>{t('ledger.unitNote')}</p>}
      {by === 'skill' && <p className={s.note}>{t('ledger.skillNote')}</p>}
    </section>
  );
}

/** What was reversed whole leaves nothing to show. */
const isAny = (row: LedgerRow): boolean => states.some((state) => figuresOf(row)[state] !== 0);
/** Of a unit, the figures with what is below it. */
const figuresOf = (row: LedgerRow): LedgerFigures => row.withBelow ?? row.figures;

function Rows({ by, data: { rows, currency } }: { by: Dimension; data: LedgerAnswer }) {
  const t = useT();
  const money = useMoney();
  const language = useLanguage();
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  const lines = arranged(rows.filter(isAny), by, language);
  const most = Math.max(1, ...rows.map((row) => lengthOf(figuresOf(row))));
  return (
    <>
      <table className={s.bars}>
        <caption className="vh">{t('ledger.whereFrom')}</caption>
        <thead className="vh">
          <tr>
            <th scope="col">{t(`ledger.by.${by}`)}</th>
            <th scope="col">{t('ledger.states')}</th>
            <th scope="col">{t('ledger.avoided')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, all || printing ? undefined : few).map((row) => {
            const figures = figuresOf(row);
            return (
              <tr key={row.id ?? row.name?.[language] ?? ''}>
                <th scope="row" style={{ paddingInlineStart: row.depth * 16 }}>
                  <RowName by={by} row={row} />
                </th>
                <td>
                  <ShareBar figures={figures} most={most} />
                  <small>
                    {states
                      .filter((state) => figures[state] !== 0)
                      .map((state) => t(`ledger.part.${state}`, { amount: money.exact(figures[state], currency) }))
                      .join(', ')}
                  </small>
                </td>
                <td className="num">{money.exact(avoidedOf(figures), currency)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {lines.length > few && !printing && (
        <Button variant="ghost" className={s.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('ledger.fewerRows') : t('ledger.moreRows', { count: lines.length - few })}
        </Button>
      )}
    </>
  );
}

function RowName({ by, row }: { by: Dimension; row: LedgerRow }) {
  const t = useT();
  const language = useLanguage();
  const name = row.name ? unbroken(row.name[language]) : t(`ledger.without.${by}`);
  if (row.id === null || (by !== 'unit' && by !== 'skill')) return name;
  return (
    <Link to="/ledger" search={(now) => ({ ...now, [by]: row.id! })} resetScroll={false}>
      {name}
    </Link>
  );
}

/** Units as a tree, the rest by what it avoided; what has no name comes last. */
function arranged(rows: LedgerRow[], by: Dimension, language: 'fr' | 'en'): (LedgerRow & { depth: number })[] {
  const named = rows.filter((row) => row.name !== null);
  const nameless = rows.filter((row) => row.name === null).map((row) => ({ ...row, depth: 0 }));
  if (by !== 'unit')
    return [
      ...named.map((row) => ({ ...row, depth: 0 })).sort((a, b) => lengthOf(b.figures) - lengthOf(a.figures)),
      ...nameless,
    ];
  const nodes = named.map((row) => ({ row, id: row.id!, parentId: row.parentId, name: row.name![language] }));
  return [...unitTree(nodes).map(({ row, depth }) => ({ ...row, depth })), ...nameless];
}
