import type { FieldNode, SelectionSetNode } from 'graphql';
import type { FieldPlan } from '../../model/planField.ts';
import { type Place, composeRow, rowClause } from './composeRow.ts';
import { type Column, type Composition, collectFields } from './composition.ts';
import { idAt } from './heldAt.ts';
import { walkRole } from './walkRole.ts';
import { referenceTo } from './rowKeys.ts';

/** Lists of a role are short by nature; this bounds them all the same. */
const rolesAtMost = 1000;

/** Rows as decoded. A second link of a role that holds one would show its row twice: the same row counts once. */
const decodeRows = (row: Column, value: unknown): unknown[] =>
  (value as readonly (readonly unknown[])[])
    .filter(([id], position, all) => position === 0 || id !== all[position - 1]?.[0])
    .map((each) => row.decode(each));

/** Whether a selection asks for lists: they cost most, and the same again for every row that leads to the node. */
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
 * From so many rows on, nodes that rows lead to are read apart: each once for all rows, and with those that other
 * requests ask for. What that saves pays for a second statement where the nodes have lists.
 */
const rowsWorthSharing = 8;

/**
 * A role. One that holds one node is an OPTIONAL MATCH behind the rows' own, which goes into `joins`: a
 * subquery a row costs two to three times as much. See docs/decisions/006-roles-are-joined.md.
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
          const asked = idAt(id as string, composition.moment);
          const holder = { [referenceTo]: asked };
          references.push({ id: asked, target: plan.target, nodes, holder, path });
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
