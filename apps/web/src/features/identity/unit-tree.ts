interface Node {
  id: string;
  name: string;
  parentId: string | null;
}

/** The units as a reader expects them: each under the one above it, by name, with how deep it stands. */
export function unitTree<U extends Node>(units: readonly U[]): (U & { depth: number })[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string | null, U[]>();
  for (const unit of units) {
    const above = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    below.set(above, [...(below.get(above) ?? []), unit]);
  }
  const walk = (parentId: string | null, depth: number): (U & { depth: number })[] =>
    [...(below.get(parentId) ?? [])]
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((unit) => [{ ...unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk(null, 0);
}
