import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n';
import s from './controls.module.css';

/** A filter that is on or off, with how many it would leave. */
export function Chip({
  on,
  onChange,
  count,
  children,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  count?: number;
  children: ReactNode;
}) {
  const format = useFormat();
  return (
    <button type="button" className={s.chip} aria-pressed={on} onClick={() => onChange(!on)}>
      {on && <Check aria-hidden="true" />}
      {children}
      {count !== undefined && <small>{format.number(count)}</small>}
    </button>
  );
}
/** Something that holds until it is taken away. */
export const RemovableChip = ({
  label,
  onRemove,
  children,
}: {
  label: string;
  onRemove: (() => void) | undefined;
  children: ReactNode;
}) =>
  onRemove ? (
    <button type="button" className={s.chip} data-removable aria-label={label} title={label} onClick={onRemove}>
      {children}
      <X aria-hidden="true" />
    </button>
  ) : (
    <span className={s.chip} data-removable>
      {children}
    </span>
  );
export const Chips = ({ label, children }: { label: string; children: ReactNode }) => (
  <div role="group" aria-label={label} className={s.chips}>
    {children}
  </div>
);
