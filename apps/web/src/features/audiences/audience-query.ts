import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/http';

/** One audience and what one may do there; unknown (404) to who may neither read nor write. */
export const audienceQuery = (id: string) =>
  queryOptions({
    queryKey: ['audience', id],
    queryFn: ({ signal }) => api('GET /audiences/:id', { params: { id }, signal }),
  });
