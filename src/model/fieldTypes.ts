import { type DefinitionNode, type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import type { Codec } from './codecs/codec.ts';
import { codecOf } from './codecs/codecOf.ts';
import { enumCodec } from './codecs/plain.ts';
import { type FieldsNode, hasFields } from './mergeExtensions.ts';

/** What a field's filters and orders derive from: the codec of its values, or what it points to. */
export type Facet =
  | { kind: 'value'; codec: Codec }
  /** `enums` is a list of an enum. */
  | { kind: 'enums' | 'node' | 'page' | 'other' };

/** A field with its facet. */
export interface FacetField {
  field: FieldDefinitionNode;
  facet: Facet;
}

/** The name of the innermost type: `[Actor!]!` gives `Actor`. */
export function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** Whether a type is a list, nullable or not. */
export function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

/** Whether a type implements an interface, or is it. */
export function implementsInterface(node: FieldsNode, name: string): boolean {
  return node.name.value === name || (node.interfaces ?? []).some((parent) => parent.name.value === name);
}

/** Whether a field carries a directive. */
export const hasDirective = (field: FieldDefinitionNode, directive: string): boolean =>
  field.directives?.some(({ name }) => name.value === directive) ?? false;

/** A directive's string argument on a type or field; undefined without the directive. */
export function directiveArgument(
  node: FieldsNode | FieldDefinitionNode,
  directive: string,
  argument: string,
): string | undefined {
  const found = node.directives?.find(({ name }) => name.value === directive);
  const value = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

/** Makes the function that gives a field's facet. Takes all definitions, to know enums and nodes by name. */
export function facetReader(definitions: readonly DefinitionNode[]): (field: FieldDefinitionNode) => Facet {
  const enums = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[node.name.value, enumCodec(node.name.value, (node.values ?? []).map(({ name }) => name.value))]] // prettier-ignore
        : [],
    ),
  );
  const nodes = new Set(
    definitions
      .filter(hasFields)
      .flatMap((node) => (implementsInterface(node, 'Node') ? [node.name.value] : [])),
  );
  return (field) => {
    if (directiveArgument(field, 'storedAs', 'field') !== undefined) return { kind: 'other' };
    const name = nameOf(field.type);
    if (name.endsWith('Connection')) return { kind: 'page' };
    if (nodes.has(name)) return { kind: field.arguments?.length ? 'other' : 'node' };
    if (enums.has(name) && isList(field.type)) return { kind: 'enums' };
    const codec = enums.get(name) ?? codecOf(name);
    return isList(field.type) || field.arguments?.length || !codec
      ? { kind: 'other' }
      : { kind: 'value', codec };
  };
}
