import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../lib/classes';
import { useTitle } from '../lib/title';
import s from './page.module.css';

interface Props {
  /** The one h1, and the title of the window unless `windowTitle` says otherwise. */
  title: ReactNode;
  windowTitle?: string;
  lead?: ReactNode;
  /** A link of the router to where this came from. */
  back?: ReactNode;
  actions?: ReactNode;
  /** The right column; hidden where there is no room. */
  rail?: ReactNode;
  railLabel?: string;
  /** `column`: as wide as a text is read; `full`: all there is. */
  width?: 'column' | 'full';
  /** The voice of the company: a serif title. */
  serif?: boolean;
  /** Instead of the plain heading; it brings the h1 itself. */
  head?: ReactNode;
  children: ReactNode;
}

/** The frame of every screen: a heading, what one can do, the content, and a right column. */
export function Page({
  title,
  windowTitle,
  lead,
  back,
  actions,
  rail,
  railLabel,
  width = 'column',
  serif,
  head,
  children,
}: Props) {
  useTitle(windowTitle ?? (typeof title === 'string' ? title : undefined));
  return (
    <div className={cx(s.page, rail && s.columns)}>
      <div className={cx(s.main, width === 'column' && s.column)}>
        {head ?? (
          <header className={cx(s.head, serif && s.serif)}>
            <div className={s.titles}>
              {back}
              <h1>{title}</h1>
              {lead && <p>{lead}</p>}
            </div>
            {actions && <div className={s.actions}>{actions}</div>}
          </header>
        )}
        {children}
      </div>
      {rail && (
        <aside className={s.rail} aria-label={railLabel}>
          {rail}
        </aside>
      )}
    </div>
  );
}

/** For the `back` of a page: `<Link to="/groups" className={backClass}><BackIcon /> …</Link>`. */
export const backClass = s.back;
export const BackIcon = () => <ChevronLeft aria-hidden="true" />;

/** A part of the right column, or of a page, with a small heading. */
export const Section = ({ title, action, children }: { title: ReactNode; action?: ReactNode; children: ReactNode }) => (
  <section className={s.section}>
    <div className={s.sectionHead}>
      <h2>{title}</h2>
      {action}
    </div>
    {children}
  </section>
);
