import type { GraphQLArgument, GraphQLField } from 'graphql';
import { nameKey } from '../model/nameKey.ts';
import { typeOfId } from '../model/partsOfId.ts';
import { statement } from '../neo4j/readStatements.ts';
import { type Candidate, hintNothing, hintSeveral } from './hintNames.ts';
import { redirectIds } from './redirectIds.ts';
import type { RequestContext } from './requestContext.ts';

type Values = Record<string, unknown>;

/** The type whose ids and names a `@refers` argument takes; undefined for other arguments. */
export function refersTo({ astNode }: GraphQLArgument): string | undefined {
  const found = astNode?.directives?.find(({ name }) => name.value === 'refers');
  const to = found?.arguments?.find(({ name }) => name.value === 'to')?.value;
  return to && 'value' in to ? String(to.value) : undefined;
}

/** Whether an argument takes type names: it is marked `@typeNames`. */
export const isTypeNames = ({ astNode }: GraphQLArgument): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'typeNames') ?? false;

type Found = Candidate & { given: string };

/** What ids or names refer to: the node with that id, and every entity with that name. */
export async function readCandidates(context: RequestContext, given: readonly string[]): Promise<Found[]> {
  const rows = await context.graph.read(statement('internal/resolve.names'), {
    asked: [...new Set(given)].map((each) => ({ given: each, key: nameKey(each) })),
  });
  return rows.map((row) => row.toObject() as unknown as Found);
}

/** The entity with this id, else the only one with this name. Adds a hint when there is none or several. */
async function choose(
  context: RequestContext,
  given: string,
  target: string,
  found: readonly Found[],
): Promise<string> {
  const types = context.model.concreteTypes(target);
  const fitting = found.filter(({ type }) => types.includes(type));
  const [only, second] = fitting.filter(({ id }) => id === given).concat(fitting);
  if (only && (only.id === given || !second)) return only.id;
  if (only) hintSeveral(context, given, fitting);
  else {
    const kept = (await redirectIds(context, [given])).get(given);
    if (kept !== undefined && types.includes(typeOfId(kept))) return kept;
    await hintNothing(context, target, given);
  }
  return given;
}

interface Reference {
  name: string;
  target: string;
  given: string;
}

const referencesIn = (field: GraphQLField<unknown, unknown>, values: Values): Reference[] =>
  field.args.flatMap((argument) => {
    const [target, given] = [refersTo(argument), values[argument.name]];
    return target && typeof given === 'string' ? [{ name: argument.name, target, given }] : [];
  });

/** Whether all arguments marked `@refers` have the form of an id of their type; the graph may lack it all the same. */
export const hasOnlyIds = (
  { model }: RequestContext,
  field: GraphQLField<unknown, unknown>,
  values: Values,
): boolean =>
  referencesIn(field, values).every(({ target, given }) =>
    model.concreteTypes(target).includes(typeOfId(given)),
  );

/**
 * A field's arguments with names replaced by ids, for arguments marked `@refers`; the same object if nothing is to
 * replace. An unknown or ambiguous name stays, so that nothing is found, and a hint says why.
 */
export async function resolveNames(
  context: RequestContext,
  field: GraphQLField<unknown, unknown>,
  values: Values,
): Promise<Values> {
  const references = referencesIn(field, values);
  if (references.length === 0) return values;
  const found = await readCandidates(
    context,
    references.map(({ given }) => given),
  );
  const chosen: Values = {};
  for (const { name, target, given } of references) {
    const fitting = found.filter((each) => each.given === given);
    const id = await choose(context, given, target, fitting);
    if (id !== given) chosen[name] = id;
  }
  return Object.keys(chosen).length === 0 ? values : { ...values, ...chosen };
}
