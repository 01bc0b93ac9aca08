import { createRouter } from '@tanstack/react-router';
import { queryClient } from '../lib/query';
import { NotFound, PageError, PagePending } from './page-states';
import { routeTree } from './routes';
import { parseSearch, stringifySearch } from './search';

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  // The query client decides what is fresh.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  search: { strict: true },
  parseSearch,
  stringifySearch,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: PagePending,
  defaultPendingMs: 150,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
