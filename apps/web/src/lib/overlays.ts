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

// The modal dialogs that are open, the last one on top: outside it nothing can be read clearly or clicked.
let dialogs: HTMLDialogElement[] = [];
const setDialogs = (next: HTMLDialogElement[]) => {
  dialogs = next;
  for (const listener of listeners) listener();
};
/** Says that this dialog is open, and answers how to say that it is no longer. */
export function standOnTop(dialog: HTMLDialogElement): () => void {
  setDialogs([...dialogs, dialog]);
  return () => setDialogs(dialogs.filter((other) => other !== dialog));
}

export const openPalette = () => show('palette');
export const openShortcuts = () => show('shortcuts');
/** What one says about now, from anywhere. */
export const openStatus = () => show('status');
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useOverlay = (): [Overlay, () => void] => [useSyncExternalStore(subscribe, () => open), close];
/** Where to show what everybody must be able to read and click: in the topmost dialog, or in the page. */
export const useTop = (): HTMLElement => useSyncExternalStore(subscribe, () => dialogs.at(-1) ?? document.body);
