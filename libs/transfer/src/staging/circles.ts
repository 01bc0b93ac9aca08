/** Everything that, followed upwards, comes back to itself. What only leads into a circle is not part of it. */
export function circlesIn(parents: ReadonlyMap<string, string>): Set<string> {
  const circular = new Set<string>();
  const done = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const position = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !position.has(at)) {
      position.set(at, path.length);
      path.push(at);
      at = parents.get(at);
    }
    if (at !== undefined && position.has(at)) for (const key of path.slice(position.get(at))) circular.add(key);
    for (const key of path) done.add(key);
  }
  return circular;
}
