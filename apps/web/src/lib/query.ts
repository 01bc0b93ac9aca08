import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './http';

const isRefused = (error: unknown) => error instanceof ApiError && error.status >= 400 && error.status < 500;

/** The one store of what the server said. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 3_600_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 1 && !isRefused(error),
    },
    // A write that failed for lack of network or of a free server goes again with the same key.
    mutations: { retry: (count, error) => count < 2 && error instanceof ApiError && error.code === 'server.busy' },
  },
});
