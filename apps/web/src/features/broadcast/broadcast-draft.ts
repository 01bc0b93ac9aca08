import { limits, type AudienceRule, type Call, type Language } from '@app/contract';
import type { PollDraft } from '../wall/parts';

export const draftKey = 'broadcast:new';
/** Whom the message goes to: the whole company, those whom a rule describes, or one group, project or team. */
export type Recipients = 'everyone' | 'rule' | 'one';

/** A message as it is kept while it is written: flat, as drafts are. Lists of ids are words with spaces between them. */
export type BroadcastDraft = {
  frTitle: string;
  frBody: string;
  enTitle: string;
  enBody: string;
  to: string;
  unitIds: string;
  siteIds: string;
  audienceId: string;
  mustRead: boolean;
  hasPoll: boolean;
  /** The question, then its options. */
  frPoll: string[];
  enPoll: string[];
  multiple: boolean;
};
export const blankDraft: BroadcastDraft = {
  frTitle: '',
  frBody: '',
  enTitle: '',
  enBody: '',
  to: 'everyone',
  unitIds: '',
  siteIds: '',
  audienceId: '',
  mustRead: true,
  hasPoll: false,
  frPoll: ['', '', ''],
  enPoll: ['', '', ''],
  multiple: false,
};
export const languages: readonly Language[] = ['fr', 'en'];

export const idsIn = (words: string): string[] => words.split(' ').filter(Boolean);
export const toggled = (words: string, id: string): string => {
  const ids = idsIn(words);
  return (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(0, limits.ruleMembers)).join(' ');
};
export const ruleOf = (draft: BroadcastDraft): AudienceRule => ({
  unitIds: idsIn(draft.unitIds).sort(),
  siteIds: idsIn(draft.siteIds).sort(),
});

export const textOf = (draft: BroadcastDraft, language: Language) => ({
  title: draft[`${language}Title`].trim(),
  body: draft[`${language}Body`].trim(),
});
export function stateOf(draft: BroadcastDraft, language: Language): 'empty' | 'partial' | 'complete' {
  const { title, body } = textOf(draft, language);
  return title !== '' && body !== '' ? 'complete' : title === '' && body === '' ? 'empty' : 'partial';
}

const said = (fr = '', en = '') => ({
  ...(fr.trim() !== '' && { fr: fr.trim() }),
  ...(en.trim() !== '' && { en: en.trim() }),
});
/** The poll as its editor takes it, with every option, also those without words. */
export function pollOf({ frPoll, enPoll, multiple }: BroadcastDraft): PollDraft {
  const raw = (fr = '', en = '') => ({ ...(fr !== '' && { fr }), ...(en !== '' && { en }) });
  const count = Math.max(frPoll.length, enPoll.length);
  return {
    question: raw(frPoll[0], enPoll[0]),
    options: Array.from({ length: count - 1 }, (_, i) => raw(frPoll[i + 1], enPoll[i + 1])),
    multiple,
  };
}
export const withPoll = (draft: BroadcastDraft, { question, options, multiple }: PollDraft): BroadcastDraft => ({
  ...draft,
  frPoll: [question, ...options].map((text) => text.fr ?? ''),
  enPoll: [question, ...options].map((text) => text.en ?? ''),
  multiple,
});
/** The poll as it is sent: without options that nobody has written. */
function sentPoll(draft: BroadcastDraft): PollDraft {
  const { question, options, multiple } = pollOf(draft);
  return {
    question: said(question.fr, question.en),
    options: options.map(({ fr, en }) => said(fr, en)).filter((option) => option.fr ?? option.en),
    multiple,
  };
}

/** What keeps a message from being sent, the nearest thing first. */
export type Obstacle = 'text' | 'frPartial' | 'enPartial' | 'poll' | 'recipients';
export function obstacleOf(draft: BroadcastDraft): Obstacle | undefined {
  const states = languages.map((language) => [language, stateOf(draft, language)] as const);
  const partial = states.find(([, state]) => state === 'partial');
  if (partial) return `${partial[0]}Partial`;
  if (states.every(([, state]) => state === 'empty')) return 'text';
  const { question, options } = sentPoll(draft);
  if (draft.hasPoll && ((question.fr ?? question.en) === undefined || options.length < 2)) return 'poll';
  if (draft.to === 'rule' && draft.unitIds === '' && draft.siteIds === '') return 'recipients';
  if (draft.to === 'one' && draft.audienceId === '') return 'recipients';
  return undefined;
}

/** Languages of the message in which the poll says nothing, or not all. */
export function untranslatedPoll(draft: BroadcastDraft): Language[] {
  if (!draft.hasPoll) return [];
  const { question, options } = sentPoll(draft);
  return languages.filter(
    (language) =>
      stateOf(draft, language) === 'complete' && [question, ...options].some((text) => text[language] === undefined),
  );
}

/** The message as it is sent; its first language also stands where a post has only one. */
export function publicationOf(draft: BroadcastDraft, audienceId: string): Call<'POST /posts'>['body'] {
  const written = languages.filter((language) => stateOf(draft, language) === 'complete');
  const language = written[0] ?? 'fr';
  return {
    kind: 'announcement',
    audienceId,
    ...textOf(draft, language),
    language,
    announcement: {
      mustRead: draft.mustRead,
      texts: Object.fromEntries(written.map((one) => [one, textOf(draft, one)])),
    },
    ...(draft.hasPoll && { poll: sentPoll(draft) }),
    draft: draftKey,
  };
}
