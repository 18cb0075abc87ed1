/**
 * The cycles in a graph of links, each once: ids in order, the first repeated at the end. Takes the ids that each id links to.
 * Pure.
 */
export function findCircles(next: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    const at = trail.indexOf(id);
    if (at >= 0) circles.push([...trail.slice(at), id]);
    if (at >= 0 || done.has(id)) return;
    for (const target of next.get(id) ?? []) if (next.has(target)) visit(target, [...trail, id]);
    done.add(id);
  };
  for (const id of next.keys()) visit(id, []);
  return circles;
}
