import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from '../lib/classes';
import s from './controls.module.css';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> & {
  /** Its name, for a screen reader and in the tooltip. */
  label: string;
  /** The shortcut that does the same, shown in the tooltip: `G N`. */
  keys?: string;
  /** A dot that says: something new. */
  marked?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

export function IconButton({ label, keys, marked, disabled, onClick, className, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(s.icon, className)}
      aria-label={label}
      aria-disabled={disabled || undefined}
      data-tip={label}
      data-keys={keys}
      onClick={disabled ? (event) => event.preventDefault() : onClick}
    >
      {children}
      {marked && <span className={s.mark} />}
    </button>
  );
}
