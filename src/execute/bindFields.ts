import DataLoader from 'dataloader';
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { ExpectedError } from '../errors.ts';
import { isStored } from '../model/planField.ts';
import { withoutNulls } from '../model/withoutNulls.ts';
import { holdsAll, plainNames } from './compose/composeShape.ts';
import { idAt } from './compose/heldAt.ts';
import { nodeId, readAsOf, referenceTo, typeName } from './compose/rowKeys.ts';
import { hintFindings } from './hintFindings.ts';
import { readNodes } from './readNodes.ts';
import { readRootField, requestOf } from './readRoot.ts';
import { withNulls } from './readStatement.ts';
import { refuseUnknownType } from './refuseUnknownType.ts';
import { refersTo, resolveNames } from './resolveNames.ts';
import { type RequestContext, loaderFor } from './requestContext.ts';
import type { Model } from '../model/buildModel.ts';
import { statement } from '../neo4j/readStatements.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;
type Source = Record<string | symbol, unknown>;

/** The field's place in the document: the rows of a list share it, and so share a batch. */
const placeOf = (info: GraphQLResolveInfo): string =>
  info.fieldNodes.map((node) => String(node.loc?.start)).join(',');

/** Reads a node with the field's selection, batched for all rows and once per node. */
function loadNode(id: string, context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  const key = `node ${placeOf(info)} ${String(info.returnType)}`;
  return loaderFor(
    context,
    key,
    () =>
      new DataLoader(async (ids) => {
        const request = requestOf(context.model, info);
        const nodes = await readNodes(context, request, getNamedType(info.returnType).name, ids);
        await hintFindings(context, request);
        return nodes;
      }),
  ).load(id);
}

/** A statement's reference, `{id, type}`: read with the selection, unless it already holds all selected fields. */
function readReference(value: unknown, context: RequestContext, info: GraphQLResolveInfo): unknown {
  const reference = (value ?? {}) as Source;
  if (typeof reference.id !== 'string' || nodeId in reference) return value;
  return holdsAll(reference, plainNames(info.fieldNodes)) ? value : loadNode(reference.id, context, info);
}

/** A statement's value with its references read. */
function hydrate(value: unknown, context: RequestContext, info: GraphQLResolveInfo): unknown {
  if (!isStored(getNamedType(info.returnType))) return value;
  return Array.isArray(value)
    ? value.map((each) => readReference(each, context, info))
    : readReference(value, context, info);
}

/** References that a statement gave for something of the past lead to what it was then. */
function asReadAt(value: unknown, moment: string): unknown {
  if (Array.isArray(value)) return value.map((each) => asReadAt(each, moment));
  const { id, type } = (value ?? {}) as Source;
  return typeof id === 'string' && typeof type === 'string' ? { id: idAt(id, moment), type } : value;
}

/**
 * Says that a statement which knows nothing of the past, since it reads no `pastId`, answered of now. Throws
 * PAST_NOT_KEPT where that is nothing and something must be answered.
 */
function notePresent(
  context: RequestContext,
  info: GraphQLResolveInfo,
  moment: string,
  value: unknown,
): void {
  const place = `${info.parentType.name}.${info.fieldName}`;
  if (value === null && isNonNullType(info.returnType))
    throw new ExpectedError(
      'PAST_NOT_KEPT',
      `${place} is not kept as it was at ${moment}, and what it is of does not stand any more: leave it out.`,
    );
  context.hints.add(`${place}: this is today's, not that of ${moment}, which is not kept.`);
}

