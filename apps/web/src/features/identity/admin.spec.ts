import { withRole } from './admin-role-choice';
import { unitTree } from './unit-tree';

it('makes a guest nothing else, and whoever becomes something else no guest', () => {
  expect(withRole(['employee', 'moderator'], 'guest', true)).toEqual(['guest']);
  expect(withRole(['guest'], 'executive', true)).toEqual(['executive']);
  expect(withRole(['employee', 'executive'], 'executive', false)).toEqual(['employee']);
});

it('puts each unit under the one above it, by name; one whose parent is unknown stands at the top', () => {
  const unit = (id: string, name: string, parentId: string | null) => ({ id, name, parentId });
  const units = [
    unit('1', 'Ventes', null),
    unit('2', 'Études', null),
    unit('3', 'Ponts', '2'),
    unit('4', 'Eau', '2'),
    unit('5', 'Aval', '4'),
    unit('6', 'Orpheline', '99'),
  ];
  expect(unitTree(units).map(({ name, depth }) => [name, depth])).toEqual([
    ['Études', 0],
    ['Eau', 1],
    ['Aval', 2],
    ['Ponts', 1],
    ['Orpheline', 0],
    ['Ventes', 0],
  ]);
});
