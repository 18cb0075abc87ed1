import DataLoader from 'dataloader';
import {
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
} from 'graphql';
import { type FieldPlan, isStored } from '../model/planField.ts';
import { isEmptyPage } from './compose/composePage.ts';
import { nodeId, referenceTo } from './compose/composeRow.ts';
import { computed } from './computed.ts';
import { changeGraph } from './mutations/changeGraph.ts';
import { hintNotFound, hintUnasserted } from './hints.ts';
import { composeList, composeOne, readComposed, readNodes, requestOf } from './readRoot.ts';
import { type RequestContext, loaderFor } from './requestContext.ts';
import type { Model } from '../model/buildModel.ts';
import { statement } from '../graph/readStatements.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;
type Source = Record<string | symbol, unknown>;

/** Where a field stands in the document: siblings of a list share it, so that they share a batch. */
const placeOf = (info: GraphQLResolveInfo): string =>
  info.fieldNodes.map((node) => String(node.loc?.start)).join(',');

/** Reads a node with the field's selection; batched with its siblings, and once however many lead to it. */
function loadNode(id: string, context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  const key = `node ${placeOf(info)} ${String(info.returnType)}`;
  return loaderFor(context, key, () => new DataLoader((ids) => readNodes(context, info, ids))).load(id);
}

/** Whether a field asks no more of a node than its id and type: a reference answers that itself. */
const asksForIdOnly = (info: GraphQLResolveInfo): boolean =>
  info.fieldNodes.every((node) =>
    node.selectionSet?.selections.every(
      (each) => each.kind === Kind.FIELD && ['id', '__typename'].includes(each.name.value),
    ),
  );

/** A reference that a statement gave, `{id, type}`, is read with the selection. */
function readReference(value: unknown, context: RequestContext, info: GraphQLResolveInfo): unknown {
  const { id, type } = (value ?? {}) as { id?: unknown; type?: unknown };
  if (typeof id !== 'string' || nodeId in (value as Source)) return value;
  return typeof type === 'string' && asksForIdOnly(info) ? value : loadNode(id, context, info);
}

/** Whatever a statement gave for a field: references in it are read, the rest is the answer. */
function hydrate(value: unknown, context: RequestContext, info: GraphQLResolveInfo): unknown {
  if (!isStored(getNamedType(info.returnType))) return value;
  return Array.isArray(value)
    ? value.map((each) => readReference(each, context, info))
    : readReference(value, context, info);
}

/** `Query.paths`: its file, run with the field's arguments, answers in the column `value`. */
const answerQuery: Resolver = async (_source, values, context, info) => {
  const rows = await context.graph.read(
    statement(context.statements, `Query.${info.fieldName}`),
    withNulls(values, info),
  );
  const found = rows.map((row) => row.get('value') as unknown);
  const many = info.returnType.toString().startsWith('[');
  return hydrate(many ? found : (found[0] ?? null), context, info);
};

/** Arguments that were not given are null: a statement names them all. */
function withNulls(values: Record<string, unknown>, info: GraphQLResolveInfo): Record<string, unknown> {
  const field = info.parentType.getFields()[info.fieldName];
  return Object.fromEntries((field?.args ?? []).map(({ name }) => [name, values[name] ?? null]));
}

/** `Claim.cite`: its file, run once for all siblings with their `$ids`, answers `id, value`. */
const answerType =
  (coordinate: string): Resolver =>
  async (source, values, context, info) => {
    const key = `${coordinate} ${placeOf(info)} ${JSON.stringify(values)}`;
    const loader = loaderFor(
      context,
      key,
      () =>
        new DataLoader(async (ids) => {
          const rows = await context.graph.read(statement(context.statements, coordinate), {
            ...withNulls(values, info),
            ids,
          });
          const found = new Map(rows.map((row) => [row.get('id') as string, row.get('value') as unknown]));
          const missing = info.returnType.toString().startsWith('[') ? [] : null;
          return ids.map((id) => found.get(id) ?? missing);
        }),
    );
    return hydrate(await loader.load(String((source as Source)[nodeId])), context, info);
  };

/** A composed row answers by response key; a value that a statement gave, by field name. */
const readProperty: Resolver = (source, _values, context, info) => {
  const row = source as Source;
  if (!(nodeId in row)) return hydrate(row[info.fieldName], context, info);
  const value = row[info.path.key];
  const id = (value as Source | null | undefined)?.[referenceTo];
  return typeof id === 'string' ? loadNode(id, context, info) : value;
};

/** A list of facts that is empty may be so by its standing alone: that is worth one more statement. */
async function hintIfUnasserted(
  context: RequestContext,
  info: GraphQLResolveInfo,
  plan: FieldPlan & { kind: 'list' },
  values: Record<string, unknown>,
): Promise<void> {
  if (context.model.storeLabel(plan.target) !== 'Fact' || values.standing === null) return;
  const asked = parse('{ list { unassertedCount } }').definitions[0] as OperationDefinitionNode;
  const nodes = asked.selectionSet.selections as readonly FieldNode[];
  const request = { ...requestOf(context.model, info), nodes };
  const { unassertedCount } = (await readComposed(context, composeList(request, plan, values))) as {
    unassertedCount: number;
  };
  hintUnasserted(context, info.fieldName, unassertedCount);
}

function rootResolver(model: Model, name: string): Resolver {
  const plan = model.plan('Query', name);
  if (plan.kind === 'list') {
    return async (_source, values, context, info) => {
      const page = await readComposed(context, composeList(requestOf(model, info), plan, values));
      if (isEmptyPage(page)) await hintIfUnasserted(context, info, plan, values);
      return page;
    };
  }
  if (plan.kind === 'lookup') {
    return async (_source, values, context, info) => {
      if (Array.isArray(values.ids)) return readNodes(context, info, values.ids as string[]);
      const composed = composeOne(requestOf(model, info), plan, values);
      const found = composed && (await readComposed(context, composed));
      if (found === null) await hintNotFound(context, plan.target, values);
      return found;
    };
  }
  return computed.get(`Query.${name}`) ?? answerQuery;
}

function typeResolver(model: Model, type: string, name: string): Resolver {
  const plan = model.plan(type, name);
  if (plan.kind === 'statement') return answerType(plan.coordinate);
  return plan.kind === 'computed' ? (computed.get(plan.coordinate) ?? readProperty) : readProperty;
}

/**
 * Gives every field of the model's schema the resolver of its convention. Changes the schema.
 * There is no resolver map: what a field does follows from its SDL and from the files in `cypher/read`.
 */
export function bindFields(model: Model): void {
  for (const type of Object.values(model.schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value: { __typename?: string; type?: string }) => value.__typename ?? value.type;
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (
        type.name === 'Query'
          ? rootResolver(model, field.name)
          : type.name === 'Mutation'
            ? changeGraph(field.name)
            : isStored(type)
              ? typeResolver(model, type.name, field.name)
              : (computed.get(`${type.name}.${field.name}`) ?? readProperty)
      ) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}
