import type { RealtimeTable } from '../../lib/realtime';

export const feedbackRealtime: RealtimeTable = {};
