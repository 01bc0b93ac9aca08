import { useSyncExternalStore } from 'react';

// Which overlay of the shell is open; any place may ask for one.
type Overlay = 'palette' | 'shortcuts' | 'status' | undefined;
let open: Overlay;
const listeners = new Set<() => void>();
const show = (next: Overlay) => {
  open = next;
  for (const listener of listeners) listener();
};
const close = () => show(undefined);

export const openPalette = () => show('palette');
export const openShortcuts = () => show('shortcuts');
/** What one says about now, from anywhere. */
export const openStatus = () => show('status');
export const useOverlay = (): [Overlay, () => void] => [
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  ),
  close,
];
