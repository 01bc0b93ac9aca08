import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTop } from '../lib/overlays';
import { keysText } from './kbd';
import s from './overlays.module.css';

interface Tip {
  x: number;
  y: number;
  below: boolean;
  text: string;
  keys?: string;
}
const narrow = () => innerWidth <= 1080;
const find = (event: Event) =>
  event.target instanceof Element
    ? event.target.closest<HTMLElement>(narrow() ? '[data-tip],[data-tip-narrow]' : '[data-tip]')
    : null;

function place(element: HTMLElement): Tip {
  const box = element.getBoundingClientRect();
  const below = box.top < 60;
  return {
    x: Math.max(80, Math.min(innerWidth - 80, box.left + box.width / 2)),
    y: below ? box.bottom + 6 : box.top - 6,
    below,
    text: element.dataset.tip ?? element.dataset.tipNarrow ?? '',
    ...(element.dataset.keys && { keys: element.dataset.keys }),
  };
}

/**
 * One tooltip for the whole page: any element with `data-tip` (or `data-tip-narrow`, where the icon rail hides names).
 * After 450 ms under the mouse, at once with keyboard focus; Escape, a click or scrolling hides it.
 */
export default function TooltipLayer() {
  const [tip, setTip] = useState<Tip>();
  const top = useTop();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      setTip(undefined);
    };
    const point = (element: HTMLElement | null | undefined) => {
      hide();
      // What opens under the pointer meanwhile says more than the tooltip would.
      const show = () => element?.isConnected && element.ariaExpanded !== 'true' && setTip(place(element));
      if (element) timer = setTimeout(show, 450);
    };
    const over = (event: PointerEvent) => event.pointerType === 'mouse' && point(find(event));
    const focus = (event: FocusEvent) => {
      const element = find(event);
      if (element?.matches(':focus-visible')) setTip(place(element));
      else hide();
    };
    const key = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    const off = new AbortController();
    const options = { signal: off.signal, capture: true, passive: true };
    addEventListener('pointerover', over, options);
    addEventListener('focusin', focus, options);
    addEventListener('keydown', key, options);
    addEventListener('pointerdown', hide, options);
    addEventListener('scroll', hide, options);
    // Whoever points at something already did so while this was on its way.
    if (matchMedia('(hover: hover)').matches)
      point([...document.querySelectorAll<HTMLElement>(':hover[data-tip]')].at(-1));
    return () => off.abort();
  }, []);
  if (!tip?.text) return null;
  return createPortal(
    <div
      // Above a dialog, too, which is in the top layer itself.
      ref={(element) => element?.showPopover?.()}
      popover="manual"
      role="tooltip"
      className={s.tip}
      aria-hidden="true"
      style={{ left: tip.x, top: tip.y, transform: `translate(-50%, ${tip.below ? '0' : '-100%'})` }}
    >
      {tip.text}
      {tip.keys && <kbd>{keysText(tip.keys)}</kbd>}
    </div>,
    top,
  );
}
