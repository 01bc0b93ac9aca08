import { audiencesRealtime } from '../features/audiences/audiences.realtime';
import { broadcastRealtime } from '../features/broadcast/broadcast.realtime';
import { expertiseRealtime } from '../features/expertise/expertise.realtime';
import { feedbackRealtime } from '../features/feedback/feedback.realtime';
import { identityRealtime } from '../features/identity/identity.realtime';
import { notificationsRealtime } from '../features/notifications/notifications.realtime';
import { peopleRealtime } from '../features/people/people.realtime';
import { projectsRealtime } from '../features/projects/projects.realtime';
import { transferRealtime } from '../features/transfer/transfer.realtime';
import { wallRealtime } from '../features/wall/wall.realtime';
import type { RealtimeTable } from '../lib/realtime';

/** Every feature says in its own table what an event changes; here they meet the one socket. */
export const tables: RealtimeTable[] = [
  identityRealtime,
  peopleRealtime,
  projectsRealtime,
  audiencesRealtime,
  wallRealtime,
  broadcastRealtime,
  feedbackRealtime,
  expertiseRealtime,
  notificationsRealtime,
  transferRealtime,
];
