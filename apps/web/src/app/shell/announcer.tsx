import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** Tells a screen reader which page has come up. The focus stays where the person left it. */
export function Announcer() {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const [title, setTitle] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = path === undefined;
      return undefined;
    }
    const timer = setTimeout(() => setTitle(document.title.replace(/^\(\d+\) /, '')), 300);
    return () => clearTimeout(timer);
  }, [path]);
  return (
    <p className="vh" role="status">
      {title}
    </p>
  );
}
