import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  getNamedType,
} from 'graphql';
import { gql } from 'graphql-tag';
import type { Model } from '../model/buildModel.ts';
import type { FieldPlan } from '../model/planField.ts';
import { typeOfId } from '../model/typeOfId.ts';
import { statement } from '../neo4j/readStatements.ts';
import { isEmptyPage } from './compose/composePage.ts';
import {
  type Composed,
  type FieldRequest,
  type LookUp,
  composeList,
  composeLookUp,
  composeNodes,
} from './compose/composeRoot.ts';
import { readId } from './compose/heldAt.ts';
import { noFindings } from './compose/composition.ts';
import { type Candidate, hintFiltered, hintNotFound, hintSeveral, hintUnasserted } from './hints.ts';
import { withMatches } from './matches.ts';
import { redirectIds } from './redirectIds.ts';
import { refuseUnknownType } from './refuseUnknownType.ts';
import { readStatement } from './readStatement.ts';
import { resolveNames } from './resolveNames.ts';
import type { RequestContext } from './requestContext.ts';

/** The response keys of a path, without list positions. */
const pathOf = (path: GraphQLResolveInfo['path'] | undefined): string[] =>
  path ? [...pathOf(path.prev), ...(typeof path.key === 'string' ? [path.key] : [])] : [];

/** A field that graphql-js is resolving, as a request for composing. */
export const requestOf = (model: Model, info: GraphQLResolveInfo): FieldRequest => ({
  model,
  nodes: info.fieldNodes,
  fragments: info.fragments,
  variables: info.variableValues,
  findings: noFindings(),
  path: pathOf(info.path),
});

/** The label under which an id is indexed, by the type in the id; null when that does not fit. */
function labelOfId(model: Model, target: string, id: string): string | null {
  const type = typeOfId(id);
  return model.concreteTypes(target).includes(type) ? model.storeLabel(type) : null;
}

/** Runs a composed statement that returns one row. */
async function readComposed(context: RequestContext, composed: Composed): Promise<unknown> {
  const [row] = await context.graph.read(composed.text, composed.parameters);
  return composed.decode(row?.get('value') ?? null);
}

/** Throws SCHEMA_CHANGED where the graph holds an id of a type that the service's schema does not have. */
async function refuseStored(context: RequestContext, id: string): Promise<void> {
  if (typeOfId(id) === '' || context.model.schema.getType(typeOfId(id))) return;
  const [row] = await context.graph.read(statement('internal/type.of.id'), { id });
  if (row) refuseUnknownType(context.model, row.get('type') as string);
}

/** An id as it was given, which may name a moment, and without one. */
interface Asked {
  given: string;
  id: string;
}

