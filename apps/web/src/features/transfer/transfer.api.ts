import type { Call, ImportDto } from '@app/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/http';

export const importsKey = ['admin', 'imports'] as const;
export const importsQuery = queryOptions({
  queryKey: [...importsKey, 'all'],
  queryFn: ({ signal }) => api('GET /admin/imports', { signal }),
});

const atWork: readonly ImportDto['state'][] = ['checking', 'applying', 'undoing'];
export const isAtWork = ({ state }: Pick<ImportDto, 'state'>): boolean => atWork.includes(state);
/** One import, read again every two seconds while it moves; the socket tells it sooner. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [...importsKey, id],
    queryFn: ({ signal }) => api('GET /admin/imports/:id', { params: { id }, signal }),
    refetchInterval: ({ state: { data } }) => (data && isAtWork(data) ? 2000 : false),
    staleTime: 0,
  });

/** Shows what an act has answered, and lets the list follow. */
export function useArrived() {
  const queryClient = useQueryClient();
  return (found: ImportDto) => {
    queryClient.setQueryData(importQuery(found.id).queryKey, found);
    void queryClient.invalidateQueries({ queryKey: importsQuery.queryKey });
  };
}

export type Application = Call<'POST /admin/imports/:id/application'>['body'];
export function useApply(id: string) {
  const arrived = useArrived();
  return useMutation({
    mutationFn: (body: Application) => api('POST /admin/imports/:id/application', { params: { id }, body }),
    onSuccess: arrived,
  });
}

/** The server goes on behind its answer. When all is gone it resets the streams, and everything is read afresh. */
export function useUndo(id: string) {
  const arrived = useArrived();
  return useMutation({
    mutationFn: () => api('DELETE /admin/imports/:id/application', { params: { id } }),
    onSuccess: arrived,
  });
}

type Count = ImportDto['counts'][string];
/** An import in four figures. */
export const sumOf = (counts: ImportDto['counts']): Count =>
  Object.values(counts).reduce(
    (sum, count) => ({
      read: sum.read + count.read,
      created: sum.created + count.created,
      updated: sum.updated + count.updated,
      unchanged: sum.unchanged + count.unchanged,
      refused: sum.refused + count.refused,
    }),
    { read: 0, created: 0, updated: 0, unchanged: 0, refused: 0 },
  );
