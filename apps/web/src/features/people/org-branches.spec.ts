import { branchesOf, visibleRows } from './org-branches';

const node = (id: string, reports = 0) => ({
  person: { id, handle: `p${id}`, name: `Person ${id}`, title: null, photo: null, guest: false },
  reports,
  unit: null,
});
const chart = {
  above: [node('1', 1), node('2', 3)],
  person: node('4', 2),
  peers: [node('3'), node('5', 1)],
  reports: [node('6'), node('7')],
};
const shape = (rows: ReturnType<typeof visibleRows>) => rows.map((row) => '.'.repeat(row.level) + row.node.person.id);

const read = (...nodes: ReturnType<typeof node>[]) => ({ nodes: nodes.length > 0 ? nodes : undefined, failed: false });

describe('the chart around a person', () => {
  it('shows the line above, the peers in order, and the reports', () => {
    const { roots, open } = branchesOf(chart);
    const rows = visibleRows(roots, new Set(open), new Map());
    expect(shape(rows)).toEqual(['1', '.2', '..3', '..4', '...6', '...7', '..5']);
    expect(rows.find((row) => row.node.person.id === '4')).toMatchObject({ parent: '2', position: 2, size: 3 });
  });

  it('hides what is folded, and what is not read yet waits', () => {
    const { roots } = branchesOf(chart);
    expect(shape(visibleRows(roots, new Set(['1']), new Map()))).toEqual(['1', '.2']);
    const rows = visibleRows(roots, new Set(['1', '2', '5']), new Map([['5', read()]]));
    expect(rows.at(-1)).toMatchObject({ unfolded: true, waiting: true, failed: false });
    const some = new Map([['5', read(node('8'))]]);
    expect(shape(visibleRows(roots, new Set(['1', '2', '5']), some)).at(-1)).toBe('...8');
  });

  it('does not wait for what could not be read', () => {
    const failed = new Map([['5', { nodes: undefined, failed: true }]]);
    const rows = visibleRows(branchesOf(chart).roots, new Set(['1', '2', '5']), failed);
    expect(rows.at(-1)).toMatchObject({ unfolded: true, waiting: false, failed: true });
  });

  it('ends also when the data goes in a circle', () => {
    const rows = visibleRows(
      [{ node: node('1', 1) }],
      new Set(['1', '2']),
      new Map([
        ['1', read(node('2', 1))],
        ['2', read(node('1', 1))],
      ]),
    );
    expect(shape(rows)).toEqual(['1', '.2']);
  });
});
