import type { HTMLAttributes, Ref } from 'react';
import { cx } from '../lib/classes';
import s from './parts.module.css';

/** A white sheet on the canvas; `flush` when rows reach its edges. Never a card in a card. */
export function Card({
  flush,
  className,
  ...rest
}: HTMLAttributes<HTMLDivElement> & { flush?: boolean; ref?: Ref<HTMLDivElement> }) {
  return <div {...rest} className={cx(s.card, flush && s.flush, className)} />;
}
