import { freeHandles, handleBase } from './handles.policy.js';

describe('a handle', () => {
  it.each([
    ['Alice', 'Martin', undefined, 'alice.martin'],
    ['Éva-Lou', 'O’Neil', undefined, 'eva-lou.oneil'],
    ['Jean Paul', 'de la Tour', undefined, 'jean-paul.de-la-tour'],
    ['Søren', 'Œuvrard', undefined, 'soren.oeuvrard'],
    ['明', '李', 'ming.li@parvis.test', 'ming-li'],
    ['明', '李', null, 'person'],
    ['3', '4', undefined, 'p.3.4'],
    ['x'.repeat(60), 'Y', undefined, 'x'.repeat(40)],
  ])('of %s %s (%s) is %s', (given, family, email, handle) => expect(handleBase(given, family, email)).toBe(handle));

  it('is unique, also within one set', () =>
    expect(freeHandles(['a', 'b', 'a', 'a', 'b'], ['a', 'a3'])).toEqual(['a2', 'b', 'a4', 'a5', 'b2']));
});
