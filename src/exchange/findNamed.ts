import { nameKey } from '../model/nameKey.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';

/** Names looked up per statement. */
const atOnce = 100;

/** Looks up ids by name, code or id; unknown ones are left out. */
export async function findNamed(
  graph: Graph,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (let at = 0; at < texts.length; at += atOnce) {
    const asked = texts.slice(at, at + atOnce).map((given) => ({ given, key: nameKey(given) }));
    for (const row of await graph.read(statement('internal/resolve.names'), { asked })) {
      const given = row.get('given') as string;
      found.set(given, [...(found.get(given) ?? []), row.get('id') as string]);
    }
  }
  return found;
}
