import type { Availability as Value } from '@app/contract';
import { useT } from '../../i18n';
import s from './people.module.css';

export const availabilities = ['available', 'partly', 'busy', 'away'] as const satisfies readonly Value[];

/** A dot and a word; the dot alone never speaks. */
export function Availability({ value }: { value: Value | null }) {
  const t = useT();
  if (value === null) return null;
  return (
    <span className={s.availability} data-value={value}>
      <i aria-hidden="true" />
      {t(`people.availability.${value}`)}
    </span>
  );
}
