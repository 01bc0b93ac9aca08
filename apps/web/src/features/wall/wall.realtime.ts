import type { RealtimeTable } from '../../lib/realtime';

export const wallRealtime: RealtimeTable = {};
