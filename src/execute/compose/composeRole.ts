import type { FieldNode, SelectionSetNode } from 'graphql';
import type { FieldPlan } from '../../model/planField.ts';
import { type Place, composeRow, rowClause } from './composeRow.ts';
import { type Column, type Composition, collectFields } from './composition.ts';
import { idAt } from './heldAt.ts';
import { walkRole } from './walkRole.ts';
import { referenceTo } from './rowKeys.ts';

/** Lists of a role are short by nature; this bounds them regardless. */
const rolesAtMost = 1000;

/** Decoded rows. A second link of a single-valued role would repeat its row. */
const decodeRows = (row: Column, value: unknown): unknown[] =>
  (value as readonly (readonly unknown[])[])
    .filter(([id], position, all) => position === 0 || id !== all[position - 1]?.[0])
    .map((each) => row.decode(each));

/** Whether a selection contains lists: they cost most, and once more for every row that leads to the node. */
function asksForLists(
  composition: Composition,
  target: string,
  selections: readonly (SelectionSetNode | undefined)[],
): boolean {
  const { model } = composition;
  return model.concreteTypes(target).some((type) =>
    [...collectFields(composition, type, selections).values()].some(([node]) => {
      const name = node?.name.value ?? '';
      if (name === '__typename') return false;
      const plan = model.plan(type, name);
      return plan.kind === 'inverse' || plan.kind === 'derived' || (plan.kind === 'role' && plan.many);
    }),
  );
}

/**
 * From this many rows on, the nodes that rows lead to are fetched separately: each once for all rows, together with
 * those of other requests. That pays for the second statement if the nodes have lists.
 */
const rowsWorthSharing = 8;

/**
 * A role. A single-valued one is an OPTIONAL MATCH after the rows' own, added to `joins`: a subquery per row costs
 * two to three times as much. See docs/decisions/006-roles-are-joined.md.
 */
export function composeRole(
  composition: Composition,
  plan: FieldPlan & { kind: 'role' },
  nodes: readonly FieldNode[],
  { variable, joins }: Place,
): Column {
  const target = composition.fresh();
  const selections = nodes.map((node) => node.selectionSet);
  const { match, optional } = walkRole(composition, plan, variable, target);
  if (!plan.many) {
    joins.push(optional);
    if (composition.rows >= rowsWorthSharing && asksForLists(composition, plan.target, selections)) {
      const { path } = composition;
      const { references } = composition.findings;
      return {
        text: `${target}.id`,
        decode(id) {
          if (id === null) return null;
          const wanted = idAt(id as string, composition.moment);
          const holder = { [referenceTo]: wanted };
          references.push({ id: wanted, target: plan.target, nodes, holder, path });
          return holder;
        },
      };
    }
    return composeRow(composition, plan.target, selections, { variable: target, joins });
  }
  const inner: string[] = [];
  const row = composeRow(composition, plan.target, selections, { variable: target, joins: inner });
  return {
    text: `COLLECT { ${match} WITH ${target} ORDER BY ${target}.id LIMIT ${String(rolesAtMost)} ${rowClause(composition, row, inner, `${target}.id`)} }`,
    decode: (value) => decodeRows(row, value),
  };
}
