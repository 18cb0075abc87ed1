import fc from 'fast-check';
import type { Taken } from '../../../src/ingest/decisions/decision.ts';
import { addEntity, amendEntity } from '../../../src/ingest/entities/nameEntity.ts';
import type { ExpectedError } from '../../../src/errors.ts';
import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { model } from '../../support/loadedGraph.ts';

/** A name that somebody gives a country, which may be a new one. */
export type Naming = readonly [id: string, name: string];

/** Names new and known, for countries that sources may name too and for one that none does. */
export const naming: fc.Arbitrary<Naming> = fc.tuple(
  fc.constantFrom('Country:alpha', 'Country:beta', 'Country:delta'),
  fc.constantFrom('Alpha', 'Alphaland', 'Storm', 'Delta'),
);

/** Adds the country under that name or, where it is there already, gives it that name. Throws what these refuse. */
export function nameCountry(graph: Graph, [id, name]: Naming, who: string): Promise<Taken> {
  const input = { country: { name, citation: { title: 'Names', url: 'https://example.org/names' } } };
  return addEntity(graph, model, { input, id }, { who }).catch((error: unknown) => {
    if (!(error as ExpectedError).message.includes('is there already')) throw error;
    return amendEntity(graph, model, { input, id, drop: [] }, { who });
  });
}
