import type { RealtimeTable } from '../../lib/realtime';

export const broadcastRealtime: RealtimeTable = {};
