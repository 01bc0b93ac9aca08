import type { GroupDto, Me } from '@app/contract';
import type { QueryClient } from '@tanstack/react-query';
import type { RealtimeTable } from '../../lib/realtime';
import { membersKey } from './audiences.api';
import { groupsIn } from './groups.cache';

const me = (queryClient: QueryClient) => queryClient.getQueryData<Me>(['me'])?.person.id;
/** Clients do not all ask at the same moment. */
const soon = (act: () => void) => setTimeout(act, Math.random() * 2000);

function readAgain(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: ['groups'] });
  void queryClient.invalidateQueries({ queryKey: ['members'] });
  void queryClient.invalidateQueries({ queryKey: ['audiences'] });
}

/** Somebody else came or went: the number changes here, and only an open list of members is read again. */
function moved(
  change: 1 | -1,
  { audienceId, personId }: { audienceId: string; personId: string },
  client: QueryClient,
) {
  // What the person does themselves is told by the act, and by the change of their own streams.
  if (personId === me(client)) return;
  const found = new Set<string>();
  const count = (group: GroupDto) => {
    if (group.audienceId !== audienceId) return group;
    found.add(group.id);
    return { ...group, members: group.members + change };
  };
  client.setQueriesData({ queryKey: ['groups'] }, (data: unknown) => groupsIn(data, count));
  for (const id of found) soon(() => void client.invalidateQueries({ queryKey: membersKey(id) }));
}

export const audiencesRealtime: RealtimeTable = {
  'group.changed': (_, __, queryClient) => void soon(() => readAgain(queryClient)),
  'member.joined': (payload, _, queryClient) => moved(1, payload, queryClient),
  'member.left': (payload, _, queryClient) => moved(-1, payload, queryClient),
  'audience.entered': (_, __, queryClient) => readAgain(queryClient),
  'audience.left': (_, __, queryClient) => readAgain(queryClient),
  // Somebody asks to join a group of mine, or I am welcomed in one.
  'notification.raised': (_, __, queryClient) => void queryClient.invalidateQueries({ queryKey: ['members'] }),
};
