import { type DefinitionNode, type FieldDefinitionNode, Kind, parse } from 'graphql';
import { gql } from 'graphql-tag';
import type { Codec } from './codecs/codec.ts';
import { type Facet, facetReader, implementsInterface, nameOf } from './fieldTypes.ts';
import { type FieldsNode, hasFields } from './mergeExtensions.ts';

/** `articleClaims` → `ARTICLE_CLAIMS`: a field's name as an enum value or relationship type. */
export function inCapitals(field: string): string {
  return field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

const shared = gql`
  "The position of a page in its list."
  type PageInfo {
    "Whether more follow."
    hasNextPage: Boolean!
    "Whether others precede."
    hasPreviousPage: Boolean!
    "Cursor of the first row on this page."
    startCursor: String
    "Cursor of the last row on this page."
    endCursor: String
  }
  "The direction of an order."
  enum Direction {
    "Smallest, earliest or A first."
    ASC
    "Largest, latest or Z first."
    DESC
  }
  "A range, inclusive; either end may be left out."
  input IntRange {
    "Not less than."
    min: Int
    "Not more than."
    max: Int
  }
  "A range, inclusive; either end may be left out."
  input FloatRange {
    "Not less than."
    min: Float
    "Not more than."
    max: Float
  }
  "A range, inclusive; either end may be left out."
  input DecimalRange {
    "Not less than."
    min: Decimal
    "Not more than."
    max: Decimal
  }
  "A span of days. Whatever can fall into it matches: vague dates by overlap."
  input DateRange {
    "First day."
    from: Date
    "Last day."
    to: Date
  }
`;

/** Filtered otherwise: by the argument `standing` and the filter `when`. */
const argued: readonly string[] = ['standing', 'earliest', 'latest'];

/** Only facts and entities are ordered by text: an article's text would make a long cursor. */
const isWordy = ({ name }: Codec): boolean => !ordersOfAll.has(name);
const ordersOfAll: ReadonlySet<string> = new Set(['Int', 'Float', 'Decimal', 'Money', 'Date', 'DateTime', 'FuzzyDate']); // prettier-ignore

interface FacetField {
  field: FieldDefinitionNode;
  facet: Facet;
}

/** Whether rows can be ordered by a field; `named` for facts and entities. `titled` are the types of things with names or titles. */
function isSortable({ field, facet }: FacetField, named: boolean, titled: ReadonlySet<string>): boolean {
  if (facet.kind === 'node') return titled.has(nameOf(field.type));
  if (facet.kind !== 'value' || !facet.codec.sorting) return false;
  return named || !isWordy(facet.codec) || ['name', 'title'].includes(field.name.value);
}

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
    case 'page':
      return [`"Some of its ${name} matches." ${name}: ${type.replace(/Connection$/, 'Filter')}`];
    default:
      return [];
  }
}

/** The connection, edge, filter and order types of one type, as SDL. */
function pageTypes(
  node: FieldsNode,
  facetOf: (field: FieldDefinitionNode) => Facet,
  { dated, titled }: { dated: boolean; titled: ReadonlySet<string> },
): string {
  const type = node.name.value;
  const fields = (node.fields ?? [])
    .filter(({ directives }) => !directives?.some(({ name }) => name.value === 'signedIn'))
    .map((field) => ({ field, facet: facetOf(field) }));
  const isFact = implementsInterface(node, 'Fact');
  const isEntity = implementsInterface(node, 'Entity');
  const orders = fields.filter((each) => isSortable(each, isFact || isEntity, titled));
  const noun = type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return `
"A page of a list of type ${type}."
type ${type}Connection {
  "The ${noun} rows of this page, without their edges."
  nodes: [${type}!]!
  "The rows of this page, each with its cursor and what supports the link."
  edges: [${type}Edge!]!
  "The position of this page in the list."
  pageInfo: PageInfo!
  "The number of rows on all pages."
  totalCount: Int!
  ${isFact ? '"The number of further rows with other standings, PROPOSED left out."\nunassertedCount: Int!' : ''}
  ${dated ? '"The day that it is for; today by default."\nat: Date' : ''}
}
"A row of a list, with what supports the link to it."
type ${type}Edge {
  "The position of the row: pass it as \`after\` or \`before\`."
  cursor: String!
  "The row itself."
  node: ${type}!
  "How certain the link is; null in a root list."
  certainty: Certainty
  "The claims that support the link; empty in a root list."
  claims: [Claim!]!
  ${
    isEntity
      ? `"The facts that a derived link follows from."
  facts: [Fact!]!
  "Whether articles or reference data support the link."
  origins: [Origin!]!
  "When the link began, if known."
  from: FuzzyDate
  "When the link ended, if known."
  to: FuzzyDate`
      : ''
  }
}
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
}
${
  orders.length === 0
    ? ''
    : `"The fields by which rows of type ${type} can be ordered."
enum ${type}OrderField { ${orders.map(({ field, facet }) => `"By ${facet.kind === 'node' ? 'the name or title of its ' : ''}${field.name.value}." ${inCapitals(field.name.value)}`).join('\n')} }
"An order of rows of type ${type}; unknown values come last."
input ${type}Order { "The field to order by." by: ${type}OrderField! "Smallest or largest first." direction: Direction = ASC "The order of rows that are equal in that." then: ${type}Order }`
}`;
}

/**
 * Derives connection, edge, filter and order types for every type that has lists. Takes complete definitions, gives
 * new ones.
 */
export function derivePages(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const facetOf = facetReader(definitions);
  const types = definitions.filter(hasFields);
  const dated = new Set(
    types
      .flatMap((node) => node.fields ?? [])
      .filter((field) => field.arguments?.some(({ name }) => name.value === 'at'))
      .map((field) => nameOf(field.type)),
  );
  const isTitled = (node: FieldsNode): boolean =>
    implementsInterface(node, 'Entity') || implementsInterface(node, 'Fact');
  const titled = new Set(types.filter(isTitled).map(({ name }) => name.value));
  const pages = types
    .filter((node) => implementsInterface(node, 'Node'))
    .map((node) => pageTypes(node, facetOf, { dated: dated.has(`${node.name.value}Connection`), titled }));
  return [...shared.definitions, ...parse(pages.join('\n')).definitions];
}
