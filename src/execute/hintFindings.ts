import { counted } from '../model/counted.ts';
import type { FieldRequest } from './compose/composeRoot.ts';
import { startComposition } from './compose/composition.ts';
import { type Empty, type Findings, type Named, noFindings } from './compose/findings.ts';
import { matchById, readId } from './compose/heldAt.ts';
import { countRows } from './compose/countRows.ts';
import { hintAllMeant, hintNothing } from './hintNames.ts';
import { hintCurrencies } from './hints.ts';
import { narrowings, togetherEmptied } from './narrowings.ts';
import { redirectIds } from './redirectIds.ts';
import { readCandidates } from './resolveNames.ts';
import type { RequestContext } from './requestContext.ts';

type Values = Readonly<Record<string, unknown>>;

const without = (values: Values, names: readonly string[]): Values => ({
  ...Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'at' || !names.includes(name))),
  ...Object.fromEntries(names.filter((name) => name !== 'at').map((name) => [name, null])),
});

/** Whether an argument narrows the list. */
function narrows(values: Values, name: string): boolean {
  const value = values[name];
  if (name === 'at') return 'at' in values;
  if (name === 'filter') return Object.values(value ?? {}).some((each) => each != null);
  return value != null;
}

/** Maximum number of ids in a hint. */
const namedAtMost = 3;
/** Maximum number of lists of a document that are checked, and of rows of each. */
const [placesAtMost, rowsAtMost] = [10, 100];

const ofWhom = (ids: readonly string[]): string =>
  `${ids.slice(0, namedAtMost).join(', ')}${ids.length > namedAtMost ? ` and ${String(ids.length - namedAtMost)} more` : ''}`;

/** The number of rows that each parent's list would have without some of its arguments, for each item of `left`. */
async function countWithout(
  context: RequestContext,
  request: Omit<FieldRequest, 'nodes'>,
  { parent, plan, values, moment, ids }: Empty,
  left: readonly (readonly string[])[],
): Promise<{ id: string; more: readonly number[] }[]> {
  const composition = startComposition(context.model, request.fragments, request.variables, noFindings(), {
    moment,
    seesAll: request.seesAll,
  });
  const variable = composition.fresh();
  const counts = left.map((names) =>
    countRows(composition, { plan, from: variable, parent, nodes: [], values: without(values, names) }),
  );
  const parents = composition.add([...ids].slice(0, rowsAtMost));
  const rows = await context.graph.read(
    `UNWIND ${parents} AS id ${matchById(composition, context.model.storeLabel(parent), variable)} RETURN id, [${counts.join(', ')}] AS value`,
    composition.parameters,
  );
  return rows.map((row) => ({ id: row.get('id') as string, more: row.get('value') as number[] }));
}

/** Hints which arguments leave some parents' lists empty: each that does so alone, else all of them together. */
async function hintPlace(
  context: RequestContext,
  request: Omit<FieldRequest, 'nodes'>,
  empty: Empty,
): Promise<void> {
  const names = Object.keys(narrowings).filter((name) => narrows(empty.values, name));
  const left = [...names.map((name) => [name]), ...(names.length > 1 ? [names] : [])];
  const found = await countWithout(context, request, empty, left);
  for (const [at, [name = '', ...others]] of left.entries()) {
    const lacking = found.filter(({ more }) => {
      const isAlone = others.length === 0 || more.slice(0, names.length).every((count) => count === 0);
      return isAlone && (more[at] ?? 0) > 0;
    });
    if (lacking.length === 0) continue;
    const count = lacking.reduce((sum, { more }) => sum + (more[at] ?? 0), 0);
    const why = others.length === 0 ? narrowings[name]?.alone(count) : togetherEmptied(names, count);
    context.hints.add(`${empty.path} of ${ofWhom(lacking.map(({ id }) => id))}: ${why ?? ''}.`);
  }
}

/** Hints which names in filters are unknown, and which are ambiguous: an ambiguous name matches all that have it. */
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

/** Hints which past claims have lost their details. */
function hintLost(context: RequestContext, lost: Findings['lost']): void {
  const ids = [...lost].map((id) => readId(id).id);
  lost.clear();
  if (ids.length > 0)
    context.hints.add(
      `${counted(ids.length, 'claim was', 'claims were')} withdrawn before details and speakers were kept: ${ofWhom(ids)}. Both are left out here.`,
    );
}

/** Says of which articles words were withheld. */
function hintWithheld(context: RequestContext, withheld: Findings['withheld']): void {
  const ids = [...withheld].sort();
  withheld.clear();
  if (ids.length > 0)
    context.hints.add(
      `Of ${ofWhom(ids)} you get the quotes of claims with the sentences around them; the rest of the text, \`[…]\`, is for editors (access QUOTES).`,
    );
}

/** Turns what decoding found beside the rows into hints, and clears the findings: why nested lists are empty, and what filters name and compare. */
export async function hintFindings(
  context: RequestContext,
  request: Omit<FieldRequest, 'nodes'>,
): Promise<void> {
  const { findings } = request;
  for (const note of findings.notes.splice(0)) context.hints.add(note);
  for (const { path, field, currencies } of findings.mixed.splice(0))
    hintCurrencies(context, path, field, [...currencies].sort());
  hintLost(context, findings.lost);
  hintWithheld(context, findings.withheld);
  const empty = findings.empties.splice(0).filter(({ ids }) => ids.size > 0);
  const ifEmpty = findings.namedIfEmpty.splice(0);
  await hintNamed(context, [...findings.named.splice(0), ...(empty.length > 0 ? ifEmpty : [])]);
  await Promise.all(empty.slice(0, placesAtMost).map((each) => hintPlace(context, request, each)));
}
