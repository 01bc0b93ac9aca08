import type { RealtimeTable } from '../../lib/realtime';

export const peopleRealtime: RealtimeTable = {};
