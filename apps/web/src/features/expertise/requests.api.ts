import type { Answer, Call, Candidate, RequestDetail, RequestPart } from '@app/contract';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { t } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { rereadPost } from '../wall/reread';
import { postKey, type FeedPost } from '../wall/wall.api';
import { patchPost } from '../wall/wall.cache';
import { requestsKey } from './my-requests.api';

export type Invitation = RequestDetail['invitations'][number];
export type Candidates = InfiniteData<Answer<'GET /posts/:id/candidates'>, number>;
export type { Candidate };

export const requestKey = (postId: string) => ['request', postId] as const;
export const requestQuery = (postId: string) =>
  queryOptions({
    queryKey: requestKey(postId),
    queryFn: ({ signal }) => api('GET /posts/:id/request', { params: { id: postId }, signal }),
  });

/**
 * Who could help. The list on screen stays as it is while one asks people, until somebody who declined proposes another
 * (`proposals`).
 */
export const candidatesQuery = (postId: string, { q, wider }: { q: string; wider: boolean }, proposals: number) =>
  infiniteQueryOptions({
    queryKey: ['candidates', postId, q, wider, proposals],
    queryFn: ({ pageParam, signal }) =>
      api('GET /posts/:id/candidates', {
        params: { id: postId },
        query: { ...(q && { q }), ...(wider && { wider: 'true' as const }), ...(pageParam && { offset: pageParam }) },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchOnReconnect: false,
  });

export const asksQuery = queryOptions({
  queryKey: ['asks'],
  queryFn: ({ signal }) => api('GET /me/asks', { signal }),
});
export const sitesQuery = queryOptions({
  queryKey: ['sites'],
  queryFn: ({ signal }) => api('GET /sites', { signal }),
  staleTime: 300_000,
});

/** What a post carries of all that is known about its request. */
const partOf = ({
  invitations: _i,
  work: _w,
  hours: _h,
  outcome: _o,
  claim: _c,
  ratings: _r,
  history: _s,
  ...part
}: RequestDetail): RequestPart => part;

/**
 * An act on a request: what the server answers stands on the page and on the wall at once. A form shows a failure itself;
 * everything else says it in passing.
 */
export function useRequestAct<V>(postId: string, act: (given: V) => Promise<RequestDetail>, form = false) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    scope: { id: `request-${postId}` },
    onSuccess: (detail) => {
      queryClient.setQueryData(requestKey(postId), detail);
      patchPost(queryClient, postId, (post) => ({ ...post, request: partOf(detail) }));
      void queryClient.invalidateQueries({ queryKey: requestsKey });
    },
    onError: (error) => {
      if (!form) toast(failureText(error), { bad: true });
      void queryClient.invalidateQueries({ queryKey: requestKey(postId) });
      void rereadPost(queryClient, postId);
    },
  });
}

type Reply = Call<'PUT /posts/:id/answer'>['body'];
/**
 * The answer of somebody who was asked. Who declines a confidential request does not see it any more: it goes from where it
 * stood, and its page makes room for the requests that are left.
 */
export function useAnswer(post: FeedPost, form = false) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const { id, author, request } = post;
  const reread = async () => {
    void queryClient.invalidateQueries({ queryKey: requestsKey });
    await rereadPost(queryClient, id);
    await queryClient.invalidateQueries({ queryKey: requestKey(id) });
  };
  const leave = async () => {
    if (router.state.location.pathname === `/posts/${id}`)
      await router.navigate({ to: '/requests', search: { as: 'invited' } });
    patchPost(queryClient, id, () => null);
    queryClient.removeQueries({ queryKey: postKey(id) });
    queryClient.removeQueries({ queryKey: requestKey(id) });
    await queryClient.invalidateQueries({ queryKey: requestsKey });
  };
  return useMutation({
    mutationFn: (body: Reply) => api('PUT /posts/:id/answer', { params: { id }, body }),
    onSuccess: (_, { answer }) => {
      const accepted = answer === 'accept';
      toast(accepted ? t('requests.acceptedNow', { name: author.name }) : t('requests.declinedNow'));
      return !accepted && request?.confidential ? leave() : reread();
    },
    onError: (error) => {
      if (!form) toast(failureText(error), { bad: true });
      void reread();
    },
  });
}

/** Asking somebody, and taking that back while they have not answered. */
export function useInviting(postId: string) {
  const params = { id: postId };
  const invite = useRequestAct(postId, (body: Call<'POST /posts/:id/invitations'>['body']) =>
    api('POST /posts/:id/invitations', { params, body }),
  );
  const retract = useRequestAct(postId, (personId: string) =>
    api('DELETE /posts/:id/invitations/:personId', { params: { ...params, personId } }),
  );
  return { invite, retract };
}
