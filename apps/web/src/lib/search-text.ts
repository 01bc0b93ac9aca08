import { useEffect, useRef, useState } from 'react';

/**
 * A search field whose text stands in the address: what is typed shows at once, the address follows when the typing
 * rests, and a change of the address from elsewhere (Back, a link) comes into the field.
 */
export function useSearchText(inAddress: string, settle: (text: string) => void, rest = 180) {
  const [text, setText] = useState(inAddress);
  const settled = useRef(inAddress);
  const act = useRef(settle);
  useEffect(() => {
    act.current = settle;
  });
  useEffect(() => {
    if (inAddress === settled.current) return;
    settled.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (text.trim() === settled.current) return undefined;
    const timer = setTimeout(() => {
      settled.current = text.trim();
      act.current(text.trim());
    }, rest);
    return () => clearTimeout(timer);
  }, [text, rest]);
  return [text, setText] as const;
}
