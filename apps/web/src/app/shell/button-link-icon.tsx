import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import controls from '../../ui/controls.module.css';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  label: string;
  tip: string;
  keys?: string;
  marked?: boolean;
  children: ReactNode;
}
const IconLink = ({ label, tip, keys, marked, children, ...rest }: Props) => (
  <a {...rest} className={controls.icon} aria-label={label} data-tip={tip} data-keys={keys}>
    {children}
    {marked && <span className={controls.mark} />}
  </a>
);
/** A link of the router that looks like an icon button. */
export const ButtonLinkIcon = createLink(IconLink);
