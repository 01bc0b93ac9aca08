import type { RealtimeTable } from '../../lib/realtime';

export const expertiseRealtime: RealtimeTable = {};
