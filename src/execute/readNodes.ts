import type { Model } from '../model/buildModel.ts';
import { typeOfId } from '../model/partsOfId.ts';
import { statement } from '../neo4j/readStatements.ts';
import { type FieldRequest, composeNodes } from './compose/composeRoot.ts';
import { readId } from './compose/heldAt.ts';
import { redirectIds } from './redirectIds.ts';
import { refuseUnknownType } from './refuseUnknownType.ts';
import type { RequestContext } from './requestContext.ts';

/** The label under which an id is indexed, by the type in the id; null if it has none of them. */
function labelOfId(model: Model, target: string, id: string): string | null {
  const type = typeOfId(id);
  return model.concreteTypes(target).includes(type) ? model.storeLabel(type) : null;
}

/** Throws SCHEMA_CHANGED if the graph holds an id of a type that the service's schema lacks. */
async function refuseStored(context: RequestContext, id: string): Promise<void> {
  if (typeOfId(id) === '' || context.model.schema.getType(typeOfId(id))) return;
  const [row] = await context.graph.read(statement('internal/type.of.id'), { id });
  if (row) refuseUnknownType(context.model, row.get('type') as string);
}

/** An id as given, perhaps with a moment, and without one. */
interface Requested {
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
  const groups = new Map<string, { label: string; moment: string | null; requested: Requested[] }>();
  for (const given of ids) {
    const { id, moment } = readId(given);
    const label = labelOfId(context.model, target, id);
    if (!label) {
      await refuseStored(context, id);
      continue;
    }
    const key = `${label} ${String(moment)}`;
    const group = groups.get(key) ?? { label, moment, requested: [] };
    groups.set(key, group);
    group.requested.push({ given, id });
  }
  const found = new Map<string, unknown>();
  await Promise.all(
    [...groups.values()].map(async ({ label, moment, requested }) => {
      const options = { rows: requested.length, moment };
      const { text, parameters, decode } = composeNodes(request, target, label, options);
      const some = [...new Set(requested.map(({ id }) => id))];
      const rows = await context.graph.readByIds(text, parameters, some);
      const decoded = new Map(some.flatMap((id) => (rows.has(id) ? [[id, decode(rows.get(id))]] : [])));
      for (const { given, id } of requested) found.set(given, decoded.get(id));
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

/** Reads nodes by id as `readNodes` does, following merged and changed ids. */
export async function readRedirected(
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
