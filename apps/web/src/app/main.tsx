import '../styles/tokens.css';
import '../styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { meQuery } from '../features/identity/identity.api';
import { loadMessages } from '../i18n';
import { onSessionLost } from '../lib/http';
import { queryClient } from '../lib/query';
import { stopRealtime } from '../lib/realtime';
import { watchForUpdates } from '../lib/update';
import { router } from './router';

onSessionLost(() => {
  stopRealtime();
  queryClient.setQueryData(meQuery.queryKey, undefined);
  const { href, pathname } = router.state.location;
  if (/^\/(signin|setup|forgot|token)/.test(pathname)) return;
  void router.navigate({ to: '/signin', search: { next: href === '/' ? undefined : href }, replace: true });
});

// The skeleton of the page stays until the first screen is complete.
void Promise.all([loadMessages(), router.load()]).then(() => {
  const place = createRoot(document.getElementById('root')!);
  startTransition(() =>
    place.render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
});
addEventListener('load', () => {
  // The worker fetches everything for later: not while the first screen still fetches its own.
  setTimeout(watchForUpdates, 4000);
  // What can go wrong, before it does: its words must not need the network.
  setTimeout(() => void loadMessages('error').catch(() => undefined), 1500);
});
