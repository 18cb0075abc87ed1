import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../neo4j/openGraph.ts';
import { finishingCypher } from './writeCsv.ts';

/** Finishes an import of CSV files: runs their final statement in its own transactions. */
export async function finishImport(graph: Graph, folder: string): Promise<void> {
  const statements = readFileSync(join(folder, finishingCypher), 'utf8').split(';\n');
  for (const text of statements) if (text.trim()) await graph.alter(text);
}
