import type { RealtimeTable } from '../../lib/realtime';

export const audiencesRealtime: RealtimeTable = {};
