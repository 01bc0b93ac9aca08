import { textOfHtml } from './html.js';

describe('the text of a page', () => {
  it.each([
    [
      '<h1>Crues</h1><p>La digue <b>tient</b>&nbsp;&amp; le pont&#32;aussi.</p>',
      'Crues\n\nLa digue tient & le pont aussi.',
    ],
    ['<head><title>x</title></head><style>p{}</style><script>alert("<p>")</script>Vu', 'Vu'],
    ['un<br>deux<ul><li>trois</li><li>quatre</li></ul>', 'un\n\ndeux\n\ntrois\n\nquatre'],
    ['<!-- caché --><p>a &lt; b &unknown; c</p>', 'a < b &unknown; c'],
    ['<script>jamais fermé', ''],
    ['sans balise', 'sans balise'],
  ])('%s', (html, text) => expect(textOfHtml(html)).toBe(text));

  it('takes no longer than its length', () => {
    const started = performance.now();
    textOfHtml('<'.repeat(200_000));
    textOfHtml('<!--'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
