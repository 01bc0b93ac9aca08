import { render } from '@testing-library/react';
import { Marked } from './marked';

const shown = (text: string) => render(<Marked text={text} />).container.innerHTML;

describe('a marked text', () => {
  it('shows what the server marked, wherever it stands', () => {
    expect(shown('\ue000montage\ue001 vidéo et \ue000montage\ue001')).toBe(
      '<mark>montage</mark> vidéo et <mark>montage</mark>',
    );
    expect(shown('rien à signaler')).toBe('rien à signaler');
  });

  it('never lets a text become markup, nor a cut one lose its end', () => {
    expect(shown('<b>\ue000x\ue001</b>')).toBe('&lt;b&gt;<mark>x</mark>&lt;/b&gt;');
    expect(shown('un \ue000passage coupé')).toBe('un <mark>passage coupé</mark>');
  });
});
