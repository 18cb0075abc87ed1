import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { directiveArgument, hasDirective, implementsInterface, nameOf } from './fieldTypes.ts';
import { type FieldsNode, hasFields, withFields } from './mergeExtensions.ts';

/** `WeaponSystem` → `weaponSystem`. */
export function inCamelCase(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}

function fieldsOf(sdl: string): FieldDefinitionNode[] {
  const [type] = parse(`type Holder { ${sdl} }`, { noLocation: true }).definitions;
  return [...((type as ObjectTypeDefinitionNode).fields ?? [])];
}

/** Page sizes: the defaults at the root and nested, and the maximum. */
export const pageSizes = { root: 50, nested: 25, most: 100 } as const;

/** The arguments of a list. `first` is the default page size. */
function listArguments(
  type: string,
  first: number,
  isFact: boolean,
  ordered: boolean,
): InputValueDefinitionNode[] {
  const [field] = fieldsOf(`list(
    "The page size, at most ${String(pageSizes.most)}." first: Int = ${String(first)} @bounds(least: 0, most: ${String(pageSizes.most)})
    "Only rows after this cursor." after: String
    "The page size from the end, at most ${String(pageSizes.most)}; instead of \`first\`." last: Int @bounds(least: 0, most: ${String(pageSizes.most)})
    "Only rows before this cursor." before: String
    "Filters the rows." filter: ${type}Filter
    ${ordered ? `"The order; by default the rows with the most article claims first." orderBy: ${type}Order` : ''}
    ${isFact ? '"Only these standings; null for all but PROPOSED." standing: [Standing!] = [ASSERTED, CONTESTED]' : ''}
    ${isFact && first === pageSizes.root ? '"As the graph held it at a moment, with all that is asked below; now by default. Every `id` names the moment then." asOf: DateTime' : ''}
  ): String`);
  return [...(field?.arguments ?? [])];
}

/** The root fields of one type: its list and, for entities and facts, its look-up. */
function rootFields(node: FieldsNode): FieldDefinitionNode[] {
  const type = node.name.value;
  const single = inCamelCase(type);
  const isEntity = implementsInterface(node, 'Entity');
  const named = directiveArgument(node, 'list', 'name');
  if (!named && !isEntity && !implementsInterface(node, 'Fact')) return [];
  const plural = named ?? (type === 'Fact' ? 'facts' : `${single}s`);
  const codes = (node.fields ?? []).filter((field) => hasDirective(field, 'code'));
  const kinds = codes.map(({ name }) => `\`${name.value}\``).join(' or ');
  const code = codes.length > 0 ? ` "Its code, ${kinds}; case does not matter." code: String` : '';
  const lookUp = isEntity
    ? `"One by its id, or by any name, alias or code; null and a hint where there is none."
       ${single}("Type and slug, as in its field \`id\`." id: ID "A name, alias or code; case, accents, hyphens and spaces do not matter." name: String${code}): ${type}`
    : `"One by its id; null and a hint where there is none." ${single}("As in its field \`id\`." id: ID!): ${type}`;
  return fieldsOf(`${lookUp}
    "All rows of type ${type}, filtered, ordered and paged." ${plural}: ${type}Connection!`);
}

/**
 * Adds root lists and look-ups to `Query`, and paging arguments to every connection. Takes and gives all definitions.
 */
export function deriveLists(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const types = new Map(definitions.filter(hasFields).map((node) => [node.name.value, node]));
  const orders = new Set(
    definitions.flatMap((node) => (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  const roots = [...types.values()].filter((node) => implementsInterface(node, 'Node')).flatMap(rootFields);
  const paged = (field: FieldDefinitionNode, first: number): FieldDefinitionNode => {
    const type = /^(\w+)Connection$/.exec(nameOf(field.type))?.[1];
    const target = type && types.get(type);
    if (!target || !implementsInterface(target, 'Node')) return field;
    const added = listArguments(type, first, implementsInterface(target, 'Fact'), orders.has(`${type}Order`));
    return { ...field, arguments: [...(field.arguments ?? []), ...added] };
  };
  return definitions.map((node) => {
    if (!hasFields(node)) return node;
    const isQuery = node.name.value === 'Query';
    // A list written by hand, with its own arguments, takes precedence.
    const written = new Set((node.fields ?? []).map(({ name }) => name.value));
    const derived = roots.filter(({ name }) => !written.has(name.value));
    const full = isQuery ? withFields(node, derived) : node;
    return {
      ...full,
      fields: (full.fields ?? []).map((field) => paged(field, isQuery ? pageSizes.root : pageSizes.nested)),
    };
  });
}
