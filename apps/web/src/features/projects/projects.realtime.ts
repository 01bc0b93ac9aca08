import type { RealtimeTable } from '../../lib/realtime';

export const projectsRealtime: RealtimeTable = {};
