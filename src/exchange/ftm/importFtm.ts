import type { Model } from '../../model/buildModel.ts';
import { type FtmPart, type FtmProperty, ftmMappings } from '../../model/ftmMapping.ts';
import { countLeftOut } from '../countLeftOut.ts';
import type { Citation, ReferenceFiles } from '../writeReference.ts';
import type { Report } from '../writeText.ts';
import type { FtmEntity } from './ftmEntity.ts';
import { fromFtmId } from './ftmId.ts';
import { type Things, readFact } from './readFtmFact.ts';
import { type ReadAs, readAs, readThing } from './readFtmThing.ts';

/** Gives the ids of what has each of some names, codes or ids. */
export type FindNamed = (texts: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

/** What was found in a file before it is read as facts. */
interface Survey {
  /** The ids here of the file's things. */
  things: Map<string, string>;
  /** Entities that go with another, by what that one is found by: their id, or that of the other. */
  seconds: Map<string, FtmEntity>;
  /** Names, codes and ids of ours that facts refer to. */
  asked: Set<string>;
}

/** The second entities of our types, by their schema. */
const partsOf = (model: Model): ReadonlyMap<string, FtmPart> =>
  new Map(
    [...ftmMappings(model).values()]
      .flat()
      .flatMap(({ part, oneWay }) => (part && !oneWay ? [[part.schema, part] as const] : [])),
  );

/** What an entity's roles refer to that may not be in the file: names, codes and ids of ours. */
function askedIn(properties: readonly FtmProperty[], entity: FtmEntity): string[] {
  const roles = properties.filter(({ plan }) => plan.kind === 'role');
  return roles.flatMap(({ name, as }) =>
    (entity.properties[name] ?? []).flatMap((value) => (as === 'ID' ? (fromFtmId(value) ?? []) : value)),
  );
}

/** The names and codes that a thing of the file goes by. */
const namesIn = ({ mapping }: ReadAs, { properties }: FtmEntity): string[] =>
  mapping.properties.flatMap(({ name }) => properties[name] ?? []);

async function survey(model: Model, lines: AsyncIterable<FtmEntity>): Promise<Survey> {
  const found: Survey = { things: new Map(), seconds: new Map(), asked: new Set() };
  const parts = partsOf(model);
  const ask = (properties: readonly FtmProperty[], entity: FtmEntity): void => {
    for (const text of askedIn(properties, entity)) found.asked.add(text);
  };
  for await (const entity of lines) {
    const part = parts.get(entity.schema);
    if (part) {
      const [first] = part.to === null ? [entity.id] : (entity.properties[part.to] ?? []);
      if (first !== undefined) found.seconds.set(first, entity);
      ask(part.properties, entity);
    }
    const thing = readAs(model, model.entityTypes, entity);
    if (thing) found.things.set(entity.id, thing.id);
    else ask(readAs(model, model.factTypes, entity)?.mapping.properties ?? [], entity);
  }
  return found;
}

/**
 * Reads a file of FollowTheMoney entities and adds what has a type here to reference files: things with their names, then facts, each
 * as one curated claim. Goes through the file three times, since an entity may refer to a later one, and holds the ids of its
 * things in memory. `report` hears what is left out and why.
 */
export async function importFtm(
  model: Model,
  read: () => AsyncIterable<FtmEntity>,
  find: FindNamed,
  files: ReferenceFiles,
  citation: Citation,
  report: Report,
): Promise<{ entities: number; facts: number }> {
  const { things, seconds, asked } = await survey(model, read());
  const named = new Map(await find([...asked]));
  const known: Things = {
    ofEntity: (id) => things.get(id) ?? named.get(fromFtmId(id) ?? '')?.[0],
    named: (text) => named.get(text) ?? [],
  };
  const parts = partsOf(model);
  const leftOut = countLeftOut();
  const counts = { entities: 0, facts: 0 };
  for await (const entity of read()) {
    const thing = readAs(model, model.entityTypes, entity);
    const item = thing && readThing(entity, thing, citation);
    if (thing)
      for (const text of namesIn(thing, entity))
        if (asked.has(text)) named.set(text, [...new Set([...(named.get(text) ?? []), thing.id])]);
    if (item) {
      files.add('entities', item);
      counts.entities += 1;
    } else if (thing) leftOut.add(`${entity.schema} without a name`);
  }
  for await (const entity of read()) {
    if (things.has(entity.id) || parts.has(entity.schema)) continue;
    const as = readAs(model, model.factTypes, entity);
    const { from = null } = as?.mapping.part ?? {};
    const key = from === null ? entity.id : entity.properties[from]?.[0];
    const pair = { entity, second: seconds.get(key ?? '') };
    const item = as
      ? readFact(model, pair, as, known, citation)
      : `${entity.schema}, for which there is no type here`;
    if (typeof item === 'string') leftOut.add(item);
    else {
      files.add('facts', item);
      counts.facts += 1;
    }
  }
  leftOut.tell(report);
  return counts;
}
