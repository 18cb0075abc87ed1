import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../neo4j/openGraph.ts';
import { finishingCypher } from './writeCsv.ts';

/** Runs what an import of a folder of CSV leaves to be done, a statement in transactions of its own. */
export async function finishImport(graph: Graph, folder: string): Promise<void> {
  const statements = readFileSync(join(folder, finishingCypher), 'utf8').split(';\n');
  for (const text of statements) if (text.trim()) await graph.alter(text);
}
