import type { Preferences } from '@app/contract';
import { useSyncExternalStore } from 'react';

export type Theme = Preferences['theme'];
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let theme: Theme = read('theme') === 'dark' ? 'dark' : read('theme') === 'light' ? 'light' : 'system';

function read(name: string): string | null {
  try {
    return localStorage.getItem(`parvis.${name}`);
  } catch {
    return null;
  }
}
function keep(name: string, value: string) {
  try {
    localStorage.setItem(`parvis.${name}`, value);
  } catch {
    // Storage may be closed to us.
  }
}

function paint() {
  const shown = shownTheme();
  const root = document.documentElement;
  if (root.dataset.theme !== shown) {
    // All at once: no button fades behind the others.
    root.dataset['switching'] = '';
    root.dataset.theme = shown;
    root.getBoundingClientRect();
    delete root.dataset['switching'];
  }
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', shown === 'dark' ? '#131312' : '#F6F5F1');
  for (const listener of listeners) listener();
}
system.addEventListener('change', paint);

export const getTheme = (): Theme => theme;
export const shownTheme = (): 'light' | 'dark' => (theme === 'system' ? (system.matches ? 'dark' : 'light') : theme);
export function setTheme(next: Theme) {
  theme = next;
  keep('theme', next);
  paint();
}
/** Light or dark, as it is on screen now. */
export const useShownTheme = (): 'light' | 'dark' =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, shownTheme);

export function setCompact(compact: boolean) {
  keep('compact', String(compact));
  if (compact) document.documentElement.dataset.density = 'compact';
  else delete document.documentElement.dataset.density;
}
