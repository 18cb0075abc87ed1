import type { OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { type Fragments, expandFields } from './expandFragments.ts';
import { limits } from './limits.ts';

/** List fields of introspection types; the circular ones lead back to types. */
const lists = new Set([
  'types',
  'fields',
  'inputFields',
  'args',
  'enumValues',
  'interfaces',
  'possibleTypes',
  'directives',
]);
const circular = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);

/** Whether an operation selects `__schema` or `__type`, directly or through fragments. */
export const asksForSchema = (operation: OperationDefinitionNode, fragments: Fragments): boolean =>
  expandFields(operation.selectionSet, fragments, '').some(({ node }) =>
    /^__(schema|type)$/.test(node.name.value),
  );

/**
 * Reports introspection that selects a list more often than tools do, or follows a cycle from fields to types to fields.
 * Expects the limit on expanded fields to hold.
 */
export function limitIntrospection(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  report: (message: string) => void,
): void {
  if (!asksForSchema(operation, fragments)) return;
  const counts = new Map<string, number>();
  const circles = new Set<string>();
  const walk = (selection: SelectionSetNode, inside: boolean): void => {
    for (const { node } of expandFields(selection, fragments, '')) {
      const name = node.name.value;
      if (lists.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      if (inside && circular.has(name)) circles.add(name);
      if (node.selectionSet) walk(node.selectionSet, inside || circular.has(name));
    }
  };
  walk(operation.selectionSet, false);
  if (circles.size > 0)
    report(
      'Introspection may not ask for the fields of the types of fields. Ask for `__schema` once, as tools do.',
    );
  for (const [name, times] of counts) {
    if (times <= limits.introspectionLists) continue;
    report(
      `Introspection may ask for \`${name}\` ${String(limits.introspectionLists)} times, but asks ${String(times)} times. Ask for \`__schema\` once, as tools do.`,
    );
  }
}
