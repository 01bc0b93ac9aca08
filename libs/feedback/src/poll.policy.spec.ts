import { isValidChoice, mayKnowFigures } from './poll.policy.js';

test.each([
  ['open, not voted', false, false, false, false],
  ['open, voted', false, true, false, true],
  ['closed, not voted', true, false, false, true],
  ['of very few, closed, voted', true, true, true, false],
])('figures of a poll that is %s', (_, closed, mine, withheld, known) => {
  const option = { id: '1', label: { en: 'a' }, votes: 1, mine };
  expect(mayKnowFigures({ closed, withheld, options: [option] })).toBe(known);
});

test.each([
  ['one in a single', false, ['1'], true],
  ['two in a single', false, ['1', '2'], false],
  ['two in a multiple', true, ['1', '2'], true],
  ['none', true, [], false],
  ['the same twice', true, ['1', '1'], false],
])('choosing %s', (_, multiple, ids, valid) => {
  expect(isValidChoice({ multiple }, ids)).toBe(valid);
});