/** Runs the statement of a field such as `Claim.cite` once for all parents (`$ids`); it returns `id, value`. */
const answerType =
  (coordinate: string): Resolver =>
  async (source, values, context, info) => {
    const text = statement(`read/${coordinate}`);
    const key = `${coordinate} ${placeOf(info)} ${JSON.stringify(values)}`;
    const loader = loaderFor(
      context,
      key,
      () =>
        new DataLoader(async (ids) => {
          const rows = await context.graph.read(text, {
            ...withNulls(info.parentType.getFields()[info.fieldName], values),
            ids,
          });
          const found = new Map(rows.map((row) => [row.get('id') as string, row.get('value') as unknown]));
          const missing = info.returnType.toString().startsWith('[') ? [] : null;
          return ids.map((id) => found.get(id) ?? missing);
        }),
    );
    const value = await loader.load(String((source as Source)[nodeId]));
    const moment = (source as Source)[readAsOf];
    if (typeof moment !== 'string') return hydrate(value, context, info);
    if (!text.includes('pastId')) notePresent(context, info, moment, value);
    return hydrate(asReadAt(value, moment), context, info);
  };

/** Composed rows have response keys; a statement's values have field names. */
const readProperty: Resolver = (source, _values, context, info) => {
  const row = source as Source;
  if (!(nodeId in row)) return hydrate(row[info.fieldName], context, info);
  const value = row[info.path.key];
  const id = (value as Source | null | undefined)?.[referenceTo];
  return typeof id === 'string' ? loadNode(id, context, info) : value;
};

function rootResolver(model: Model, field: GraphQLField<unknown, unknown>): Resolver {
  const { kind } = model.plan('Query', field.name);
  return async (_source, values, context, info) => {
    const failure = context.failures.get(info.path.key);
    if (failure !== undefined) throw failure;
    const request = requestOf(model, info);
    const read = await readRootField(context, request, field, values);
    await hintFindings(context, request);
    return kind === 'statement' ? hydrate(read, context, info) : read;
  };
}

function typeResolver(model: Model, type: string, name: string): Resolver {
  const plan = model.plan(type, name);
  return plan.kind === 'statement' ? answerType(plan.coordinate) : readProperty;
}

/** Resolvers in code get ids, even for arguments that also take names. */
const withNames = (field: GraphQLField<unknown, unknown>, resolve: Resolver): Resolver =>
  field.args.some(refersTo)
    ? async (source, values, context, info) =>
        resolve(source, await resolveNames(context, field, values), context, info)
    : resolve;

/** The resolvers written in code, by coordinate: of `@computed` fields and of mutations. */
export type CodeResolvers = ReadonlyMap<string, GraphQLFieldResolver<unknown, never, never>>;

/**
 * Throws, naming the coordinate, for a `@computed` field or a mutation without a resolver, and for a resolver without
 * a field.
 */
function checkResolvers(model: Model, inCode: CodeResolvers): void {
  const needed = new Set(model.computed);
  for (const name of Object.keys(model.schema.getMutationType()?.getFields() ?? {}))
    needed.add(`Mutation.${name}`);
  for (const coordinate of needed) {
    if (!inCode.has(coordinate))
      throw new Error(`${coordinate} needs a resolver in code, but there is none.`);
  }
  for (const coordinate of inCode.keys()) {
    if (!needed.has(coordinate))
      throw new Error(`${coordinate} has a resolver, but is not marked @computed.`);
  }
}

/**
 * Binds to every field of the model's schema the resolver of its convention. Mutates the schema. The SDL and the
 * files in `cypher/read` decide what a field does; `inCode` has the few that neither can answer.
 */
export function bindFields(model: Model, inCode: CodeResolvers): void {
  checkResolvers(model, inCode);
  for (const type of Object.values(model.schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value: { [typeName]?: string; type?: string }) => {
        const name = value[typeName] ?? value.type;
        return name === undefined ? name : refuseUnknownType(model, name);
      };
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const inHand = inCode.get(`${type.name}.${field.name}`);
      const resolve = ((inHand && withNames(field, inHand as Resolver)) ??
        (type.name === 'Query'
          ? rootResolver(model, field)
          : isStored(type)
            ? typeResolver(model, type.name, field.name)
            : readProperty)) as GraphQLFieldResolver<unknown, unknown>;
      field.resolve =
        field.args.length === 0
          ? resolve
          : (source, values, context, info) =>
              resolve(source, withoutNulls(field.args, values as Record<string, unknown>), context, info);
    }
  }
}
