import { Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { limits } from './limits.ts';
import type { Fragments } from './measureFields.ts';

/** Lists of the schema of the schema. Those of the second kind lead back to types, and so round in circles. */
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

/** Whether an operation asks for the schema at its root, also through fragments. */
export function asksForSchema(operation: OperationDefinitionNode, fragments: Fragments): boolean {
  const seen = new Set<string>();
  const within = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return /^__(schema|type)$/.test(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (!fragment || seen.has(name)) return false;
      seen.add(name);
      return within(fragment.selectionSet);
    });
  return within(operation.selectionSet);
}

/**
 * Reports introspection that asks for the schema's lists more often than tools do, or for fields of types of fields.
 * The caller has seen to it that the operation spreads out to few fields and has no circle of fragments.
 */
export function limitIntrospection(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  report: (message: string) => void,
): void {
  if (!asksForSchema(operation, fragments)) return;
  const counts = new Map<string, number>();
  const circles = new Set<string>();
  const walk = ({ selections }: SelectionSetNode, inside: boolean, spread: readonly string[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (fragment && !spread.includes(name)) walk(fragment.selectionSet, inside, [...spread, name]);
        continue;
      }
      const name = selection.kind === Kind.FIELD ? selection.name.value : '';
      if (lists.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      if (inside && circular.has(name)) circles.add(name);
      if (selection.selectionSet) walk(selection.selectionSet, inside || circular.has(name), spread);
    }
  };
  walk(operation.selectionSet, false, []);
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
