import type { FieldRequest } from './compose/composeRoot.ts';
import { startComposition } from './compose/composition.ts';
import { type Empty, type Findings, type Named, noFindings } from './compose/findings.ts';
import { matchById, readId } from './compose/heldAt.ts';
import { countRows } from './compose/countRows.ts';
import { hintAllMeant, hintCurrencies, hintNothing } from './hints.ts';
import { redirectIds } from './redirectIds.ts';
import { readCandidates } from './resolveNames.ts';
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
  { path, parent, plan, values, moment, ids }: Empty,
): Promise<void> {
  const names = Object.keys(narrowings).filter((name) => narrows(values, name));
  const composition = startComposition(context.model, request.fragments, request.variables, noFindings(), {
    moment,
  });
  const variable = composition.fresh();
  const counts = names.map((name) =>
    countRows(composition, { plan, from: variable, parent, nodes: [], values: without(values, name) }),
  );
  const parents = composition.add([...ids].slice(0, rowsAtMost));
  const rows = await context.graph.read(
    `UNWIND ${parents} AS id ${matchById(composition, context.model.storeLabel(parent), variable)} RETURN id, [${counts.join(', ')}] AS value`,
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

/** Says which names in filters nothing has, and which several things have: all of them are meant. */
async function hintNamed(context: RequestContext, named: readonly Named[]): Promise<void> {
  if (named.length === 0) return;
  const references = [...new Map(named.map((each) => [`${each.target} ${each.given}`, each])).values()];
  const found = await readCandidates(
    context,
    references.map(({ given }) => given),
  );
  const unknown = references.filter(({ given }) => !found.some((each) => each.given === given));
  const merged = await redirectIds(
    context,
    unknown.map(({ given }) => given),
  );
  for (const { given, target, isId } of references) {
    const to = merged.get(given);
    if (isId && to !== undefined) context.hints.add(`A filter by ids takes no merged one: give ${to}, or use \`is\`.`); // prettier-ignore
    const types = context.model.concreteTypes(target);
    const fitting = found.filter((each) => each.given === given && types.includes(each.type));
    if (fitting.length === 0 && !merged.has(given)) await hintNothing(context, target, given);
    if (fitting.length > 1 && fitting.every(({ id }) => id !== given)) hintAllMeant(context, given, fitting);
  }
}

/** Says of which claims of the past the details are gone. */
function hintLost(context: RequestContext, lost: Findings['lost']): void {
  const ids = [...lost].map((id) => readId(id).id);
  lost.clear();
  const [count, were] = ids.length === 1 ? ['1 claim', 'was'] : [`${String(ids.length)} claims`, 'were'];
  if (ids.length > 0)
    context.hints.add(
      `${count} ${were} withdrawn before details and speakers were kept: ${ofWhom(ids)}. Both are left out here.`,
    );
}

/** Says what decoding found beside the rows, and takes it from the findings: why nested lists are empty, where an argument alone makes them so; what filters name and compare. */
export async function hintFindings(
  context: RequestContext,
  request: Omit<FieldRequest, 'nodes'>,
): Promise<void> {
  const { findings } = request;
  for (const note of findings.notes.splice(0)) context.hints.add(note);
  for (const { path, field, currencies } of findings.mixed.splice(0))
    hintCurrencies(context, path, field, [...currencies].sort());
  hintLost(context, findings.lost);
  const empty = findings.empties.splice(0).filter(({ ids }) => ids.size > 0);
  const ifEmpty = findings.namedIfEmpty.splice(0);
  await hintNamed(context, [...findings.named.splice(0), ...(empty.length > 0 ? ifEmpty : [])]);
  await Promise.all(empty.slice(0, placesAtMost).map((each) => hintPlace(context, request, each)));
}
