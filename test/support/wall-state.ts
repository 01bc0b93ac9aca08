import type { Answer, EventName, EventPayload, StreamEvent } from '@app/contract';

export type Post = Answer<'GET /posts/:id'>;
export type Comment = Answer<'GET /posts/:id/comments'>['items'][number];
type SharedPost = EventPayload<'post.published'>['post'];
type PostView = SharedPost & {
  myReaction: string | null;
  acknowledged: number | null;
  acknowledgedVersion: number | null;
  voters: number;
};
type CommentView = Omit<Comment, 'can'>;
/** What a client knows of a group and its wall. */
export interface State {
  places: string[];
  members: string[];
  posts: PostView[];
  comments: CommentView[];
  /** Polls whose own part has to be read again, because this person voted elsewhere. */
  ballots: string[];
}

export const viewOf = ({ announcement, poll, request: _request, can: _can, ...post }: Post): PostView => ({
  ...post,
  acknowledged: announcement?.acknowledged ?? null,
  acknowledgedVersion: announcement?.acknowledgedVersion ?? null,
  voters: poll?.voters ?? 0,
});
const asNew = (post: SharedPost): PostView => ({
  ...post,
  myReaction: null,
  acknowledged: null,
  acknowledgedVersion: null,
  voters: 0,
});
const newestFirst = (posts: PostView[]) => posts.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));

const oldestFirst = (comments: CommentView[]) => comments.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));

function patchPost(state: State, id: string, change: Partial<PostView>): void {
  for (const post of state.posts) if (post.id === id) Object.assign(post, change);
}
function patchComment(state: State, id: string, change: Partial<CommentView>): void {
  for (const comment of state.comments) if (comment.id === id) Object.assign(comment, change);
}

/** What an event changes in the state: with `elsewhere`, every event of the contract. */
export const told = {
  'post.published': (state, { post }) => (state.posts = newestFirst([...state.posts, asNew(post)])),
  'post.edited': (state, { post }) => patchPost(state, post.id, post),
  'post.removed': (state, { postId }) => {
    state.posts = state.posts.filter(({ id }) => id !== postId);
    state.comments = state.comments.filter((comment) => comment.postId !== postId);
  },
  'post.restored': (state, { post }) => (state.posts = newestFirst([...state.posts, asNew(post)])),
  'post.pinned': (state, { postId, pinned }) => patchPost(state, postId, { pinned }),
  'post.counted': (state, { postId, ...counts }) => patchPost(state, postId, counts),
  'comment.published': (state, { comment }) => state.comments.push({ ...comment, myReaction: null }),
  'comment.edited': (state, { comment }) => patchComment(state, comment.id, comment),
  // A removed comment keeps its place only while somebody's answer stands below it.
  'comment.removed': (state, { commentId }) => {
    const gone = { removed: true, body: '', mentions: [], reactions: {}, myReaction: null };
    if (state.comments.some(({ parentId }) => parentId === commentId)) patchComment(state, commentId, gone);
    else state.comments = state.comments.filter(({ id }) => id !== commentId);
  },
  'comment.restored': (state, { comment }) => {
    const others = state.comments.filter(({ id }) => id !== comment.id);
    state.comments = oldestFirst([...others, { ...comment, myReaction: null }]);
  },
  'comment.counted': (state, { commentId, reactions }) => patchComment(state, commentId, { reactions }),
  'member.joined': (state, { personId }) => state.members.push(personId),
  'member.left': (state, { personId }) => (state.members = state.members.filter((id) => id !== personId)),
  'audience.entered': (state, { audienceId }) => state.places.push(audienceId),
  'audience.left': (state, { audienceId }) => (state.places = state.places.filter((id) => id !== audienceId)),
  'reaction.changed': (state, { postId, commentId, emoji }) =>
    commentId === null
      ? patchPost(state, postId, { myReaction: emoji })
      : patchComment(state, commentId, { myReaction: emoji }),
  'vote.changed': (state, { postId }) => state.ballots.push(postId),
  'acknowledgement.given': (state, { postId, version }) => patchPost(state, postId, { acknowledgedVersion: version }),
} satisfies { [N in EventName]?: (state: State, payload: EventPayload<N>) => unknown };
export type Told = keyof typeof told;

/** What the client knows after an event. */
export function hear(state: State, { name, payload }: Pick<StreamEvent, 'name' | 'payload'>): void {
  if (name in told) (told[name as Told] as (state: State, payload: unknown) => unknown)(state, payload);
}
