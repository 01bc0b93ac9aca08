import { correct, typingErrors } from './correction.js';

const known = ['montage', 'video', 'voiture', 'kubernetes', 'java', 'lava', 'comptabilite'].map((word, n) => ({
  word,
  n,
}));

describe('a typing error', () => {
  it.each([
    ['vidoe', 1],
    ['vidéo'.normalize('NFC'), 1],
    ['ideo', 1],
    ['viddeo', 1],
    ['voiture', 5],
  ])('%s is %i away from video', (word, errors) => expect(typingErrors(word, 'video')).toBe(errors));

  it.each([
    ['vidoe', 'video'],
    ['montgae', 'montage'],
    ['kubernettes', 'kubernetes'],
    ['comptabillitee', 'comptabilite'],
    ['xava', 'lava'],
    ['jva', undefined],
    ['vdoie', undefined],
    ['video', undefined],
  ])('%s is read as %s', (word, meant) => expect(correct(word, known)).toBe(meant));
});
