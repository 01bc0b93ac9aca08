import type { GroupDto } from '@app/contract';
import { groupsIn } from './groups.cache';

const group = (id: string) => ({ id, members: 3 }) as GroupDto;
const grow = (one: GroupDto) => (one.id === '7' ? { ...one, members: one.members + 1 } : one);

it('changes a group in every shape in which the cache keeps it', () => {
  expect(groupsIn(group('7'), grow)).toMatchObject({ members: 4 });
  expect(groupsIn({ items: [group('6'), group('7')], next: null }, grow)).toMatchObject({
    items: [{ members: 3 }, { members: 4 }],
  });
  expect(groupsIn({ pages: [{ items: [group('7')], next: null }], pageParams: [undefined] }, grow)).toEqual({
    pages: [{ items: [{ id: '7', members: 4 }], next: null }],
    pageParams: [undefined],
  });
});

it('leaves alone what is not there', () => {
  expect(groupsIn(undefined, grow)).toBeUndefined();
});
