import { slugOf } from './groups.policy.js';

describe('the address of a group', () => {
  it.each([
    ['Énergie & climat', [], 'energie-climat'],
    ['L’équipe d’Åsa', [], 'l-equipe-d-asa'],
    ['2026', [], 'group-2026'],
    ['読書会', [], 'group'],
    ['Running', ['running', 'running-2'], 'running-3'],
    ['x'.repeat(80), [], 'x'.repeat(60)],
  ])('of %s is %s → %s', (name, taken, slug) => expect(slugOf(name, taken)).toBe(slug));

  it('of a secret group cannot be guessed and meets no other', () =>
    expect(slugOf('Project X', ['project-x'], 'f00ba7')).toBe('project-x-f00ba7'));
});
