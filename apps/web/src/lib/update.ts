import { useSyncExternalStore } from 'react';

// A newer version of the web waits in the service worker; it takes over when the person says so.
let apply: (() => void) | undefined;
const listeners = new Set<() => void>();

export function watchForUpdates(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  void import('virtual:pwa-register').then(({ registerSW }) => {
    const update = registerSW({
      onNeedRefresh: () => {
        apply = () => void update(true);
        for (const listener of listeners) listener();
      },
      onRegisteredSW: (_, registration) => {
        setInterval(() => void registration?.update().catch(() => undefined), 3_600_000);
      },
    });
  });
}

/** What installs the newer version, when there is one. */
export const useUpdate = (): (() => void) | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => apply,
  );
