import { type DefinitionNode, type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import { type FieldsNode, hasFields } from './mergeExtensions.ts';

/** How a field of SDL is stored and compared. `facet` is what filters and orders are derived from. */
export type Facet =
  'text' | 'number' | 'decimal' | 'day' | 'fuzzy' | 'enum' | 'enums' | 'node' | 'page' | 'other';

const facets: Readonly<Record<string, Facet>> = {
  ID: 'text',
  String: 'text',
  EDTF: 'text',
  Int: 'number',
  Decimal: 'decimal',
  Money: 'decimal',
  Date: 'day',
  DateTime: 'day',
  FuzzyDate: 'fuzzy',
};

/** The innermost type's name: `[Actor!]!` gives `Actor`. */
export function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** Whether a type is a list, whatever `!` is around it. */
function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

/** Whether a type, by its name, implements an interface; the interface itself does too. */
export function implementsInterface(node: FieldsNode, name: string): boolean {
  return node.name.value === name || (node.interfaces ?? []).some((parent) => parent.name.value === name);
}

/** The string argument of a directive on a type or field; undefined without the directive. */
export function directiveArgument(
  node: FieldsNode | FieldDefinitionNode,
  directive: string,
  argument: string,
): string | undefined {
  const found = node.directives?.find(({ name }) => name.value === directive);
  const value = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

/** Tells of a field how it is compared. Takes all definitions, to know enums and nodes by name. */
export function facetReader(definitions: readonly DefinitionNode[]): (field: FieldDefinitionNode) => Facet {
  const enums = new Set(
    definitions.flatMap((node) => (node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  const nodes = new Set(
    definitions
      .filter(hasFields)
      .flatMap((node) => (implementsInterface(node, 'Node') ? [node.name.value] : [])),
  );
  return (field) => {
    const name = nameOf(field.type);
    if (name.endsWith('Connection')) return 'page';
    if (nodes.has(name)) return field.arguments?.length ? 'other' : 'node';
    if (enums.has(name)) return isList(field.type) ? 'enums' : 'enum';
    return isList(field.type) || field.arguments?.length ? 'other' : (facets[name] ?? 'other');
  };
}
