import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { WindowVirtualizer, type CacheSnapshot, type WindowVirtualizerHandle } from 'virtua';
import s from './wall.module.css';

interface Props {
  /** Names the list: who comes back to it finds the same rows at the same pixel. */
  place: string;
  label: string;
  busy: boolean;
  count: number;
  keyOf: (index: number) => string;
  row: (index: number) => ReactNode;
  onEnd: () => void;
}
interface Place {
  top: number;
  first: string;
  count: number;
  cache: CacheSnapshot;
  focus: Focus | undefined;
}
/** What had the focus: the how-manyth reachable thing of a row. */
interface Focus {
  row: string;
  at: number;
}
/** How high a row is, more or less, before it has been measured: a low guess would fill the page with all of them. */
const usual = 240;
const places = new Map<string, Place>();

/** A long list of which only what is near the screen is in the page; what comes in above moves nothing. */
export function FeedList({ place, label, busy, count, keyOf, row, onEnd }: Props) {
  const list = useRef<WindowVirtualizerHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const first = count > 0 ? keyOf(0) : '';
  const [seen, setSeen] = useState({ first, count, shift: false });
  // Something was put above the reader: in that very frame the rows below keep their place.
  if (seen.first !== first || seen.count !== count)
    setSeen({ first, count, shift: seen.first !== first && count > seen.count && scrollY > 200 });

  const [back] = useState(() => {
    const known = places.get(place);
    return known?.first === first && known.count === count ? known : undefined;
  });
  const now = useRef({ top: 0, first, count });
  useEffect(() => {
    now.current = { ...now.current, first, count };
  });
  useLayoutEffect(() => {
    scrollTo({ top: back?.top ?? 0, behavior: 'instant' });
    const here = list;
    const rows = box.current!;
    const stop = back?.focus && focusAgain(rows, back.focus);
    return () => {
      stop?.();
      if (here.current) places.set(place, { ...now.current, cache: here.current.cache, focus: focusIn(rows) });
    };
  }, [place, back]);

  // A feed without an article is none: it may begin far below the screen, where no row is in the page yet.
  const [shown, setShown] = useState(false);
  const rows = useMemo(() => Array.from({ length: count }, (_, i) => i), [count]);
  return (
    <div ref={box} {...(shown && { role: 'feed', 'aria-label': label, 'aria-busy': busy })} className={s.feed}>
      <WindowVirtualizer
        ref={list}
        data={rows}
        shift={seen.shift}
        itemSize={usual}
        bufferSize={400}
        cache={back?.cache}
        onScroll={() => {
          now.current.top = scrollY;
          const at = list.current;
          if (at && at.findItemIndex(at.scrollOffset + at.viewportSize) > count - 8) onEnd();
        }}
      >
        {(index) => (
          <Row key={keyOf(index)} name={keyOf(index)} onShown={setShown}>
            {row(index)}
          </Row>
        )}
      </WindowVirtualizer>
    </div>
  );
}

function Row({ name, onShown, children }: { name: string; onShown: (shown: true) => void; children: ReactNode }) {
  useEffect(() => onShown(true), [onShown]);
  return (
    <div className={s.row} data-row={name}>
      {children}
    </div>
  );
}

const reachable = 'a[href], button, input, textarea, [tabindex]';
function focusIn(list: HTMLElement): Focus | undefined {
  const used = document.activeElement;
  const row = list.contains(used) ? used?.closest<HTMLElement>('[data-row]') : undefined;
  if (!used || !row) return undefined;
  return { row: row.dataset['row']!, at: [...row.querySelectorAll(reachable)].indexOf(used) };
}

/** Gives the focus back once its row is there, to somebody who has put it nowhere else. */
function focusAgain(list: HTMLElement, { row, at }: Focus): () => void {
  let frame = 0;
  let frames = 60;
  const look = () => {
    if (document.activeElement !== document.body) return;
    const element = list.querySelector(`[data-row="${row}"]`)?.querySelectorAll<HTMLElement>(reachable)[at];
    if (element) element.focus({ preventScroll: true });
    else if (frames-- > 0) frame = requestAnimationFrame(look);
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
