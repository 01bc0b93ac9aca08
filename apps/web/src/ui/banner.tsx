import type { ReactNode } from 'react';
import s from './parts.module.css';
import type { Tone } from './tag';

export function Banner({
  tone,
  icon,
  actions,
  role,
  children,
}: {
  tone?: Exclude<Tone, 'plum'>;
  icon?: ReactNode;
  actions?: ReactNode;
  role?: 'status' | 'alert';
  children: ReactNode;
}) {
  return (
    <div className={s.banner} data-tone={tone} role={role}>
      {icon}
      <span>{children}</span>
      {actions}
    </div>
  );
}
