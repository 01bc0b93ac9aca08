import type { StreamEvent } from '@app/contract';
import { QueryClient } from '@tanstack/react-query';
import { announcementsKey, dashboardKey, type Announcements } from './broadcast.api';
import { broadcastRealtime } from './broadcast.realtime';

const event = {} as StreamEvent;
const counted = { postId: '7', comments: 1, reactions: {}, acknowledged: 12, voters: 0 };

it('reads a dashboard afresh once a second, however much moves', () => {
  jest.useFakeTimers();
  const queryClient = new QueryClient();
  const read = jest.spyOn(queryClient, 'invalidateQueries');
  queryClient.setQueryData(dashboardKey('7'), {});
  for (let i = 0; i < 20; i++) broadcastRealtime['dashboard.moved']!({ postId: '7' }, event, queryClient);
  broadcastRealtime['post.counted']!(counted, event, queryClient);
  expect(read).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1000);
  expect(read.mock.calls).toEqual([[{ queryKey: dashboardKey('7') }]]);
  jest.useRealTimers();
});

it('does not ask for a dashboard that nobody has opened', () => {
  jest.useFakeTimers();
  const queryClient = new QueryClient();
  const read = jest.spyOn(queryClient, 'invalidateQueries');
  broadcastRealtime['post.counted']!(counted, event, queryClient);
  jest.advanceTimersByTime(2000);
  expect(read).not.toHaveBeenCalled();
  jest.useRealTimers();
});

it('moves the bar of a message in the list', () => {
  const queryClient = new QueryClient();
  const row = (postId: string) => ({ postId, acknowledged: 3 });
  queryClient.setQueryData([...announcementsKey, 'all'], {
    pages: [{ items: [row('7'), row('8')], next: null }],
    pageParams: [],
  });
  broadcastRealtime['post.counted']!(counted, event, queryClient);
  const list = queryClient.getQueryData<Announcements>([...announcementsKey, 'all']);
  expect(list?.pages[0]?.items.map(({ acknowledged }) => acknowledged)).toEqual([12, 3]);
});
