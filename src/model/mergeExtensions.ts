import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

/** An object or interface type as written in SDL. */
export type FieldsNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Whether a definition is an object or interface type. */
export function hasFields(node: DefinitionNode): node is FieldsNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

const place = (node: DefinitionNode | FieldDefinitionNode): string => node.loc?.source.name ?? 'schema';

/**
 * Merges every `extend type` and `extend interface` into the type it extends. Throws, naming the file, when the type
 * is missing or a field is defined twice.
 */
export function mergeExtensions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const extensions = definitions.filter(
    (node): node is TypeExtensionNode & { fields?: FieldDefinitionNode[] } =>
      node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.INTERFACE_TYPE_EXTENSION,
  );
  const types = new Set(definitions.filter(hasFields).map((node) => node.name.value));
  for (const extension of extensions) {
    if (!types.has(extension.name.value)) {
      throw new Error(`${place(extension)}: extends ${extension.name.value}, which no file defines.`);
    }
  }
  return definitions
    .filter((node) => !extensions.includes(node as never))
    .map((node) => {
      if (!hasFields(node)) return node;
      const added = extensions
        .filter((extension) => extension.name.value === node.name.value)
        .flatMap((extension) => extension.fields ?? []);
      return withFields(node, added);
    });
}

/** A copy of a type with more fields. Throws, naming both files, when a field exists already. */
export function withFields<T extends FieldsNode>(node: T, added: readonly FieldDefinitionNode[]): T {
  const fields = [...(node.fields ?? []), ...added];
  const seen = new Map<string, FieldDefinitionNode>();
  for (const field of fields) {
    const before = seen.get(field.name.value);
    if (before) {
      throw new Error(
        `${node.name.value}.${field.name.value} is defined twice: in ${place(before)} and ${place(field)}.`,
      );
    }
    seen.set(field.name.value, field);
  }
  return { ...node, fields };
}
