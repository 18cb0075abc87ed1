import type { FieldRequest } from './compose/composeRoot.ts';
import { type Empty, noFindings, startComposition } from './compose/composition.ts';
import { countRows } from './compose/composePage.ts';
import type { RequestContext } from './requestContext.ts';

type Values = Readonly<Record<string, unknown>>;

/** Arguments that can empty a list, with the hint for each: how many rows there are without it. */
const narrowings: Readonly<Record<string, (count: string) => string>> = {
  standing: (count) =>
    `${count} more with another standing (threatened, possible, denied or unknown); ask with \`standing: null\``,
  filter: (count) => `none fits the filter; without it there are ${count}`,
  role: (count) => `none in that role; in any there are ${count}`,
  types: (count) => `none of those types; of any there are ${count}`,
  at: (count) => `none on that day; on any there are ${count}`,
};

const without = (values: Values, name: string): Values =>
  name === 'at'
    ? Object.fromEntries(Object.entries(values).filter(([each]) => each !== 'at'))
    : { ...values, [name]: null };

/** Whether an argument narrows the list. */
function narrows(values: Values, name: string): boolean {
  const value = values[name];
  if (name === 'at') return 'at' in values;
  if (name === 'filter') return Object.values(value ?? {}).some((each) => each != null);
  return value != null;
}

/** The most ids that a hint names. */
const namedAtMost = 3;
/** The most lists of a document that are checked, and the most rows of each. */
const [placesAtMost, rowsAtMost] = [10, 100];

const ofWhom = (ids: readonly string[]): string =>
  `${ids.slice(0, namedAtMost).join(', ')}${ids.length > namedAtMost ? ` and ${String(ids.length - namedAtMost)} more` : ''}`;

async function hintPlace(
  context: RequestContext,
  request: Omit<FieldRequest, 'nodes'>,
  { path, parent, plan, values, ids }: Empty,
): Promise<void> {
  const names = Object.keys(narrowings).filter((name) => narrows(values, name));
  const composition = startComposition(context.model, request.fragments, request.variables, noFindings());
  const variable = composition.fresh();
  const counts = names.map((name) =>
    countRows(composition, { plan, from: variable, nodes: [], values: without(values, name) }),
  );
  const asked = composition.add([...ids].slice(0, rowsAtMost));
  const rows = await context.graph.read(
    `UNWIND ${asked} AS id MATCH (${variable}:${context.model.storeLabel(parent)} {id: id}) RETURN id, [${counts.join(', ')}] AS value`,
    composition.parameters,
  );
  const found = rows.map((row) => ({ id: row.get('id') as string, more: row.get('value') as number[] }));
  for (const [at, name] of names.entries()) {
    const lacking = found.filter(({ more }) => (more[at] ?? 0) > 0);
    if (lacking.length === 0) continue;
    const count = lacking.reduce((sum, { more }) => sum + (more[at] ?? 0), 0);
    const whom = ofWhom(lacking.map(({ id }) => id));
    context.hints.add(`${path} of ${whom}: ${narrowings[name]?.(String(count)) ?? ''}.`);
  }
}

/** Adds hints why nested lists are empty, for those that only an argument emptied. Removes them from the findings. */
export async function hintEmpty(
  context: RequestContext,
  request: Omit<FieldRequest, 'nodes'>,
): Promise<void> {
  const { findings } = request;
  for (const note of findings.notes.splice(0)) context.hints.add(note);
  const empty = findings.empties.splice(0).filter(({ ids }) => ids.size > 0);
  await Promise.all(empty.slice(0, placesAtMost).map((each) => hintPlace(context, request, each)));
}
