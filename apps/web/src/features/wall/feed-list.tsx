import { useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
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
  const before = useRef({ first, count });
  const shift = before.current.first !== first && count > before.current.count && scrollY > 200;
  useEffect(() => {
    before.current = { first, count };
  });

  const known = places.get(place);
  const back = useRef(known?.first === first && known.count === count ? known : undefined);
  const now = useRef({ top: 0, first, count });
  useEffect(() => {
    now.current = { ...now.current, first, count };
  });
  useLayoutEffect(() => {
    scrollTo({ top: back.current?.top ?? 0, behavior: 'instant' });
    const here = list;
    return () => {
      if (here.current) places.set(place, { ...now.current, cache: here.current.cache });
    };
  }, [place]);

  const rows = useMemo(() => Array.from({ length: count }, (_, i) => i), [count]);
  return (
    <div role="feed" aria-label={label} aria-busy={busy} className={s.feed}>
      <WindowVirtualizer
        ref={list}
        data={rows}
        shift={shift}
        bufferSize={400}
        cache={back.current?.cache}
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
