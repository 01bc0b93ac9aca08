import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/http';

/** What a person works on and worked on. */
export const assignmentsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['assignments', personId],
    queryFn: ({ signal }) => api('GET /people/:id/assignments', { params: { id: personId }, signal }),
  });
