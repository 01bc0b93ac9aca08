import type { ReactNode } from 'react';
import { cx } from '../lib/classes';
import s from './controls.module.css';

export type Tone = 'accent' | 'signal' | 'good' | 'warn' | 'bad' | 'plum';

/** A word with an icon or a dot; the tone never speaks alone. */
export function Tag({
  tone,
  icon,
  dot,
  live,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  dot?: boolean;
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <span className={cx(s.tag, tone && s[tone])}>
      {(dot || live) && <span className={cx(s.dot, live && s.live)} aria-hidden="true" />}
      {icon}
      {children}
    </span>
  );
}
