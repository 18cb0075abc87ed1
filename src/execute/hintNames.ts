import { nameKey } from '../model/nameKey.ts';
import { nearness, nearnessOfPerson } from '../model/nearness.ts';
import { searchText } from '../model/searchText.ts';
import { slugOfId, typeOfId } from '../model/partsOfId.ts';
import { statement } from '../neo4j/readStatements.ts';
import { readId } from './compose/heldAt.ts';
import type { RequestContext } from './requestContext.ts';

/** Something that has a name. */
export interface Candidate {
  id: string;
  name: string;
  type: string;
}

/** The parts of a request context that a search for names needs. */
type Reading = Pick<RequestContext, 'graph' | 'model'>;

interface Near extends Candidate {
  distance: number;
}

/** A list of `Country "India" (Country:india)`. */
const listed = (candidates: readonly Candidate[]): string =>
  candidates.map(({ id, name, type }) => `${type} "${name}" (${id})`).join(', ');

/** The most similar names in a hint. */
const nearAtMost = 3;

/**
 * Entities with the given name or a similar one, nearest first. Entities of other types only if they have exactly the name,
 * or nothing of the wanted type has a similar one.
 */
async function findNear(context: Reading, name: string, target: string): Promise<Near[]> {
  const text = searchText(name);
  if (!text) return [];
  const rows = await context.graph.read(statement('internal/hints.near'), {
    key: nameKey(name),
    lucene: text.nearLucene,
  });
  const wanted = new Set(context.model.concreteTypes(target));
  const near = rows
    .map((row) => row.toObject() as unknown as Candidate & { names: string[] })
    .map(({ names, ...each }) => {
      const distanceFrom = each.type === 'Person' ? nearnessOfPerson : nearness;
      return { ...each, distance: Math.min(...names.map((other) => distanceFrom(name, other))) };
    })
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance);
  const fitting = near.filter(({ type, distance }) => wanted.has(type) || distance === 0);
  return (fitting.length > 0 ? fitting : near).slice(0, nearAtMost);
}

/** A sentence listing what has the name or similar names; empty if nothing does. */
export async function adviseOnName(context: Reading, name: string, target: string): Promise<string> {
  const near = await findNear(context, name, target);
  const exact = near.filter(({ distance }) => distance === 0);
  if (exact.length > 0) return ` There is ${listed(exact)}.`;
  return near.length > 0 ? ` Named like it: ${listed(near)}.` : '';
}

/** Hints why no such name was found: what else has the name, or similar names. Never guesses an answer. */
async function hintNoName(context: RequestContext, target: string, name: string): Promise<void> {
  if (nameKey(name) === '') {
    context.hints.add(`${target}: ${JSON.stringify(name)} has no letter and no digit: give a name, an alias or an id.`); // prettier-ignore
    return;
  }
  const advice = await adviseOnName(context, name, target);
  // Similarly named people are not members of an unnamed group.
  const unnamed = target === 'Person' && !advice ? await unnamedGroups(context) : '';
  const kind = target === 'Node' ? 'Nothing' : `No ${target}`;
  context.hints.add(`${kind} is named "${name}".${advice}${unnamed}`);
}

/** Hints why a look-up found nothing. */
export async function hintNotFound(
  context: RequestContext,
  target: string,
  { id, name, code }: { id?: unknown; name?: unknown; code?: unknown },
): Promise<void> {
  const given = Object.entries({ id, name, code }).filter(([, value]) => typeof value === 'string');
  if (given.length > 1) {
    const all = given.map(([what, value]) => `the ${what} "${String(value)}"`).join(' and ');
    context.hints.add(`No ${target} has ${given.length === 2 ? 'both ' : ''}${all}: give one of them.`);
  } else if (typeof code === 'string') context.hints.add(`No ${target} has the code "${code}".`);
  else if (typeof name === 'string') await hintNoName(context, target, name);
  else if (typeof id === 'string') await hintNoId(context, target, id);
  else context.hints.add(`${target}: give an id, a name or, where it has one, a code to look it up by.`);
}

