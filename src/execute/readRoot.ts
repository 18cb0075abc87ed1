import { type GraphQLField, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { FieldPlan } from '../model/planField.ts';
import { type FieldRequest, type LookUp, composeLookUp, selectedFields } from './compose/composeRoot.ts';
import { readId } from './compose/heldAt.ts';
import { noFindings } from './compose/findings.ts';
import { type Candidate, hintMissing, hintNotFound, hintSeveral } from './hintNames.ts';
import { hintRanges } from './hintRanges.ts';
import { withMatches } from './matches.ts';
import { hintMoment, readList } from './readList.ts';
import { readRedirected } from './readNodes.ts';
import { readStatement } from './readStatement.ts';
import { resolveNames } from './resolveNames.ts';
import type { RequestContext } from './requestContext.ts';

/** The response keys of a path, without list positions. */
const pathOf = (path: GraphQLResolveInfo['path'] | undefined): string[] =>
  path ? [...pathOf(path.prev), ...(typeof path.key === 'string' ? [path.key] : [])] : [];

/** A field that graphql-js is resolving, as a request for composing. */
export const requestOf = (
  { model, seesAll }: Pick<RequestContext, 'model' | 'seesAll'>,
  info: GraphQLResolveInfo,
): FieldRequest => ({
  model,
  seesAll,
  nodes: info.fieldNodes,
  fragments: info.fragments,
  variables: info.variableValues,
  findings: noFindings(),
  path: pathOf(info.path),
});

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

/**
 * Reads a root field: a composed list or look-up, with a hint if nothing was found, or the value of the field's own
 * statement.
 */
export async function readRootField(
  context: RequestContext,
  request: FieldRequest,
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
): Promise<unknown> {
  const plan = context.model.plan('Query', field.name);
  const place = request.path?.join('.') ?? field.name;
  hintRanges(context, place, values);
  if (plan.kind === 'list') {
    const asked = withMatches(context.model, plan.target, field, await resolveNames(context, field, values));
    return readList(context, request, plan, asked, place);
  }
  const target = getNamedType(field.type).name;
  if (plan.kind !== 'lookup')
    return readStatement(context, field, values, { place, selected: selectedFields(request, target) });
  for (const given of [values.id, values.ids].flat()) {
    const moment = typeof given === 'string' ? readId(given).moment : null;
    if (moment !== null) await hintMoment(context, place, { asOf: moment }, true);
  }
  if (Array.isArray(values.ids)) {
    const ids = values.ids as string[];
    const nodes = await readRedirected(context, request, target, ids);
    await hintMissing(
      context,
      target,
      ids.filter((_id, at) => nodes[at] === null),
    );
    return nodes;
  }
  const found = await readOne(context, request, plan, values);
  if (found === null) await hintNotFound(context, plan.target, values);
  return found ?? null;
}
