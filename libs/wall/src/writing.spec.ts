import { guessLanguage, mentionedHandles, tagsOf } from './writing.js';

test('a mention is an @ before a handle, wherever it stands in a sentence', () => {
  expect(mentionedHandles('@alice and (@Bob.Martin), thanks @carol-2. @alice again')).toEqual([
    'alice',
    'bob.martin',
    'carol-2',
  ]);
});

test.each([
  'mail alice@example.org',
  'a path a/@scope/package',
  '`@Injectable()`',
  '```\n@alice\n```',
  '@ alice',
  '@@x',
])('%j mentions nobody', (text) => expect(mentionedHandles(text)).toEqual([]));

test('a text mentions at most fifty people', () => {
  expect(mentionedHandles(Array.from({ length: 80 }, (_, i) => `@p${i}`).join(' '))).toHaveLength(50);
});

test('tags are words after a #; headings, numbers and anchors are not', () => {
  expect(tagsOf('# Title\n#Qualité and #qualité, #k8s #42 &#39; a#b ## `#code`')).toEqual(['qualité', 'k8s']);
});

test.each([
  ['Bonjour à tous, nous avons livré le module de facturation.', 'fr'],
  ['We have shipped the billing module to our client.', 'en'],
  ['Kubernetes', null],
  ['', null],
])('the language of %j is %s', (text, language) => expect(guessLanguage(text)).toBe(language));

test('reading a text takes time in proportion to its length', () => {
  // Of the processor, and the best of three: others use the machine too.
  const once = (text: string) => {
    const start = process.cpuUsage();
    mentionedHandles(text);
    tagsOf(text);
    guessLanguage(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
  for (const piece of ['@', '#', '`', '```\n', '@a.', '@a-_', '#é', '~~~']) {
    const text = piece.repeat(20_000 / piece.length);
    expect(Math.min(once(text), once(text), once(text))).toBeLessThan(150);
  }
});
