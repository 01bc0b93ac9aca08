import type { Answer, Call, PersonSkill } from '@app/contract';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';
import { getLanguage, t } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { useMe } from '../identity/identity.api';
import { skillName } from './skill-name';

export interface ExpertFilter {
  q?: string | undefined;
  unitId?: string | undefined;
  siteId?: string | undefined;
  language?: string | undefined;
  availability?: Answer<'GET /expertise'>['items'][number]['availability'] | undefined;
  ignore?: string | undefined;
}
export type Experts = InfiniteData<Answer<'GET /expertise'>, number>;
/** Beyond this rank the search answers nobody. */
const deepest = 500;

/** Who knows …; without words, the directory. */
export const expertsQuery = (filter: ExpertFilter) => {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  return infiniteQueryOptions({
    queryKey: ['experts', given],
    queryFn: ({ pageParam, signal }) =>
      api('GET /expertise', { query: { ...given, ...(pageParam === 0 ? {} : { offset: pageParam }) }, signal }),
    initialPageParam: 0,
    getNextPageParam: (page, all) => {
      const known = all.reduce((sum, { items }) => sum + items.length, 0);
      return page.items.length > 0 && known < page.total && known <= deepest ? known : undefined;
    },
    placeholderData: keepPreviousData,
  });
};

export const personSkillsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['skills', personId],
    queryFn: ({ signal }) => api('GET /people/:id/skills', { params: { id: personId }, signal }),
  });
export const skillsNamedQuery = (q: string) =>
  queryOptions({
    queryKey: ['skills-named', q],
    queryFn: ({ signal }) => api('GET /skills', { query: { q }, signal }),
    staleTime: 60_000,
    enabled: q !== '',
  });

export const skillQuery = (id: string) =>
  queryOptions({
    queryKey: ['skill', id],
    queryFn: ({ signal }) => api('GET /skills/:id', { params: { id }, signal }),
  });

const refused = (error: unknown) => toast(failureText(error), { bad: true });

/** Confirms that a colleague has a skill, or takes it back: at once on screen, with a way back. */
export function useEndorse(personId: string) {
  const queryClient = useQueryClient();
  const { person: me } = useMe();
  const { queryKey } = personSkillsQuery(personId);
  const put = (skillId: string, change: (skill: PersonSkill) => PersonSkill) =>
    queryClient.setQueryData(queryKey, (all) => all?.map((one) => (one.skill.id === skillId ? change(one) : one)));
  const { mutate } = useMutation({
    mutationFn: ({ skillId, on }: { skillId: string; on: boolean }) =>
      api(on ? 'PUT /people/:id/skills/:skillId/endorsement' : 'DELETE /people/:id/skills/:skillId/endorsement', {
        params: { id: personId, skillId },
      }),
    scope: { id: `endorse-${personId}` },
    onMutate: ({ skillId, on }) =>
      put(skillId, (skill) => ({
        ...skill,
        endorsedByMe: on,
        endorsements: skill.endorsements + (on ? 1 : -1),
        endorsers: on ? [me, ...skill.endorsers] : skill.endorsers.filter(({ id }) => id !== me.id),
      })),
    onSuccess: (skill) => put(skill.skill.id, () => skill),
    onError: (error) => (refused(error), queryClient.invalidateQueries({ queryKey })),
  });
  return (skill: PersonSkill) => {
    const skillId = skill.skill.id;
    const on = !skill.endorsedByMe;
    mutate({ skillId, on });
    toast(on ? t('people.endorsedNow', { name: skillName(skill.skill) }) : t('people.unendorsedNow'), {
      undo: () => mutate({ skillId, on: !on }),
    });
  };
}

type Claim = Call<'PUT /me/skills/:id'>['body'];

/** What one says one knows. */
export function useSkillActs() {
  const queryClient = useQueryClient();
  const { person } = useMe();
  const { queryKey } = personSkillsQuery(person.id);
  const settled = async () => {
    void queryClient.invalidateQueries({ queryKey: ['skill'] });
    void queryClient.invalidateQueries({ queryKey: ['experts'], refetchType: 'none' });
    await queryClient.invalidateQueries({ queryKey });
  };
  const declare = useMutation({
    mutationFn: ({ id, claim }: { id: string; claim: Claim }) =>
      api('PUT /me/skills/:id', { params: { id }, body: claim }),
    onSuccess: settled,
  });
  const name = useMutation({
    mutationFn: ({ label, level }: { label: string; level: number | null }) =>
      api('POST /me/skills', { body: { label, language: getLanguage(), level } }),
    onSuccess: settled,
  });
  const remove = useMutation({
    mutationFn: ({ skill }: Pick<PersonSkill, 'skill'>) => api('DELETE /me/skills/:id', { params: { id: skill.id } }),
    onMutate: ({ skill }) =>
      queryClient.setQueryData(queryKey, (all) => all?.filter((one) => one.skill.id !== skill.id)),
    onSuccess: settled,
    onError: (error) => (refused(error), settled()),
  });
  return { declare, name, remove };
}
