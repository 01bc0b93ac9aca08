import type { RealtimeTable } from '../../lib/realtime';

export const transferRealtime: RealtimeTable = {};
