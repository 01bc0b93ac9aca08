import type { ReactNode } from 'react';
import s from './parts.module.css';

/** Pages beside one another: links of the router; the current one carries `aria-current`. */
export const TabBar = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav className={s.tabs} aria-label={label}>
    {children}
  </nav>
);
