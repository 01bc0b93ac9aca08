import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { withMessages } from '../../i18n';
import { useTop } from '../../lib/overlays';
import { ErrorBoundary } from '../../ui/error-boundary';
import s from './person-card.module.css';

const PersonCard = lazy(() => withMessages(import('./person-card'), 'people'));

const opensAfter = 450;
/** So long one may be on the way from the name to the card. */
const closesAfter = 250;
const size = { width: 320, height: 270 };

interface Shown {
  link: HTMLAnchorElement;
  handle: string;
  byKey: boolean;
}

/** The name of a person in what one reads; not the navigation, and not beside a preview that says more. */
function find(event: Event): HTMLAnchorElement | null {
  if (!(event.target instanceof Element)) return null;
  const link = event.target.closest<HTMLAnchorElement>('main a[href^="/people/"]');
  return link && handleOf(link) !== undefined && !link.closest('nav, aside, h1') ? link : null;
}
const handleOf = ({ pathname, search, hash }: HTMLAnchorElement): string | undefined =>
  search === '' && hash === '' ? /^\/people\/([^/]+)$/.exec(pathname)?.[1] : undefined;

/**
 * Who it is, over any name in the page: under the mouse that rests, or with keyboard focus, where the arrow down leads
 * into it. Escape, a click elsewhere or scrolling closes it; fingers never open it.
 */
export default function PersonCardLayer() {
  const [shown, setShown] = useState<Shown>();
  const card = useRef<HTMLDivElement>(null);
  const top = useTop();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current: Shown | undefined;
    let coming: Shown | undefined;
    const set = (next: Shown | undefined) => {
      clearTimeout(timer);
      coming = undefined;
      if (next !== current) setShown((current = next));
    };
    const later = (next: Shown | undefined, rest: number) => {
      clearTimeout(timer);
      coming = next;
      timer = setTimeout(() => (next === undefined || next.link.isConnected) && set(next), rest);
    };
    const inCard = (event: Event) => event.target instanceof Node && (card.current?.contains(event.target) ?? false);
    const at = (link: HTMLAnchorElement, byKey: boolean) => {
      if (current?.link === link) return clearTimeout(timer);
      later({ link, handle: handleOf(link)!, byKey }, opensAfter);
    };
    const over = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return;
      const link = find(event);
      if (inCard(event)) clearTimeout(timer);
      else if (link) at(link, false);
      else if (current && !current.byKey) later(undefined, closesAfter);
      // What the keyboard is at opens wherever the mouse was left.
      else if (!current && !coming?.byKey) clearTimeout(timer);
    };
    const focus = (event: FocusEvent) => {
      if (inCard(event)) return;
      const link = find(event);
      if (link?.matches(':focus-visible')) at(link, true);
      else set(undefined);
    };
    const key = (event: KeyboardEvent) => {
      if (!current) return;
      if (event.key === 'Escape') {
        if (inCard(event)) current.link.focus();
        set(undefined);
      } else if (event.key === 'ArrowDown' && document.activeElement === current.link) {
        event.preventDefault();
        card.current?.querySelector<HTMLElement>('a, button')?.focus();
      }
    };
    const elsewhere = (event: Event) => current && !inCard(event) && set(undefined);
    const off = new AbortController();
    const options = { signal: off.signal, capture: true };
    addEventListener('pointerover', over, { ...options, passive: true });
    addEventListener('focusin', focus, options);
    addEventListener('keydown', key, options);
    addEventListener('pointerdown', elsewhere, { ...options, passive: true });
    addEventListener('scroll', elsewhere, { ...options, passive: true });
    return () => {
      off.abort();
      clearTimeout(timer);
    };
  }, []);
  if (!shown) return null;
  const box = shown.link.getBoundingClientRect();
  const below = box.bottom + size.height < innerHeight || box.top < size.height;
  return createPortal(
    <div
      ref={(element) => {
        card.current = element;
        element?.showPopover?.();
      }}
      popover="manual"
      className={s.layer}
      style={{
        left: Math.max(8, Math.min(innerWidth - size.width - 8, box.left - 12)),
        ...(below ? { top: box.bottom + 6 } : { bottom: innerHeight - box.top + 6 }),
      }}
    >
      <ErrorBoundary>
        <Suspense fallback={null}>
          <PersonCard handle={shown.handle} byKey={shown.byKey} onDone={() => setShown(undefined)} />
        </Suspense>
      </ErrorBoundary>
    </div>,
    top,
  );
}
