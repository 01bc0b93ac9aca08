import { staff, type Role } from '@app/contract';
import { abilities, areRolesSound, mayChangeRoles, mayChangeState, staysAdministered } from './accounts.policy.js';

const ada = { personId: '7', roles: ['administrator' as const], sessionId: '1' };

test('a guest is nothing else', () => {
  expect(areRolesSound(['guest'])).toBe(true);
  expect(areRolesSound([...staff])).toBe(true);
  expect(areRolesSound(['guest', 'employee'])).toBe(false);
  expect(areRolesSound([])).toBe(false);
});

test('nobody locks themselves out; the house and others may', () => {
  expect([mayChangeState(ada, '8'), mayChangeState(null, '7'), mayChangeState(ada, '7')]).toEqual([true, true, false]);
  expect(mayChangeRoles(ada, '7', ['employee'])).toBe(false);
  expect(mayChangeRoles(ada, '7', ['executive', 'administrator'])).toBe(true);
  expect(mayChangeRoles(ada, '8', ['employee'])).toBe(true);
});

test.each([
  [['7', '8'], ['8'], true],
  [['7', '8'], ['7', '8'], false],
  [['7'], ['7'], false],
  [['7'], ['9'], true],
  [[], ['9'], true],
])('with administrators %j, without %j: %s', (administrators, leaving, stays) =>
  expect(staysAdministered(administrators, leaving)).toBe(stays),
);

test.each<[Role, Partial<ReturnType<typeof abilities>>]>([
  ['employee', { create: true }],
  ['executive', { create: true, announce: true }],
  ['finance', { create: true }],
  ['moderator', { create: true, moderate: true }],
  ['administrator', { create: true, administer: true }],
  ['guest', {}],
])('%s: %j', (role, can) =>
  expect(abilities([role])).toEqual({ announce: false, administer: false, moderate: false, create: false, ...can }),
);
