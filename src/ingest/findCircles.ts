/**
 * The circles that links lead in, each told once: ids in the order of the way, the first again at the end. Takes for each id
 * those that it leads to. Pure.
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
