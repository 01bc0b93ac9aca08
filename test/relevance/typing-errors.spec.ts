import { withTypingErrors } from './typing-errors.js';

test('every longer word has one error, the same in every run; the others and their signs are as typed', () => {
  const text = "tester un formulaire avec un lecteur d'écran (RGAA, C++)";
  const mistyped = withTypingErrors(text);
  expect(mistyped).toBe(withTypingErrors(text));
  const [words, others] = [text, mistyped].map((line) => line.split(' ')) as [string[], string[]];
  expect(others).toHaveLength(words.length);
  words.forEach((word, i) => {
    if (/\p{Ll}{5}/u.test(word)) expect(others[i]).not.toBe(word);
    else expect(others[i]).toBe(word);
    expect(others[i]![0]).toBe(word[0]);
    expect(Math.abs(others[i]!.length - word.length)).toBeLessThanOrEqual(1);
  });
});
