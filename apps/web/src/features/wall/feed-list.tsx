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
}
const places = new Map<string, Place>();

/** A long list of which only what is near the screen is in the page; what comes in above moves nothing. */
export function FeedList({ place, label, busy, count, keyOf, row, onEnd }: Props) {
  const list = useRef<WindowVirtualizerHandle>(null);
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
    return () => {
      if (here.current) places.set(place, { ...now.current, cache: here.current.cache });
    };
  }, [place, back]);

  const rows = useMemo(() => Array.from({ length: count }, (_, i) => i), [count]);
  return (
    <div role="feed" aria-label={label} aria-busy={busy} className={s.feed}>
      <WindowVirtualizer
        ref={list}
        data={rows}
        shift={seen.shift}
        bufferSize={400}
        cache={back?.cache}
        onScroll={() => {
          now.current.top = scrollY;
          const at = list.current;
          if (at && at.findItemIndex(at.scrollOffset + at.viewportSize) > count - 8) onEnd();
        }}
      >
        {(index) => (
          <div key={keyOf(index)} className={s.row}>
            {row(index)}
          </div>
        )}
      </WindowVirtualizer>
    </div>
  );
}
