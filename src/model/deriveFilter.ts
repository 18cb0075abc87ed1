import { Kind } from 'graphql';
import type { Codec } from './codecs/codec.ts';
import { type FacetField, implementsInterface, nameOf } from './fieldTypes.ts';
import type { FieldsNode } from './mergeExtensions.ts';

/** Filtered elsewhere: by the argument `standing` and the filter `when`. */
const argued: readonly string[] = ['standing', 'earliest', 'latest'];

/** Further filters on a field, beside the one on its value. */
function siblingFilters({ field }: FacetField, { filtering, properties }: Codec): string[] {
  const name = field.name.value;
  return [
    ...(filtering?.input === '[String!]'
      ? [
          `"Contains this text; case and accents do not matter." ${name}Contains: String`,
          `"Begins with this text; case and accents do not matter." ${name}StartsWith: String`,
        ]
      : []),
    ...('Currency' in properties
      ? [`"In one of these currencies: \`USD\`." ${name}Currency: [String!]`]
      : []),
    ...(field.type.kind === Kind.NON_NULL_TYPE
      ? []
      : [`"True for rows without this value, false for rows with one." ${name}IsNull: Boolean`]),
  ];
}

/** The filters on one field; `named` for those of facts and entities. */
function filterField({ field, facet }: FacetField, named: boolean): string[] {
  const name = field.name.value;
  const type = nameOf(field.type);
  switch (facet.kind) {
    case 'value': {
      const { filtering } = facet.codec;
      // Elsewhere a Boolean may be computed, as `Claim.verified` is.
      if (!filtering || (filtering.input === 'Boolean' && !named)) return [];
      return [
        `"${filtering.says}" ${name}: ${filtering.input}`,
        ...siblingFilters({ field, facet }, facet.codec),
      ];
    }
    case 'enums':
      return [`"Has this among its ${name}." ${name.replace(/s$/, '')}: ${type}`];
    case 'node':
      return [
        `"Some ${name} matches." ${name}: ${type}Filter`,
        `"No ${name} matches; with an empty filter: there is none." ${name}None: ${type}Filter`,
      ];
    case 'page': {
      const filter = type.replace(/Connection$/, 'Filter');
      return [
        `"Some of its ${name} matches." ${name}: ${filter}`,
        `"None of its ${name} matches; with an empty filter: it has none." ${name}None: ${filter}`,
      ];
    }
    default:
      return [];
  }
}

/** The input type that filters rows of a type by `fields`, as SDL. */
export function filterType(node: FieldsNode, fields: readonly FacetField[]): string {
  const type = node.name.value;
  const isFact = implementsInterface(node, 'Fact');
  const isEntity = implementsInterface(node, 'Entity');
  return `
"Filters rows of type ${type}; all conditions must hold."
input ${type}Filter {
  ${fields
    .filter(({ field }) => !isFact || !argued.includes(field.name.value))
    .flatMap((each) => filterField(each, isFact || isEntity))
    .join('\n')}
  ${isFact ? '"Can have happened within these days; undated facts do not match."\nwhen: DateRange' : ''}
  ${isEntity ? '"Those that are one of these, each given by its id or by any name, alias or code." is: [ID!]' : ''}
  "Has one of these ids." ids: [ID!]
  "All of these match." and: [${type}Filter!]
  "One of these matches." or: [${type}Filter!]
  "This does not match." not: ${type}Filter
}`;
}
