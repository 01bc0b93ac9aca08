import type { RealtimeTable } from '../../lib/realtime';
import { importQuery, importsQuery } from './transfer.api';

export const transferRealtime: RealtimeTable = {
  'import.moved': ({ importId }, _, queryClient) => {
    void queryClient.invalidateQueries({ queryKey: importQuery(importId).queryKey });
    void queryClient.invalidateQueries({ queryKey: importsQuery.queryKey });
  },
};
