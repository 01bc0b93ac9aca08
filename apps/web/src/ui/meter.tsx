import { useT } from '../i18n';
import s from './parts.module.css';

/** A share as a bar (0 to 1). The number stands beside it in words. */
export const Meter = ({ value, label, tone }: { value: number; label: string; tone?: 'signal' | 'neutral' }) => (
  <span className={s.meter} data-tone={tone} role="img" aria-label={label}>
    <i style={{ inlineSize: `${Math.min(1, Math.max(0, value)) * 100}%` }} />
  </span>
);

/** A level in steps: 3 of 4. */
export function Level({ level, max = 4 }: { level: number; max?: number }) {
  const t = useT();
  return (
    <span className={s.level} role="img" aria-label={t('ui.level', { level, max })}>
      {Array.from({ length: max }, (_, i) => (
        <i key={i} data-on={i < level || undefined} />
      ))}
    </span>
  );
}
