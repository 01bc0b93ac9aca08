import type { Answer } from '@app/contract';

type Chart = Answer<'GET /org/:handle'>;
type Node = Answer<'GET /org'>[number];

/** A person of the chart and, when they are known already, who reports to them. */
export interface Branch {
  node: Node;
  below?: Branch[];
}
export interface Row {
  node: Node;
  level: number;
  parent: string | undefined;
  unfolded: boolean;
  /** Unfolded, and still being read. */
  waiting: boolean;
  /** Unfolded, and could not be read. */
  failed: boolean;
  position: number;
  size: number;
}

/** How far the reading of a person's reports has come. */
export interface Read {
  nodes: Node[] | undefined;
  failed: boolean;
}

/** The chart around a person: the line above as a chain, the person among their peers, their reports below. */
export function branchesOf({ above, person, peers, reports }: Chart): { roots: Branch[]; open: string[] } {
  const self: Branch = { node: person, below: reports.map((node) => ({ node })) };
  const level = [...peers.map((node): Branch => ({ node })), self].sort((a, b) =>
    a.node.person.name.localeCompare(b.node.person.name),
  );
  const roots = above.reduceRight<Branch[]>((below, node) => [{ node, below }], level);
  return { roots, open: [...above, person].map(({ person: { id } }) => id) };
}

/** The rows on screen, from top to bottom. */
export function visibleRows(roots: Branch[], unfolded: ReadonlySet<string>, read: ReadonlyMap<string, Read>): Row[] {
  const rows: Row[] = [];
  const seen = new Set<string>();
  const add = (branches: Branch[], level: number, parent: string | undefined) =>
    branches.forEach(({ node, below }, i) => {
      const { id } = node.person;
      // A circle in the directory's data must not become an endless tree.
      if (seen.has(id)) return;
      seen.add(id);
      const isOpen = node.reports > 0 && unfolded.has(id);
      const { nodes, failed = false } = read.get(id) ?? {};
      const inside = below ?? nodes?.map((report): Branch => ({ node: report }));
      rows.push({
        node,
        level,
        parent,
        unfolded: isOpen,
        waiting: isOpen && inside === undefined && !failed,
        failed: isOpen && inside === undefined && failed,
        position: i + 1,
        size: branches.length,
      });
      if (isOpen && inside) add(inside, level + 1, id);
    });
  add(roots, 0, undefined);
  return rows;
}
