import { type GraphQLField, type GraphQLFieldResolver, isAbstractType, isObjectType } from 'graphql';
import { isStored } from '../model/planField.ts';
import { withoutNulls } from '../model/withoutNulls.ts';
import type { Model } from '../model/buildModel.ts';
import { nodeId, referenceTo, typeName } from './compose/rowKeys.ts';
import { hintFindings } from './hintFindings.ts';
import { type Resolver, type Source, hydrate, loadNode } from './hydrate.ts';
import { readRootField, requestOf } from './readRoot.ts';
import { refuseUnknownType } from './refuseUnknownType.ts';
import { refersTo, resolveNames } from './resolveNames.ts';
import { resolveStatement } from './resolveStatement.ts';

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
    const request = requestOf(context, info);
    const read = await readRootField(context, request, field, values);
    await hintFindings(context, request);
    return kind === 'statement' ? hydrate(read, context, info) : read;
  };
}

function typeResolver(model: Model, type: string, name: string): Resolver {
  const plan = model.plan(type, name);
  return plan.kind === 'statement' ? resolveStatement(plan.coordinate) : readProperty;
}

/** Resolvers in code get ids, even for arguments that also take names. */
const withNames = (field: GraphQLField<unknown, unknown>, resolve: Resolver): Resolver =>
  field.args.some(refersTo)
    ? async (source, values, context, info) =>
        resolve(source, await resolveNames(context, field, values), context, info)
    : resolve;

/**
 * The resolvers written in code, by coordinate: those of `@computed` fields and mutations, and the `subscribe` functions of
 * subscriptions, whose events are the answers.
 */
export type CodeResolvers = ReadonlyMap<string, GraphQLFieldResolver<unknown, never, never>>;

/**
 * Throws, naming the coordinate, for a `@computed` field, a mutation or a subscription without a resolver, and for a
 * resolver without a field.
 */
function checkResolvers(model: Model, inCode: CodeResolvers): void {
  const needed = new Set(model.computed);
  for (const root of [model.schema.getMutationType(), model.schema.getSubscriptionType()])
    for (const name of Object.keys(root?.getFields() ?? {})) needed.add(`${String(root)}.${name}`);
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
 * Gives every field of the model's schema the resolver of its convention. Mutates the schema. The SDL and the
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
      const bound: GraphQLFieldResolver<unknown, unknown> =
        field.args.length === 0
          ? resolve
          : (source, values, context, info) =>
              resolve(source, withoutNulls(field.args, values as Record<string, unknown>), context, info);
      if (type === model.schema.getSubscriptionType()) {
        field.subscribe = bound;
        field.resolve = (event) => event;
      } else field.resolve = bound;
    }
  }
}
