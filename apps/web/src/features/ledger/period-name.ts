import { useMemo } from 'react';
import { useLanguage, useT } from '../../i18n';
import type { Period, PeriodKind } from './periods';

/** November 2026, Q4 2026, 2026; shorter at the foot of a chart. */
export function usePeriodName(): (period: Period, kind: PeriodKind, short?: boolean) => string {
  const t = useT();
  const language = useLanguage();
  return useMemo(() => {
    const long = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' });
    const brief = new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit' });
    return ({ from }, kind, short = false) => {
      const date = new Date(`${from}T00:00:00`);
      if (kind === 'month') return (short ? brief : long).format(date);
      const year = String(date.getFullYear());
      return kind === 'year' ? year : t('ledger.quarter', { quarter: Math.floor(date.getMonth() / 3) + 1, year });
    };
  }, [t, language]);
}
