import type { Model } from '../../model/buildModel.ts';
import { type FtmPart, type FtmProperty, ftmMappings } from '../../model/ftmMapping.ts';
import { countLeftOut } from '../countLeftOut.ts';
import type { Citation, ReferenceFiles } from '../writeReference.ts';
import type { Report } from '../writeText.ts';
import type { FtmEntity } from './ftmEntity.ts';
import { fromFtmId } from './ftmId.ts';
import { type Things, readFact } from './readFtmFact.ts';
import { type ReadAs, readAs, readThing } from './readFtmThing.ts';

/** Looks up the ids of things by name, code or id. */
export type FindNamed = (texts: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

/** The contents of a file, before facts are read from it. */
interface Survey {
  /** Our ids for the file's things. */
  things: Map<string, string>;
  /** Entities that complete another, by their own id or by the other's, whichever the reference uses. */
  seconds: Map<string, FtmEntity>;
  /** Our names, codes and ids that facts refer to. */
  asked: Set<string>;
}

/** The mappings of our types' second entities, by their schema. */
const partsOf = (model: Model): ReadonlyMap<string, FtmPart> =>
  new Map(
    [...ftmMappings(model).values()]
      .flat()
      .flatMap(({ part, oneWay }) => (part && !oneWay ? [[part.schema, part] as const] : [])),
  );

/** An entity's references to things that may not be in the file: our names, codes and ids. */
function askedIn(properties: readonly FtmProperty[], entity: FtmEntity): string[] {
  const roles = properties.filter(({ plan }) => plan.kind === 'role');
  return roles.flatMap(({ name, as }) =>
    (entity.properties[name] ?? []).flatMap((value) => (as === 'ID' ? (fromFtmId(value) ?? []) : value)),
  );
}

/** The names and codes of a thing in the file. */
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
 * Reads a file of FollowTheMoney entities and adds those with a type here to reference files: things with their names, then
 * facts, each as one curated claim. Reads the file three times, since an entity may refer to a later one, and holds the ids
 * of its things in memory. Reports omissions with their reasons.
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
  leftOut.reportTo(report);
  return counts;
}
