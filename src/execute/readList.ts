import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode } from 'graphql';
import { gql } from 'graphql-tag';
import type { FieldPlan } from '../model/planField.ts';
import { statement } from '../neo4j/readStatements.ts';
import { isEmptyPage } from './compose/composePage.ts';
import { type Composed, type FieldRequest, composeList } from './compose/composeRoot.ts';
import { hintFiltered, hintUnasserted } from './hints.ts';
import { togetherEmptied } from './narrowings.ts';
import type { RequestContext } from './requestContext.ts';

/** Runs a composed statement that returns one row. */
async function readComposed(context: RequestContext, composed: Composed): Promise<unknown> {
  const [row] = await context.graph.read(composed.text, composed.parameters);
  return composed.decode(row?.get('value') ?? null);
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

/** Hints if a list is empty only because of its standing or filter; each takes another statement to find out. */
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
  const hasStanding = context.model.storeLabel(plan.target) === 'Fact' && values.standing !== null;
  const others = hasStanding ? await count('unassertedCount', values) : 0;
  hintUnasserted(context, place, others);
  const isFiltered = Object.values(values.filter ?? {}).some((each) => each !== null);
  if (!isFiltered || values.after != null || values.before != null) return;
  const unfiltered = await count('totalCount', { ...values, filter: null });
  hintFiltered(context, place, unfiltered);
  if (!hasStanding || others + unfiltered > 0) return;
  const all = await count('totalCount', { ...values, filter: null, standing: null });
  if (all > 0) context.hints.add(`${place}: ${togetherEmptied(['filter', 'standing'], all)}.`);
}

/** Hints that the graph held nothing at a moment, or that the moment is in the future. */
export async function hintMoment(
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

/** Reads a composed list; hints why if it is empty. */
export async function readList(
  context: RequestContext,
  request: FieldRequest,
  plan: FieldPlan & { kind: 'list' },
  values: Record<string, unknown>,
  place: string,
): Promise<unknown> {
  const page = await readComposed(context, composeList(request, plan, values));
  await hintMoment(context, place, values, isEmptyPage(page));
  const { named, namedIfEmpty } = request.findings;
  if (isEmptyPage(page)) named.push(...namedIfEmpty.splice(0));
  if (isEmptyPage(page)) await hintWhyEmpty(context, request, plan, values, place);
  return page;
}
