import { inCapitals } from '../../model/inCapitals.ts';
import type { PageArguments, PageSource } from './composeMatch.ts';
import type { Composition } from './composition.ts';
import type { Empty } from './findings.ts';

/** Notes a role that no fact has for entities of the rows' type: such a list is always empty. */
export function noteUnknownRole(
  { model, findings, path }: Composition,
  { parent, values }: PageSource,
): void {
  const { role } = values as PageArguments;
  if (!role || !parent) return;
  const holders = new Set(model.concreteTypes(parent));
  const roles = model.factTypes
    .flatMap((type) => model.ownFields(type))
    .filter(
      ({ plan, type }) => plan.kind === 'role' && model.concreteTypes(type).some((each) => holders.has(each)),
    )
    .map(({ name }) => name);
  // Roles are also accepted in capitals, as in Cypher.
  if (roles.some((each) => inCapitals(each) === inCapitals(role))) return;
  const known = [...new Set(roles)].sort().join(', ');
  findings.notes.push(
    `${path.join('.')}: no fact gives a ${parent} the role "${role}". Its roles are: ${known}.`,
  );
}

/** Notes derived links in an answer about the past: they have no history, so those of now are used. */
export function notePresent({ moment, findings, path }: Composition, { plan }: PageSource): void {
  if (moment === null || plan.kind !== 'derived') return;
  findings.notes.push(
    `${path.join('.')}: direct links such as ${plan.edge} are kept for now only, so these are today's, not those of ${moment}. Ask for the facts that they are derived from.`,
  );
}

/** Where to note rows with an empty nested list; null if no argument can be the cause. */
export function noteEmpty(composition: Composition, source: PageSource, isCounted: boolean): Empty | null {
  const { plan, parent, values } = source;
  const page = values as PageArguments;
  if (plan.kind === 'list' || !parent || page.after != null || page.before != null) return null;
  // A client that selects the number of the others sees it.
  const narrows = [page.filter, page.role, page.types, isCounted ? null : page.standing];
  if (narrows.every((value) => value == null) && !(plan.kind === 'derived' && 'at' in values)) return null;
  const noted: Empty = {
    path: composition.path.join('.'),
    parent,
    plan,
    values,
    moment: composition.moment,
    ids: new Set(),
  };
  const empty = isCounted ? { ...noted, values: { ...values, standing: null } } : noted;
  composition.findings.empties.push(empty);
  return empty;
}
