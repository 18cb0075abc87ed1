import DataLoader from 'dataloader';
import { type GraphQLResolveInfo, isNonNullType } from 'graphql';
import { ExpectedError } from '../errors.ts';
import { statement } from '../neo4j/readStatements.ts';
import { idAt } from './compose/heldAt.ts';
import { nodeId, readAsOf } from './compose/rowKeys.ts';
import { type Resolver, type Source, hydrate, placeOf } from './hydrate.ts';
import { withNulls } from './readStatement.ts';
import { type RequestContext, loaderFor } from './requestContext.ts';

/** References returned for a past node lead to the past, too. */
function asReadAt(value: unknown, moment: string): unknown {
  if (Array.isArray(value)) return value.map((each) => asReadAt(each, moment));
  const { id, type } = (value ?? {}) as Source;
  return typeof id === 'string' && typeof type === 'string' ? { id: idAt(id, moment), type } : value;
}

/**
 * Hints that a statement without support for the past (it reads no `pastId`) answered as of now. Throws PAST_NOT_KEPT if
 * that is nothing and the field must not be null.
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

/**
 * Runs the statement of a field such as `Claim.cite` once for all parents (`$ids`), as they were at a moment (`$moment`, null
 * for now); it returns `id, value`.
 */
export const resolveStatement =
  (coordinate: string): Resolver =>
  async (source, values, context, info) => {
    const text = statement(`read/${coordinate}`);
    const { [nodeId]: id, [readAsOf]: readAt } = source as Source;
    const moment = typeof readAt === 'string' ? readAt : null;
    const key = `${coordinate} ${placeOf(info)} ${String(moment)} ${JSON.stringify(values)}`;
    const loader = loaderFor(
      context,
      key,
      () =>
        new DataLoader(async (ids) => {
          const rows = await context.graph.read(text, {
            ...withNulls(info.parentType.getFields()[info.fieldName], values),
            ids,
            moment,
          });
          const found = new Map(rows.map((row) => [row.get('id') as string, row.get('value') as unknown]));
          const missing = info.returnType.toString().startsWith('[') ? [] : null;
          return ids.map((id) => found.get(id) ?? missing);
        }),
    );
    const value = await loader.load(String(id));
    if (moment === null) return hydrate(value, context, info);
    if (!text.includes('pastId')) notePresent(context, info, moment, value);
    return hydrate(asReadAt(value, moment), context, info);
  };
