import { statement } from '../neo4j/readStatements.ts';
import type { RequestContext } from './requestContext.ts';

interface Row {
  id: string;
  to: string;
  isMerged: boolean;
}

/**
 * Resolves unknown ids: a merged id to the one kept, and the former id of a fact to the fact that has its words now. Returns
 * the new id by old id, without those that lead nowhere, and adds a hint.
 */
export async function redirectIds(
  context: RequestContext,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await context.graph.read(statement('internal/redirects.of.ids'), { ids });
  const found = new Map<string, string>();
  for (const { id, to, isMerged } of rows.map((row) => row.toObject() as unknown as Row)) {
    if (found.has(id)) continue;
    found.set(id, to);
    const why = isMerged ? 'is merged into' : 'is the former id of';
    context.hints.add(`${id} ${why} ${to}, which is answered.`);
  }
  return found;
}
