import {
  blankDraft,
  obstacleOf,
  pollOf,
  publicationOf,
  ruleOf,
  toggled,
  untranslatedPoll,
  withPoll,
  type BroadcastDraft,
} from './broadcast-draft';

const french: BroadcastDraft = { ...blankDraft, frTitle: 'Le plan', frBody: 'Trois décisions.' };
const both: BroadcastDraft = { ...french, enTitle: 'The plan', enBody: 'Three decisions.' };
const asking: BroadcastDraft = {
  ...both,
  hasPoll: true,
  frPoll: ['Prêts ?', 'Oui', 'Non', ''],
  enPoll: ['Ready?', 'Yes', '', ''],
};

describe('a message can be sent', () => {
  it('in one language, or in both', () => {
    expect(obstacleOf(french)).toBeUndefined();
    expect(obstacleOf(both)).toBeUndefined();
  });
  it('but not without words, nor with half of them', () => {
    expect(obstacleOf(blankDraft)).toBe('text');
    expect(obstacleOf({ ...french, enTitle: 'The plan' })).toBe('enPartial');
    expect(obstacleOf({ ...french, frBody: '  ' })).toBe('frPartial');
  });
  it('but not to nobody', () => {
    expect(obstacleOf({ ...french, to: 'rule' })).toBe('recipients');
    expect(obstacleOf({ ...french, to: 'rule', siteIds: '4' })).toBeUndefined();
    expect(obstacleOf({ ...french, to: 'one' })).toBe('recipients');
  });
  it('but not with a poll of one answer', () => {
    expect(obstacleOf(asking)).toBeUndefined();
    expect(obstacleOf({ ...asking, frPoll: ['Prêts ?', 'Oui'], enPoll: ['', ''] })).toBe('poll');
    expect(obstacleOf({ ...asking, frPoll: ['', 'Oui', 'Non'], enPoll: ['', '', ''] })).toBe('poll');
  });
});

it('sends the languages that are complete, and no option without words', () => {
  expect(publicationOf(asking, '9')).toMatchObject({
    kind: 'announcement',
    audienceId: '9',
    title: 'Le plan',
    language: 'fr',
    announcement: { mustRead: true, texts: { fr: { title: 'Le plan' }, en: { body: 'Three decisions.' } } },
    poll: { question: { fr: 'Prêts ?', en: 'Ready?' }, options: [{ fr: 'Oui', en: 'Yes' }, { fr: 'Non' }] },
  });
  const english = { ...blankDraft, enTitle: 'The plan', enBody: 'Three decisions.' };
  expect(publicationOf(english, '9')).toMatchObject({ title: 'The plan', language: 'en' });
  expect(publicationOf(english, '9').announcement?.texts).not.toHaveProperty('fr');
});

it('says where the poll is not translated', () => {
  expect(untranslatedPoll(asking)).toEqual(['en']);
  expect(untranslatedPoll({ ...asking, enPoll: ['Ready?', 'Yes', 'No', ''] })).toEqual([]);
});

it('gives the editor back what it was given', () => {
  const poll = pollOf(asking);
  expect(poll.options).toHaveLength(3);
  expect(pollOf(withPoll(blankDraft, poll))).toEqual(poll);
});

it('asks for the same rule in the same words, whatever the order of the clicks', () => {
  const one = { ...blankDraft, unitIds: toggled(toggled('', '3'), '12') };
  const other = { ...blankDraft, unitIds: toggled(toggled(toggled('', '12'), '5'), '3') };
  expect(ruleOf(one)).toEqual(ruleOf({ ...other, unitIds: toggled(other.unitIds, '5') }));
});
