import { type Content, readContent } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';

/** All that stands in a graph, and by which hashes a later load would know what is stored already. */
export async function dumpGraph(graph: Graph): Promise<Content & { hashes: { id: string; hash: string }[] }> {
  const rows = await graph.read(
    'MATCH (n:Source|Claim|Fact) RETURN n.id AS id, n.hash AS hash ORDER BY id, hash',
  );
  return {
    ...(await readContent(graph)),
    hashes: rows.map((row) => row.toObject() as { id: string; hash: string }),
  };
}
