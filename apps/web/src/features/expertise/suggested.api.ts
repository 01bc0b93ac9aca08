import type { Answer, Call, SuggestedSkill } from '@app/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { t } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { useMe } from '../identity/identity.api';
import { skillName } from './skill-name';

type Suggested = Answer<'GET /me/suggested-skills'>;
export type SuggestionAnswer = Call<'PUT /me/suggested-skills/:id'>['body']['answer'];

/** Beside the skills that one has declared: what changes those changes these. */
export const suggestedQuery = (personId: string) =>
  queryOptions({
    queryKey: ['skills', personId, 'suggested'],
    queryFn: ({ signal }) => api('GET /me/suggested-skills', { signal }),
  });

interface Act {
  id: string;
  answer: SuggestionAnswer;
  undo?: boolean;
}
const send = ({ id, answer, undo }: Act): Promise<unknown> => {
  const params = { id };
  if (!undo) return api('PUT /me/suggested-skills/:id', { params, body: { answer } });
  return api(answer === 'accept' ? 'DELETE /me/skills/:id' : 'DELETE /me/suggested-skills/:id', { params });
};

/** Adds, puts off or refuses a suggested skill: at once on screen, with a way back. */
export function useSuggestionAnswer() {
  const queryClient = useQueryClient();
  const { person } = useMe();
  const { queryKey } = suggestedQuery(person.id);
  const { mutate } = useMutation({
    mutationFn: send,
    scope: { id: 'suggested-skills' },
    onMutate: ({ id }) =>
      queryClient.setQueryData(
        queryKey,
        (now) => now && { ...now, items: now.items.filter(({ skill }) => skill.id !== id) },
      ),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['skill'] });
      void queryClient.invalidateQueries({ queryKey: ['experts'], refetchType: 'none' });
      return queryClient.invalidateQueries({ queryKey: ['skills', person.id] });
    },
    onError: (error) => toast(failureText(error), { bad: true }),
  });
  return ({ skill }: SuggestedSkill, answer: SuggestionAnswer) => {
    const act = { id: skill.id, answer };
    mutate(act);
    toast(t(`people.suggested.${answer}`, { name: skillName(skill) }), { undo: () => mutate({ ...act, undo: true }) });
  };
}

/** One switch: off removes whatever came of it, on starts afresh. */
export function useInferenceSwitch() {
  const queryClient = useQueryClient();
  const { person } = useMe();
  const { queryKey } = suggestedQuery(person.id);
  return useMutation({
    mutationFn: (on: boolean) => api('PUT /me/suggested-skills', { body: { on } }),
    scope: { id: 'suggested-skills' },
    onMutate: (on) => queryClient.setQueryData(queryKey, (now): Suggested => ({ items: [], ...now, on })),
    onSuccess: (now) => {
      queryClient.setQueryData(queryKey, now);
      toast(t(now.on ? 'people.inferOn' : 'people.inferOff'));
    },
    onError: (error) => {
      toast(failureText(error), { bad: true });
      void queryClient.invalidateQueries({ queryKey });
    },
  });
}