/** An id, shortened word by word: `Contract:india-russia`, `Contract:india`. */
function beginningsOf(id: string): string[] {
  const words = id.split('-');
  return words.map((_word, at) => words.slice(0, words.length - at).join('-'));
}

/** A sentence listing ids that begin like an unknown one of a fact, claim or article; empty if there are none. */
async function adviseOnId(context: RequestContext, id: string): Promise<string> {
  if (slugOfId(id) === '') return '';
  const rows = await context.graph.read(statement('internal/ids.like'), {
    label: context.model.storeLabel(typeOfId(id)),
    beginnings: beginningsOf(id),
  });
  const ids = rows.map((row) => row.get('id') as string);
  return ids.length > 0 ? ` Like it: ${ids.join(', ')}.` : '';
}

/** Hints that an id is unknown; if it is a name rather than an id, what has that name. */
async function hintNoId(context: RequestContext, target: string, id: string): Promise<void> {
  const kind = target === 'Node' ? 'Nothing' : `No ${target}`;
  const { id: current, moment } = readId(id);
  if (moment !== null) {
    context.hints.add(
      `${kind} is found by "${id}": either the graph did not hold "${current}" at ${moment}, or only an id of now is taken here: "${current}".`,
    );
    return;
  }
  const type = typeOfId(id);
  const isId = context.model.schema.getType(type) !== undefined;
  // An id's slug is made of a name, so a typing mistake in it is found like one in a name.
  const named = context.model.entityTypes.includes(type)
    ? id.slice(type.length + 1).replaceAll('-', ' ')
    : id;
  const form = target === 'Node' ? 'Country:india' : `${context.model.concreteTypes(target)[0] ?? target}:…`;
  const advice =
    isId && named === id ? await adviseOnId(context, id) : await adviseOnName(context, named, target);
  const rule = isId && advice ? '' : ` Ids begin with their type: "${form}".`;
  context.hints.add(`${kind} has the id "${id}".${rule}${advice}`);
}

/** Maximum number of unknown ids that are hinted at. */
const missingAtMost = 3;

/** Hints which of several ids are unknown. */
export async function hintMissing(
  context: RequestContext,
  target: string,
  ids: readonly string[],
): Promise<void> {
  const each = [...new Set(ids)];
  for (const id of each.slice(0, missingAtMost)) await hintNothing(context, target, id);
  const more = each.length - missingAtMost;
  if (more > 0) context.hints.add(`Nothing has ${String(more)} more of the ids either.`);
}

/** Hints that an id or a name is unknown. */
export const hintNothing = (context: RequestContext, target: string, given: string): Promise<void> =>
  context.model.schema.getType(typeOfId(given))
    ? hintNoId(context, target, given)
    : hintNoName(context, target, given);

/** Hints that a name in a filter is ambiguous and matches all that have it. */
export function hintAllMeant(context: RequestContext, name: string, candidates: readonly Candidate[]): void {
  context.hints.add(
    `"${name}" is the name of several, and the filter takes all: ${listed(candidates)}. Give an id to keep to one.`,
  );
}

/** Hints that a name is ambiguous, which is why nothing is answered. */
export function hintSeveral(context: RequestContext, name: string, candidates: readonly Candidate[]): void {
  context.hints.add(
    `"${name}" is the name of several: ${listed(candidates)}. Ask with the id of the one you mean.`,
  );
}

/** People whom no article names are stored as groups, which a look-up by name cannot find. */
async function unnamedGroups(context: RequestContext): Promise<string> {
  const rows = await context.graph.read(statement('internal/hints.unnamed'));
  const names = rows.map((row) => `"${String(row.get('name'))}"`);
  return names.length > 0
    ? ` Whoever is not named in any article stands here as a group: ${names.join(', ')}; whether one of these is meant, no article says.`
    : '';
}
