import { useSyncExternalStore } from 'react';

export interface ToastMessage {
  id: number;
  text: string;
  undo?: () => void;
  bad?: boolean;
}
const shownFor = 8000;
let messages: ToastMessage[] = [];
let count = 0;
const listeners = new Set<() => void>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();

const change = (next: ToastMessage[]) => {
  messages = next;
  for (const listener of listeners) listener();
};
export function closeToast(id: number) {
  clearTimeout(timers.get(id));
  timers.delete(id);
  change(messages.filter((message) => message.id !== id));
}
/** The clock runs while nobody points at the toast. */
export const runToast = (id: number) => {
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => closeToast(id), shownFor),
  );
};
export const holdToast = (id: number) => clearTimeout(timers.get(id));

/** Says in one line that something happened; with `undo`, the person can take it back for eight seconds. */
export function toast(text: string, { undo, bad }: { undo?: () => void; bad?: boolean } = {}): void {
  const id = ++count;
  for (const old of messages.slice(0, -2)) closeToast(old.id);
  change([...messages, { id, text, ...(undo && { undo }), ...(bad && { bad }) }]);
  runToast(id);
}

export const useToasts = (): ToastMessage[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => messages,
  );
