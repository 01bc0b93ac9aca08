import { useEffect, useRef } from 'react';

type Act = (event: KeyboardEvent) => void;
/** `k`, `g h`, `mod+k` (Ctrl, or ⌘ on a Mac), `Shift+L`, `Enter`, `Escape`. */
export type KeyMap = Record<string, Act>;

let letters = true;
/** A person may switch the single letters off (WCAG 2.1.4); those with Ctrl stay. */
export const setLetters = (on: boolean): void => void (letters = on);

const isTyping = (element: EventTarget | null) =>
  element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
const overlay = 'dialog[open], [role=dialog], [role=menu], [role=listbox]';

/** Keyboard shortcuts while this component is mounted: silent while somebody types, composes, or a dialog is open. */
export function useKeys(map: KeyMap): void {
  const current = useRef(map);
  useEffect(() => {
    current.current = map;
  });
  useEffect(() => {
    let prefix = '';
    let prefixAt = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if ((event.metaKey || event.ctrlKey) && !event.altKey) {
        current.current[`mod+${event.key.toLowerCase()}`]?.(event);
        return;
      }
      if (event.altKey || !letters || isTyping(event.target) || document.querySelector(overlay)) return;
      const name = event.shiftKey && /^[A-Z]$/.test(event.key) ? `Shift+${event.key}` : event.key;
      const key = prefix && Date.now() - prefixAt < 1200 ? `${prefix} ${name}` : name;
      prefix = '';
      const act = current.current[key];
      if (act) act(event);
      else if (name === 'g') {
        prefix = 'g';
        prefixAt = Date.now();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
