import type { RealtimeTable } from '../../lib/realtime';
import { listKey, unreadNotificationsQuery } from './notifications.api';

export const notificationsRealtime: RealtimeTable = {
  'notification.raised': ({ unread }, _, queryClient) => {
    queryClient.setQueryData(unreadNotificationsQuery.queryKey, unread);
    void queryClient.invalidateQueries({ queryKey: listKey });
  },
  // A thousand clients a second.
  'announcement.raised': ({ people }, _, queryClient) =>
    void setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['notifications'] }), Math.random() * people),
};
