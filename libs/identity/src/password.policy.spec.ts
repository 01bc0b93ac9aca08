import { passwordFault } from './password.policy.js';

const alice = { email: 'alice.martin@parvis.test', names: ['Alice', 'Martin', 'Aqueducs Réunis'] };

describe('a password', () => {
  it.each([
    'correct horse battery',
    'une phrase sans surprise',
    '839201748392',
    'パスワードは長いほうがいい',
    '🍋🚲🌧🎻🧭🦔🪁🧵🥁🗝🛶🪴',
    'password-ylem-vortic',
    'k'.repeat(20) + 'wombat-zinc-halo',
  ])('is welcome: %s', (password) => expect(passwordFault(password, alice)).toBeUndefined());

  it.each([
    ['short', 'vortic-ylem'],
    ['short', '🍋🚲🌧🎻🧭🦔🪁🧵🥁🗝🛶'],
    ['long', 'vortic-ylem '.repeat(11)],
    ['common', 'aaaaaaaaaaaa'],
    ['common', 'abcabcabcabc'],
    ['common', '123456789012'],
    ['common', 'abcdefghijkl'],
    ['common', 'Password1234'],
    ['common', 'MotDePasse2026!'],
    ['common', 'azertyuiop99'],
    ['common', 'Bienvenue-2026'],
    ['common', 'parvis parvis 1'],
    ['yours', 'alice.martin@parvis.test'],
    ['yours', 'AliceMartin12'],
    ['yours', 'Martin-Alice-2026'],
    ['yours', 'aqueducs-réunis-1'],
  ])('is %s: %s', (fault, password) => expect(passwordFault(password, alice)).toBe(fault));

  it('counts characters, not their halves', () => {
    expect(passwordFault('🍋🚲🌧🎻🧭🦔'.repeat(21), alice)).toBeUndefined();
    expect(passwordFault('🍋🚲🌧🎻🧭🦔'.repeat(22), alice)).toBe('long');
  });
});
