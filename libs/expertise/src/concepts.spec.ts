import { conceptsOf } from './concepts.js';
import { readNeed } from './query.js';
import type { KnownSkill } from './understanding.repository.js';

const skill = (id: string, labels: string[], aliases: string[] = [], narrower: KnownSkill['narrower'] = []) => ({
  id,
  labels,
  aliases,
  lived: true,
  narrower,
});
const editing = skill(
  '1',
  ['Montage vidéo', 'Video editing'],
  ['montage video', 'video editing', 'monteuse'],
  [{ id: '2', labels: ['DaVinci Resolve'] }],
);
const named = new Map([
  ['montage video', [editing]],
  ['video editing', [editing]],
  ['monteuse', [editing]],
  ['video', [skill('3', ['Video'])]],
]);
const concepts = (q: string, frequency: Record<string, number> = {}) =>
  conceptsOf(readNeed(q), named, new Map(Object.entries(frequency)));

describe('the concepts of a need', () => {
  it('are its words, with the longest name of a skill in which each stands', () => {
    const wanted = concepts('montage vidéo pour le mécénat').filter(({ required }) => required);
    expect(wanted.map(({ shown, texts }) => [shown, texts[0]!.text])).toEqual([
      ['Montage vidéo', 'montage video'],
      ['Montage vidéo', 'montage video'],
      ['mécénat', 'mecenat'],
    ]);
    expect(wanted[1]!.texts).toContainEqual({ text: 'video', quality: 1 });
    expect(wanted.map(({ skills }) => skills.length)).toEqual([2, 2, 0]);
    expect(concepts('une vidéo')[0]!.skills).toEqual([{ id: '3', quality: 1 }]);
  });

  it('reach over to the other language, to other words for it and to what is a part of it', () => {
    const [concept] = concepts('video editor');
    expect(concept!.skills).toEqual([
      { id: '1', quality: 1 },
      { id: '2', quality: 0.65 },
    ]);
    const quality = (text: string) => concept!.texts.find((t) => t.text === text)?.quality;
    expect(quality('montage vidéo')).toBe(0.95);
    expect(quality('davinci resolve')).toBe(0.65);
    // Who only calls herself an editor may edit anything.
    expect(quality('monteuse')).toBe(0.5);
  });

  it('let a common word in the name of a skill show nothing by itself', () => {
    const [editing] = concepts('montage vidéo', { montage: 20_000 });
    expect(editing!.texts).toContainEqual({ text: 'montage video', quality: 1 });
    expect(editing!.texts).not.toContainEqual({ text: 'montage', quality: 1 });
  });

  it('count a word once, and words beside each other once more when the proof has them so', () => {
    const all = concepts('béton armé béton');
    expect(all.map(({ shown, required }) => [shown, required])).toEqual([
      ['béton', true],
      ['armé', true],
      ['beton arme', false],
    ]);
  });
});
