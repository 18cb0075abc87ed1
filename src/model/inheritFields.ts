import { type DefinitionNode, Kind, type NamedTypeNode } from 'graphql';
import { type FieldsNode, hasFields } from './mergeExtensions.ts';

/**
 * Adds to every type the interfaces of its interfaces and all their fields, so that authors write only a type's own.
 * A type's own field takes precedence.
 */
export function inheritFields(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const types = new Map(definitions.filter(hasFields).map((node) => [node.name.value, node]));
  return definitions.map((node) => {
    if (!hasFields(node)) return node;
    const interfaces = ancestors(node, types);
    const own = new Set((node.fields ?? []).map((field) => field.name.value));
    const inherited = new Map(
      [...interfaces].flatMap((parent) => parent.fields ?? []).map((field) => [field.name.value, field]),
    );
    for (const name of own) {
      if (!inherited.has(name)) continue;
      // Only an id may be described anew; any other redefinition would hide a shared field.
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION && name !== 'id') {
        throw new Error(
          `${node.name.value}.${name} is a field of its interfaces already: choose another name.`,
        );
      }
      inherited.delete(name);
    }
    return {
      ...node,
      fields: [...inherited.values(), ...(node.fields ?? [])],
      interfaces: [...interfaces].map((parent): NamedTypeNode => ({
        kind: Kind.NAMED_TYPE,
        name: parent.name,
      })),
    };
  });
}

function ancestors(node: FieldsNode, types: ReadonlyMap<string, FieldsNode>): Set<FieldsNode> {
  const found = new Set<FieldsNode>();
  for (const { name } of node.interfaces ?? []) {
    const parent = types.get(name.value);
    if (!parent) throw new Error(`${node.name.value} implements ${name.value}, which no file defines.`);
    found.add(parent);
    for (const grandparent of ancestors(parent, types)) found.add(grandparent);
  }
  return found;
}
