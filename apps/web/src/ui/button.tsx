import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from '../lib/classes';
import s from './controls.module.css';

interface Look {
  variant?: 'primary' | 'outline' | 'ghost' | 'soft' | 'danger';
  large?: boolean;
  wide?: boolean;
  icon?: ReactNode;
}
type ButtonProps = Look &
  ButtonHTMLAttributes<HTMLButtonElement> & {
    /** Something is under way: the button says so and takes no second click. */
    busy?: boolean;
    ref?: Ref<HTMLButtonElement>;
  };

const classes = ({ variant = 'outline', large, wide }: Look, more?: string) =>
  cx(s.button, s[variant], large && s.large, wide && s.wide, more);

/** A disabled button stays reachable by keyboard, so that its tooltip (`data-tip`) can say why. */
export function Button({
  variant,
  large,
  wide,
  icon,
  busy,
  disabled,
  onClick,
  className,
  children,
  ...rest
}: ButtonProps) {
  const off = disabled || busy;
  return (
    <button
      type="button"
      {...rest}
      className={classes({ variant, large, wide }, className)}
      aria-disabled={disabled || undefined}
      aria-busy={busy || undefined}
      onClick={off ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span className={s.busy} aria-hidden="true" /> : icon}
      {children}
    </button>
  );
}

function LookLink({
  variant,
  large,
  wide,
  icon,
  className,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={classes({ variant, large, wide }, className)}>
      {icon}
      {children}
    </a>
  );
}
/** A link of the router that looks like a button. */
export const ButtonLink = createLink(LookLink);
