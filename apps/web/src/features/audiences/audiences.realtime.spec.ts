import type { GroupDto, StreamEvent } from '@app/contract';
import { QueryClient } from '@tanstack/react-query';
import { groupQuery } from './audiences.api';
import { audiencesRealtime } from './audiences.realtime';

const event = {} as StreamEvent;
function withGroup() {
  const queryClient = new QueryClient();
  queryClient.setQueryData(['me'], { person: { id: '1' } });
  queryClient.setQueryData(groupQuery('bim').queryKey, { id: '5', audienceId: '50', members: 8 } as GroupDto);
  return { queryClient, members: () => queryClient.getQueryData(groupQuery('bim').queryKey)?.members };
}

it('counts those who come and go, without asking the server for the group again', () => {
  const { queryClient, members } = withGroup();
  const read = jest.spyOn(queryClient, 'invalidateQueries');
  audiencesRealtime['member.joined']!({ audienceId: '50', personId: '2' }, event, queryClient);
  audiencesRealtime['member.joined']!({ audienceId: '50', personId: '3' }, event, queryClient);
  audiencesRealtime['member.left']!({ audienceId: '50', personId: '2' }, event, queryClient);
  expect(members()).toBe(9);
  expect(read).not.toHaveBeenCalled();
});

it('leaves alone what concerns another audience, and what I did myself', () => {
  const { queryClient, members } = withGroup();
  audiencesRealtime['member.joined']!({ audienceId: '51', personId: '2' }, event, queryClient);
  audiencesRealtime['member.joined']!({ audienceId: '50', personId: '1' }, event, queryClient);
  expect(members()).toBe(8);
});
