import { useEffect, useRef } from 'react';

/** Stands at the end of a list and asks for more before the end comes into view. */
export function MoreWhenSeen({ onSeen, off }: { onSeen: () => void; off?: boolean }) {
  const ref = useRef<HTMLDivElement>(null);
  const act = useRef(onSeen);
  useEffect(() => {
    act.current = onSeen;
  });
  useEffect(() => {
    if (off || !ref.current) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && act.current(), {
      rootMargin: '800px 0px',
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [off]);
  return <div ref={ref} aria-hidden="true" />;
}
