import type { StreamEvent } from '@app/contract';
import { QueryClient } from '@tanstack/react-query';
import { notificationsRealtime } from './notifications.realtime';

it('reads the bell afresh after an announcement, at a moment of its own', () => {
  jest.useFakeTimers();
  const queryClient = new QueryClient();
  const read = jest.spyOn(queryClient, 'invalidateQueries');
  const chance = jest.spyOn(Math, 'random').mockReturnValue(0.25);
  notificationsRealtime['announcement.raised']!({ postId: '7', people: 40_000 }, {} as StreamEvent, queryClient);
  jest.advanceTimersByTime(9_999);
  expect(read).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(read.mock.calls).toEqual([[{ queryKey: ['notifications'] }]]);
  chance.mockRestore();
  jest.useRealTimers();
});
