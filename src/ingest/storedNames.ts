import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { KnownName } from './add/findNames.ts';
import type { StoredNames } from './checkSources.ts';

/** Anything that reads rows: a graph, or a transaction. */
type Reader = Pick<Graph, 'read'>;

/** Known ids: those declared anywhere, and those of loaded sources. */
export async function knownIds(graph: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await graph.read(statement('internal/known.ids'), { ids });
  return rows.map((row) => row.get('id') as string);
}

/** The ids of all entities of types; read only to suggest ids similar to an undefined one. */
async function idsOfTypes(graph: Reader, types: readonly string[]): Promise<string[]> {
  const rows = await graph.read(statement('internal/ids.of.types'), { types });
  return rows.map((row) => row.get('id') as string);
}

/** Looks up names in the store. */
export const storedNames = (graph: Reader): StoredNames => ({
  ofTypes: (types) => idsOfTypes(graph, types),
  async names(asked, source) {
    const rows = await graph.read(statement('internal/names.of.asked'), { ...asked, source });
    return rows.map((row) => row.toObject() as unknown as KnownName);
  },
});
