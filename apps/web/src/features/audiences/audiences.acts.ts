import type { GroupDto } from '@app/contract';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { t } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { groupQuery, membersKey, type GroupInput, type Role } from './audiences.api';
import { groupsIn } from './groups.cache';

/** Changes a group wherever it is shown. */
const patchGroup = (queryClient: QueryClient, id: string, change: (group: GroupDto) => GroupDto): void =>
  void queryClient.setQueriesData({ queryKey: ['groups'] }, (data: unknown) =>
    groupsIn(data, (group) => (group.id === id ? change(group) : group)),
  );

const readAgain = (queryClient: QueryClient, id: string) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['groups'] }),
    queryClient.invalidateQueries({ queryKey: membersKey(id) }),
    queryClient.invalidateQueries({ queryKey: ['audiences'] }),
  ]);

/** Joining, asking and leaving: shown at once, put back when refused, and undone with one click where that is possible. */
export function useMembership() {
  const queryClient = useQueryClient();
  /** True when the server took it. */
  const move = async (group: GroupDto, into: GroupDto['membership']): Promise<boolean> => {
    const wasIn = group.membership === 'member' || group.membership === 'owner';
    const params = { id: group.id };
    patchGroup(queryClient, group.id, (now) => ({
      ...now,
      membership: into,
      members: now.members + Number(into === 'member') - Number(wasIn),
    }));
    try {
      if (into === 'none') await api('DELETE /groups/:id/membership', { params });
      else await api('POST /groups/:id/membership', { params });
      return true;
    } catch (error) {
      patchGroup(queryClient, group.id, () => group);
      toast(failureText(error), { bad: true });
      return false;
    } finally {
      void readAgain(queryClient, group.id);
    }
  };
  const join = async (group: GroupDto): Promise<void> => {
    const into = group.access === 'open' ? 'member' : 'requested';
    if (!(await move(group, into))) return;
    toast(t(into === 'member' ? 'groups.joined' : 'groups.asked', { name: group.name }), {
      undo: () => void leave({ ...group, membership: into, members: group.members + Number(into === 'member') }),
    });
  };
  const leave = async (group: GroupDto): Promise<void> => {
    const isRequest = group.membership === 'requested';
    if (!(await move(group, 'none'))) return;
    const again = { ...group, membership: 'none' as const, members: group.members - Number(!isRequest) };
    // Who leaves a closed group has to ask again: nothing that one click could undo.
    const undo = isRequest || group.access === 'open' ? { undo: () => void join(again) } : {};
    toast(isRequest ? t('groups.withdrawn') : t('groups.left', { name: group.name }), undo);
  };
  return { join, leave };
}

export function useCreateGroup() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: GroupInput & { key: string }) => api('POST /groups', { body, key }),
    onSuccess: (group) => {
      queryClient.setQueryData(groupQuery(group.slug).queryKey, group);
      void readAgain(queryClient, group.id);
    },
  });
}

export function useChangeGroup(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Partial<GroupInput>) => api('PATCH /groups/:id', { params: { id }, body }),
    onSuccess: (group) => {
      queryClient.setQueryData(groupQuery(group.slug).queryKey, group);
      patchGroup(queryClient, id, () => group);
      void readAgain(queryClient, id);
    },
  });
}

/** What owners do with members and with those who ask. */
export function useMemberActs(groupId: string) {
  const queryClient = useQueryClient();
  const after = (said?: string) => {
    if (said !== undefined) toast(said);
    return readAgain(queryClient, groupId);
  };
  const onError = (error: unknown) => toast(failureText(error), { bad: true });
  const admit = useMutation({
    mutationFn: ({ personId, role }: { personId: string; role: Role; said?: string }) =>
      api('PUT /groups/:id/members/:personId', { params: { id: groupId, personId }, body: { role } }),
    onSuccess: (_, { said }) => after(said),
    onError,
  });
  const dismiss = useMutation({
    mutationFn: ({ personId }: { personId: string; said?: string }) =>
      api('DELETE /groups/:id/members/:personId', { params: { id: groupId, personId } }),
    onSuccess: (_, { said }) => after(said),
    onError,
  });
  return { admit, dismiss };
}
