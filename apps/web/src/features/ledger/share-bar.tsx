import type { LedgerFigures } from '@app/contract';
import s from './ledger.module.css';

export const states = ['audited', 'confirmed', 'claimed'] as const;

/**
 * How much is audited, confirmed and only claimed, as parts of a bar; `most` is the longest of several bars. What costs
 * more than it saved has no length. The numbers stand beside it in words.
 */
export function ShareBar({ figures, most }: { figures: LedgerFigures; most?: number }) {
  const parts = states.map((state) => ({ state, amount: Math.max(0, figures[state]) }));
  const whole = most ?? parts.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <span className={s.track} aria-hidden="true">
      {parts.map(
        ({ state, amount }) =>
          amount > 0 && <i key={state} data-state={state} style={{ inlineSize: `${(amount / whole) * 100}%` }} />,
      )}
    </span>
  );
}
/** How long the bar of these figures would be. */
export const lengthOf = (figures: LedgerFigures): number =>
  states.reduce((sum, state) => sum + Math.max(0, figures[state]), 0);
