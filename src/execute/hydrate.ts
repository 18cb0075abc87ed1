import DataLoader from 'dataloader';
import { type GraphQLFieldResolver, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { isStored } from '../model/planField.ts';
import { holdsAll, plainNames } from './compose/composeShape.ts';
import { nodeId } from './compose/rowKeys.ts';
import { hintFindings } from './hintFindings.ts';
import { readNodes } from './readNodes.ts';
import { requestOf } from './readRoot.ts';
import { type RequestContext, loaderFor } from './requestContext.ts';

export type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;
export type Source = Record<string | symbol, unknown>;

/** The field's place in the document: the rows of a list share it, and so share a batch. */
export const placeOf = (info: GraphQLResolveInfo): string =>
  info.fieldNodes.map((node) => String(node.loc?.start)).join(',');

/** Reads a node with the field's selection, batched for all rows and once per node. */
export function loadNode(id: string, context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  const key = `node ${placeOf(info)} ${String(info.returnType)}`;
  return loaderFor(
    context,
    key,
    () =>
      new DataLoader(async (ids) => {
        const request = requestOf(context, info);
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
export function hydrate(value: unknown, context: RequestContext, info: GraphQLResolveInfo): unknown {
  if (!isStored(getNamedType(info.returnType))) return value;
  return Array.isArray(value)
    ? value.map((each) => readReference(each, context, info))
    : readReference(value, context, info);
}
