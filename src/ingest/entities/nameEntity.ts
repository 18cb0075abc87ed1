import { ExpectedError } from '../../errors.ts';
import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { nameKey } from '../../model/nameKey.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import type { Graph, Run } from '../../neo4j/openGraph.ts';
import { onlyPair } from '../checkEntities.ts';
import { refuse, refuseAll } from '../claims/refusal.ts';
import { asWritten } from '../claims/claimRequest.ts';
import { decideOn } from '../decisions/decide.ts';
import type { Decider, Taken } from '../decisions/decision.ts';
import { logOfTargets } from '../decisions/log.ts';
import { naming } from '../decisions/naming.ts';
import { changeOf } from '../decisions/newestOf.ts';
import { expandEntities } from '../short/expandEntities.ts';
import { knownIds } from '../storedNames.ts';
import { decidedEntities } from './decidedEntities.ts';
import { type DroppedName, findDropped } from './droppedNames.ts';
import { type Named, rowsOf } from './entitiesReading.ts';

/** The description of an entity under the name of its type, coerced by the schema. */
export type Description = Record<string, Record<string, unknown>>;

/** The type of a description, and its content. */
function describedIn(model: Model, description: Description): [type: string, said: Record<string, unknown>] {
  const [type, said] = onlyPair(model.entityTypes, description) ?? ['', {}];
  return [type, asWritten(said) as Record<string, unknown>];
}

/** Checks the description of an entity. Throws DATA_INVALID. */
function check(model: Model, type: string, named: Named): void {
  const rows = rowsOf(model, named);
  const place = `input.${inCamelCase(type)}`;
  if (typeof rows === 'string') throw refuseAll(rows.split('\n').map((message) => ({ place, message })));
}

const isKnown = async (run: Run, id: string): Promise<boolean> =>
  (await knownIds({ read: run }, [id])).length > 0;

/** Adds an entity, as a decision. Throws DATA_INVALID for what a reference file would be refused for, and for an id in use. */
export function addEntity(
  graph: Graph,
  model: Model,
  { input, id }: { input: Description; id?: string | null | undefined },
  decider: Decider,
): Promise<Taken> {
  const [type, said] = describedIn(model, input);
  const [item] = expandEntities(model, [{ [inCamelCase(type)]: { ...said, ...(id != null && { id }) } }]);
  const named = Object.values(item as Record<string, Named>)[0];
  if (named?.name === undefined)
    return Promise.reject(refuse(`input.${inCamelCase(type)}`, 'needs a `name`: what it is called'));
  return decideOn(graph, model, async (run) => {
    check(model, type, named);
    if (await isKnown(run, named.id))
      throw refuse('input', `${named.id} is there already: amend it, or give another \`id\``);
    const found = { state: null, said: null, source: null, anchor: null };
    return { kind: 'ADD_ENTITY', target: named.id, after: named, found, ...decider };
  });
}

/** An entity's description after names were dropped: decided names are removed, those from sources recorded as dropped. Pure. */
function withoutNames(named: Named, drop: readonly string[], found: readonly DroppedName[]): Named {
  const keys = new Set(drop.map(nameKey));
  const { name, names = [], dropped: before, ...rest } = named;
  const isKept = (text: unknown): boolean => typeof text !== 'string' || !keys.has(nameKey(text));
  const kept = (names as readonly { text?: string }[]).filter(({ text }) => isKept(text));
  const given = new Set([name, ...kept.map(({ text }) => text)].flatMap((text) => (typeof text === 'string' ? [nameKey(text)] : []))); // prettier-ignore
  const dropped = [...(before ?? []), ...found.filter(({ source }) => source !== decidedEntities)];
  // A name that is given again is no longer dropped.
  const standing = dropped.filter(({ text }) => keys.has(nameKey(text)) || !given.has(nameKey(text)));
  return {
    ...rest,
    ...(name !== undefined && isKept(name) && { name }),
    ...(kept.length > 0 && { names: kept }),
    ...(standing.length > 0 && { dropped: standing }),
  };
}

/**
 * Changes an entity's names and codes, as a decision. Throws BAD_USER_INPUT for an unknown entity, and DATA_INVALID for what
 * a reference file would be refused for.
 */
export const amendEntity = (
  graph: Graph,
  model: Model,
  { id, input, drop }: { id: string; input: Description; drop: readonly string[] },
  decider: Decider,
): Promise<Taken> =>
  decideOn(graph, model, async (run) => {
    const [type, said] = describedIn(model, input);
    if (!model.entityTypes.includes(typeOfId(id)) || !(await isKnown(run, id)))
      throw new ExpectedError('BAD_USER_INPUT', `\`id\` must be the id of an entity, but is "${id}".`);
    if (type !== typeOfId(id))
      throw refuse('input', `must be of type ${typeOfId(id)}, as ${id} is, but is of type ${type}`);
    const before = changeOf(naming, await logOfTargets(run, [id]))?.after as Named | null | undefined;
    const named = withoutNames({ ...before, ...said, id }, drop, await findDropped(run, id, drop));
    check(model, type, named);
    const found = { state: before ?? null, said: null, source: null, anchor: null };
    return { kind: 'AMEND_ENTITY', target: id, after: named, found, ...decider };
  });