/** Reads nodes by id with their selections, in the order of the ids; null for unknown ones. */
export async function readNodes(
  context: RequestContext,
  request: FieldRequest,
  target: string,
  ids: readonly string[],
): Promise<unknown[]> {
  const groups = new Map<string, { label: string; moment: string | null; asked: Asked[] }>();
  for (const given of ids) {
    const { id, moment } = readId(given);
    const label = labelOfId(context.model, target, id);
    if (!label) {
      await refuseStored(context, id);
      continue;
    }
    const key = `${label} ${String(moment)}`;
    const group = groups.get(key) ?? { label, moment, asked: [] };
    groups.set(key, group);
    group.asked.push({ given, id });
  }
  const found = new Map<string, unknown>();
  await Promise.all(
    [...groups.values()].map(async ({ label, moment, asked }) => {
      const options = { rows: asked.length, moment };
      const { text, parameters, decode } = composeNodes(request, target, label, options);
      const some = [...new Set(asked.map(({ id }) => id))];
      const rows = await context.graph.readByIds(text, parameters, some);
      const decoded = new Map(some.flatMap((id) => (rows.has(id) ? [[id, decode(rows.get(id))]] : [])));
      for (const { given, id } of asked) found.set(given, decoded.get(id));
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

/** The fields that a document selects. */
const asksFor = ({ definitions: [first] }: DocumentNode): readonly FieldNode[] =>
  (first as OperationDefinitionNode).selectionSet.selections.filter((each) => each.kind === Kind.FIELD);

/** Selections of a list's counts. */
const counts = {
  unassertedCount: asksFor(gql`
    {
      list {
        unassertedCount
      }
    }
  `),
  totalCount: asksFor(gql`
    {
      list {
        totalCount
      }
    }
  `),
};

/** A list may be empty only because of its standing or filter; finding out takes one more statement each. */
async function hintWhyEmpty(
  context: RequestContext,
  request: FieldRequest,
  plan: FieldPlan & { kind: 'list' },
  values: Record<string, unknown>,
  place: string,
): Promise<void> {
  const count = async (name: keyof typeof counts, asked: Record<string, unknown>): Promise<number> => {
    const composed = composeList({ ...request, nodes: counts[name] }, plan, asked);
    return ((await readComposed(context, composed)) as Record<string, number>)[name] ?? 0;
  };
  if (context.model.storeLabel(plan.target) === 'Fact' && values.standing !== null)
    hintUnasserted(context, place, await count('unassertedCount', values));
  const isFiltered = Object.values(values.filter ?? {}).some((each) => each !== null);
  if (isFiltered && values.after == null && values.before == null)
    hintFiltered(context, place, await count('totalCount', { ...values, filter: null }));
}

/** Says that the graph held nothing at a moment, or that a moment is still to come. */
async function hintMoment(
  context: RequestContext,
  field: string,
  { asOf }: Record<string, unknown>,
  isEmpty: boolean,
): Promise<void> {
  if (typeof asOf !== 'string') return;
  if (Date.parse(asOf) > Date.now())
    context.hints.add(`${field}: ${asOf} is still to come: what the graph holds now may change until then.`);
  if (!isEmpty) return;
  const [row] = await context.graph.read(statement('internal/first.moment'));
  const first = row?.get('first') as string | null | undefined;
  if (first == null || Date.parse(asOf) < Date.parse(first))
    context.hints.add(
      `${field}: at ${asOf} the graph held no facts yet${first == null ? '' : `; the first came at ${first}`}. For what was so on a day, whenever it was loaded, filter by \`when\`.`,
    );
}

/**
 * Reads a look-up, `country(name: "India")`: null when nothing is found; undefined, with a hint, when the name is
 * ambiguous.
 */
async function readOne(
  context: RequestContext,
  request: FieldRequest,
  plan: FieldPlan & { kind: 'lookup' },
  { id = null, name = null, code = null }: Partial<LookUp>,
): Promise<unknown> {
  if (name === null && code === null)
    return id === null ? null : (await readRedirected(context, request, plan.target, [id]))[0];
  const composed = composeLookUp(request, plan, { id, name, code });
  const rows = await context.graph.read(composed.text, composed.parameters);
  if (rows.length <= 1) return composed.decode(rows[0]?.get('value') ?? null);
  const candidates = rows.map((row) => row.toObject() as unknown as Candidate);
  hintSeveral(context, name ?? code ?? '', candidates);
  return undefined;
}

/** Reads nodes by id as `readNodes` does; those that were merged, or have another id now, by that. */
async function readRedirected(
  context: RequestContext,
  request: FieldRequest,
  target: string,
  ids: readonly string[],
): Promise<unknown[]> {
  const found = await readNodes(context, request, target, ids);
  const missing = ids.filter((_id, position) => found[position] === null);
  const redirects = await redirectIds(context, missing);
  if (redirects.size === 0) return found;
  const kept = [...new Set(redirects.values())];
  const read = await readNodes(context, request, target, kept);
  const byId = new Map(kept.map((id, position) => [id, read[position]]));
  return ids.map((id, position) => found[position] ?? byId.get(redirects.get(id) ?? '') ?? null);
}

/**
 * Reads a root field: a list or a look-up as composed, with a hint at why nothing was found, or what the field's own
 * statement answers.
 */
export async function readRootField(
  context: RequestContext,
  request: FieldRequest,
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
): Promise<unknown> {
  const plan = context.model.plan('Query', field.name);
  const place = request.path?.join('.') ?? field.name;
  if (plan.kind === 'list') {
    const asked = withMatches(context.model, plan.target, field, await resolveNames(context, field, values));
    const page = await readComposed(context, composeList(request, plan, asked));
    await hintMoment(context, place, asked, isEmptyPage(page));
    if (isEmptyPage(page)) await hintWhyEmpty(context, request, plan, asked, place);
    return page;
  }
  if (plan.kind !== 'lookup') return readStatement(context, field, values, place);
  const target = getNamedType(field.type).name;
  for (const given of [values.id, values.ids].flat()) {
    const moment = typeof given === 'string' ? readId(given).moment : null;
    if (moment !== null) await hintMoment(context, place, { asOf: moment }, true);
  }
  if (Array.isArray(values.ids)) return readRedirected(context, request, target, values.ids as string[]);
  const found = await readOne(context, request, plan, values);
  if (found === null) await hintNotFound(context, plan.target, values);
  return found ?? null;
}
