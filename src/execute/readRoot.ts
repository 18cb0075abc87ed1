import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  getNamedType,
} from 'graphql';
import { gql } from 'graphql-tag';
import type { Model } from '../model/buildModel.ts';
import { type FieldPlan, isMany, isStored } from '../model/planField.ts';
import { nameKey } from '../model/nameKey.ts';
import { typeOfId } from '../model/typeOfId.ts';
import { statement } from '../neo4j/readStatements.ts';
import { isEmptyPage } from './compose/composePage.ts';
import {
  type Composed,
  type FieldRequest,
  composeCurrencies,
  composeList,
  composeNamed,
  composeNodes,
} from './compose/composeRoot.ts';
import { noFindings } from './compose/composition.ts';
import {
  type Candidate,
  hintCurrencies,
  hintFiltered,
  hintNotFound,
  hintSeveral,
  hintUnasserted,
} from './hints.ts';
import { withMatches } from './matches.ts';
import { redirectIds } from './redirectIds.ts';
import { isTypeNames, resolveNames } from './resolveNames.ts';
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

/** Reads nodes by id with their selections, in the order of the ids; null for unknown ones. */
export async function readNodes(
  context: RequestContext,
  request: FieldRequest,
  target: string,
  ids: readonly string[],
): Promise<unknown[]> {
  const byLabel = new Map<string, string[]>();
  for (const id of ids) {
    const label = labelOfId(context.model, target, id);
    if (label) byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
  }
  const found = new Map<string, unknown>();
  await Promise.all(
    [...byLabel].map(async ([label, some]) => {
      const { text, parameters, decode } = composeNodes(request, target, label, some.length);
      const rows = await context.graph.readByIds(text, parameters, some);
      for (const id of new Set(some)) if (rows.has(id)) found.set(id, decode(rows.get(id)));
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
): Promise<void> {
  const field = request.nodes[0]?.name.value ?? '';
  const count = async (name: keyof typeof counts, asked: Record<string, unknown>): Promise<number> => {
    const composed = composeList({ ...request, nodes: counts[name] }, plan, asked);
    return ((await readComposed(context, composed)) as Record<string, number>)[name] ?? 0;
  };
  if (context.model.storeLabel(plan.target) === 'Fact' && values.standing !== null)
    hintUnasserted(context, field, await count('unassertedCount', values));
  const isFiltered = Object.values(values.filter ?? {}).some((each) => each !== null);
  if (isFiltered && values.after == null && values.before == null)
    hintFiltered(context, field, await count('totalCount', { ...values, filter: null }));
}

/** Hints at the currencies that a range of money without a currency mixes. */
async function hintMixedMoney(
  context: RequestContext,
  request: FieldRequest,
  plan: FieldPlan & { kind: 'list' },
  values: Record<string, unknown>,
): Promise<void> {
  const filter = (values.filter ?? {}) as Record<string, unknown>;
  const { model } = context;
  const filters = (model.schema.getType(`${plan.target}Filter`) as GraphQLInputObjectType).getFields();
  for (const [name, range] of Object.entries(filter)) {
    if (range == null || filter[`${name}Currency`] != null || !(`${name}Currency` in filters)) continue;
    const composed = composeCurrencies(request, plan, values, name);
    const currencies = (await readComposed(context, composed)) as string[];
    hintCurrencies(context, request.nodes[0]?.name.value ?? '', name, currencies);
  }
}

/** A statement needs all its parameters: missing arguments are null. */
export const withNulls = (
  field: GraphQLField<unknown, unknown> | undefined,
  values: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries((field?.args ?? []).map(({ name }) => [name, values[name] ?? null]));

/** Expands `@typeNames` arguments to concrete types, with a hint for unknown names. */
function withTypes(
  context: RequestContext,
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const { model } = context;
  const expanded = field.args.filter(isTypeNames).flatMap(({ name }) => {
    const given = values[name];
    if (!Array.isArray(given)) return [];
    const names = given as string[];
    const unknown = names.filter((each) => !isStored(model.schema.getType(each)));
    if (unknown.length > 0)
      context.hints.add(
        `${field.name}: no type is called ${unknown.map((each) => `"${each}"`).join(', ')}. Types are: Entity, ${model.entityTypes.join(', ')}, Fact, ${model.factTypes.join(', ')}, Claim, Article, Sentence.`,
      );
    return [[name, names.flatMap((each) => model.concreteTypes(each))] as const];
  });
  return { ...values, ...Object.fromEntries(expanded) };
}

/** Runs the statement of a root field, `Query.paths`; it takes the arguments and returns `value`. */
async function readStatement(
  context: RequestContext,
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
): Promise<unknown> {
  const text = statement(`read/Query.${field.name}`);
  const asked = withTypes(context, field, await resolveNames(context, field, values));
  const rows = await context.graph.read(text, withNulls(field, asked));
  if (typeof asked.from === 'string' && asked.from === asked.to)
    context.hints.add(
      `${field.name}: \`from\` and \`to\` are the same thing (${asked.from}), to which no way leads.`,
    );
  const found = rows.map((row) => row.get('value') as unknown);
  if (!isMany(field.type)) return found[0] ?? null;
  const [first] = rows;
  if (first?.has('unasserted')) hintUnasserted(context, field.name, first.get('unasserted') as number);
  if (!first && asked.standing != null) {
    const others = await context.graph.read(text, withNulls(field, { ...asked, standing: null }));
    hintUnasserted(context, field.name, others.length);
  }
  return found;
}

interface LookUp {
  id?: string | null;
  name?: string | null;
}

/** All entities of a type that have a name. */
async function readNamed(context: RequestContext, target: string, name: string): Promise<Candidate[]> {
  const rows = await context.graph.read(statement('internal/resolve.names'), {
    asked: [{ given: '', key: nameKey(name) }],
  });
  const types = context.model.concreteTypes(target);
  return rows.map((row) => row.toObject() as unknown as Candidate).filter(({ type }) => types.includes(type));
}

/**
 * Reads a look-up, `country(name: "India")`: null when nothing is found; undefined, with a hint, when the name is
 * ambiguous.
 */
async function readOne(
  context: RequestContext,
  request: FieldRequest,
  plan: FieldPlan & { kind: 'lookup' },
  { id = null, name = null }: LookUp,
): Promise<unknown> {
  if (name !== null) {
    const composed = composeNamed(request, plan, { id, name });
    const rows = await context.graph.read(composed.text, composed.parameters);
    if (rows.length <= 1) return composed.decode(rows[0]?.get('value') ?? null);
    hintSeveral(context, name, await readNamed(context, plan.target, name));
    return undefined;
  }
  const [found = null] = id === null ? [] : await readRedirected(context, request, plan.target, [id]);
  return found;
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
  if (plan.kind === 'list') {
    const asked = withMatches(context.model, plan.target, field, await resolveNames(context, field, values));
    const page = await readComposed(context, composeList(request, plan, asked));
    await hintMixedMoney(context, request, plan, asked);
    if (isEmptyPage(page)) await hintWhyEmpty(context, request, plan, asked);
    return page;
  }
  if (plan.kind !== 'lookup') return readStatement(context, field, values);
  const target = getNamedType(field.type).name;
  if (Array.isArray(values.ids)) return readRedirected(context, request, target, values.ids as string[]);
  const found = await readOne(context, request, plan, values);
  if (found === null) await hintNotFound(context, plan.target, values);
  return found ?? null;
}
