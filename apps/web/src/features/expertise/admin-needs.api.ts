import type { UnmetNeed } from '@app/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { t } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { skillName } from './skill-name';

export const needsQuery = queryOptions({
  queryKey: ['unmet-needs'],
  queryFn: ({ signal }) => api('GET /admin/needs', { signal }),
});

/** What becomes of a need; it leaves the list at once. */
export function useNeedActs({ id, words }: UnmetNeed) {
  const queryClient = useQueryClient();
  const { queryKey } = needsQuery;
  const params = { id };
  const gone = () => queryClient.setQueryData(queryKey, (all) => all?.filter((need) => need.id !== id));
  const learned = (skill: Parameters<typeof skillName>[0]) => {
    gone();
    toast(t('admin.needs.learned', { words, skill: skillName(skill) }));
  };
  const asName = useMutation({
    mutationFn: (skillId: string) => api('POST /admin/needs/:id/name', { params, body: { skillId } }),
    onSuccess: learned,
  });
  const asSkill = useMutation({
    mutationFn: (label: { fr?: string; en?: string }) =>
      api('POST /admin/needs/:id/skill', { params, body: { label } }),
    onSuccess: learned,
  });
  const ignore = useMutation({
    mutationFn: () => api('DELETE /admin/needs/:id', { params }),
    onSuccess: () => (gone(), toast(t('admin.needs.ignored', { words }))),
    onError: (error) => toast(failureText(error), { bad: true }),
  });
  return { asName, asSkill, ignore };
}
