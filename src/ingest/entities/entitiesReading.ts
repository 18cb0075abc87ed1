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

/** An entity as decisions name it: as a reference file would have it. */
export type Named = Record<string, unknown> & { id: string; dropped?: readonly DroppedName[] };

type Rows = Pick<Reading, 'entities' | 'names'>;

/**
 * What is stored of an entity that a decision names, by the rules that reference files are checked by; or what is wrong
 * with it, as sentences. Pure.
 */
export function rowsOf(model: Model, { dropped: _dropped, ...named }: Named): Rows | string {
  const type = typeOfId(named.id);
  if (!model.entityTypes.includes(type)) return `${named.id} must be the id of an entity`;
  const input = inputsOf(model).getType('ReadingInput') as GraphQLInputType;
  const raw = { entities: [{ [inCamelCase(type)]: named }] };
  const file = checkInput<ReadingInput>(raw, { file: '', lineOf: () => 1 }, input);
  const told = file.problems.map(({ message }) => message);
  const rows = checkEntities(file.value, {
    model,
    article: null,
    slug: slugOfId(decidedEntities),
    citation: undefined,
    refer: () => undefined, // a decision says of nothing that it is the same
    report: (_path, message) => void told.push(message),
  });
  return told.length > 0 ? told.join('\n') : rows;
}

/** What decisions call entities now, as the reading of a source that no file has. What is malformed is told, and left out. */
export async function entitiesReading(
  run: Run,
  model: Model,
  tell: (id: string, message: string) => void = () => undefined,
): Promise<Reading> {
  const decided = await run(statement('internal/entities.decided'));
  const all = decided.flatMap((row): Rows[] => {
    const id = row.get('id') as string;
    const said = JSON.parse((row.get('after') ?? 'null') as string) as Named | null;
    const rows = rowsOf(model, { ...said, id });
    if (typeof rows !== 'string') return [rows];
    tell(id, rows);
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
