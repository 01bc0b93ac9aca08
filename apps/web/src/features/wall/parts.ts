import type { Call, Language } from '@app/contract';
import { createContext, useContext, type ReactNode } from 'react';
import type { Need } from './need';
import type { FeedPost } from './wall.api';

export type PollDraft = NonNullable<Call<'POST /posts'>['body']['poll']>;

/** What libs of a higher rank show inside a post and in the composer; the app gives it, the wall only leaves room. */
export interface PostParts {
  /** Replaces title and text: an announcement in the reader's language. */
  text?: (post: FeedPost) => ReactNode;
  /** Under the text: a poll, the acknowledgement, where a request stands. */
  below?: (post: FeedPost, alone: boolean) => ReactNode;
  /** Where the post stands alone, between it and what is said to it: how a request goes on. */
  follow?: (post: FeedPost) => ReactNode;
  /** More lines for the menu of a post. */
  menu?: (post: FeedPost) => { id: string; label: string; icon: ReactNode; onAction: () => void }[];
  /** Edits a poll in one language; the reader's own when none is given. */
  pollEditor?: (value: PollDraft, change: (value: PollDraft) => void, language?: Language) => ReactNode;
  /** Edits what a request for help says beside its text; confidential where the writer chooses who reads it. */
  needEditor?: (need: Need, change: (need: Need) => void, mayBeConfidential: boolean) => ReactNode;
}
const Parts = createContext<PostParts>({});
export const PostPartsProvider = Parts.Provider;
export const usePostParts = (): PostParts => useContext(Parts);
