import { readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Graph } from '../../neo4j/openGraph.ts';
import { makeDossier } from './makeDossier.ts';
import { readDossier } from './readDossier.ts';

const checker = readFileSync(new URL('check.mjs', import.meta.url), 'utf8');

/** Writes the dossier of a node, by id or name, as a new zip; returns its contents. `made` is the day. */
export async function writeDossier(
  graph: Graph,
  thing: string,
  path: string,
  made: string,
): Promise<{ facts: number; claims: number; articles: number }> {
  const dossier = await readDossier(graph, thing, made);
  const files = Object.entries(makeDossier(dossier, checker));
  // The same date for all files, so that equal dossiers are equal zips.
  const zipped = zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
    mtime: made,
  });
  writeFileSync(path, zipped, { flag: 'wx' });
  const claims = dossier.facts.reduce((sum, fact) => sum + fact.claims.length, 0);
  return { facts: dossier.facts.length, claims, articles: dossier.articles.length };
}
