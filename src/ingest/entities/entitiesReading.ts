import type { GraphQLInputType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { slugOfId, typeOfId } from '../../model/partsOfId.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { checkEntities } from '../checkEntities.ts';
import { checkInput } from '../checkInput.ts';
import { inputsOf } from '../claims/claimContent.ts';
import type { Reading, ReadingInput } from '../reading.ts';
import { decidedEntities } from './decidedEntities.ts';
import type { DroppedName } from './droppedNames.ts';

/** An entity named by a decision, in the form of a reference file. */
export type Named = Record<string, unknown> & { id: string; dropped?: readonly DroppedName[] };

type Rows = Pick<Reading, 'entities' | 'names'>;

/**
 * The rows of an entity named by a decision, by the rules for reference files; or its problems, as sentences. Pure.
 */
export function rowsOf(model: Model, { dropped: _dropped, ...named }: Named): Rows | string {
  const type = typeOfId(named.id);
  if (!model.entityTypes.includes(type)) return `${named.id} must be the id of an entity`;
  const input = inputsOf(model).getType('ReadingInput') as GraphQLInputType;
  const raw = { entities: [{ [inCamelCase(type)]: named }] };
  const file = checkInput<ReadingInput>(raw, { file: '', lineOf: () => 1 }, input);
  const problems = file.problems.map(({ message }) => message);
  const rows = checkEntities(file.value, {
    model,
    article: null,
    slug: slugOfId(decidedEntities),
    citation: undefined,
    refer: () => undefined, // such decisions declare nothing the same
    report: (_path, message) => void problems.push(message),
  });
  return problems.length > 0 ? problems.join('\n') : rows;
}

/** The names that decisions give entities, as the reading of a source without a file. Malformed ones are reported and left out. */
export async function entitiesReading(
  run: Run,
  model: Model,
  report: (id: string, message: string) => void = () => undefined,
): Promise<Reading> {
  const decided = await run(statement('internal/entities.decided'));
  const all = decided.flatMap((row): Rows[] => {
    const id = row.get('id') as string;
    const said = JSON.parse((row.get('after') ?? 'null') as string) as Named | null;
    const rows = rowsOf(model, { ...said, id });
    if (typeof rows !== 'string') return [rows];
    report(id, rows);
    return [];
  });
  return {
    source: decidedEntities,
    hash: '',
    article: null,
    sentences: [],
    unclaimed: [],
    entities: all.flatMap(({ entities }) => entities),
    names: all.flatMap(({ names }) => names),
    claims: [],
  };
}
