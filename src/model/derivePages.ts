import { type DefinitionNode, type FieldDefinitionNode, Kind, parse } from 'graphql';
import { gql } from 'graphql-tag';
import type { Codec } from './codecs/codec.ts';
import { type Facet, facetReader, implementsInterface, nameOf } from './fieldTypes.ts';
import { type FieldsNode, hasFields } from './mergeExtensions.ts';

/** `articleClaims` → `ARTICLE_CLAIMS`: how a field is named in an enum or as a relationship. */
export function inCapitals(field: string): string {
  return field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

const shared = gql`
  "Where a page of a list stands in the whole."
  type PageInfo {
    "Whether more follow."
    hasNextPage: Boolean!
    "Whether others come before."
    hasPreviousPage: Boolean!
    "Cursor of the first on this page."
    startCursor: String
    "Cursor of the last on this page."
    endCursor: String
  }
  "Which way a list is ordered."
  enum Direction {
    "Smallest, earliest or A first."
    ASC
    "Largest, latest or Z first."
    DESC
  }
  "From and to, both included; either may be left out."
  input IntRange {
    "Not less than."
    min: Int
    "Not more than."
    max: Int
  }
  "From and to, both included; either may be left out."
  input FloatRange {
    "Not less than."
    min: Float
    "Not more than."
    max: Float
  }
  "From and to, both included; either may be left out."
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

/** What facts are asked by elsewhere: the argument `standing` and the filter `when`. */
const argued: readonly string[] = ['standing', 'earliest', 'latest'];

/** Text and words, which only facts and entities are ordered by: an article's text would make a long cursor. */
const isWordy = ({ name }: Codec): boolean => !ordersOfAll.has(name);
const ordersOfAll: ReadonlySet<string> = new Set(['Int', 'Float', 'Decimal', 'Money', 'Date', 'DateTime', 'FuzzyDate']); // prettier-ignore

interface FacetField {
  field: FieldDefinitionNode;
  facet: Facet;
}

/** Whether rows can be ordered by a field; `named` for facts and entities. */
function isSortable({ field, facet }: FacetField, named: boolean): boolean {
  if (facet.kind !== 'value' || !facet.codec.sorting) return false;
  return named || !isWordy(facet.codec) || ['name', 'title'].includes(field.name.value);
}

/** What else a field of values can be asked for, beside the values themselves. */
function siblingFilters({ field }: FacetField, { filtering, properties }: Codec): string[] {
  const name = field.name.value;
  return [
    ...(filtering?.input === '[String!]'
      ? [
          `"Has these words or letters in it; case and accents do not matter." ${name}Contains: String`,
          `"Begins with these words or letters; case and accents do not matter." ${name}StartsWith: String`,
        ]
      : []),
    ...('Currency' in properties
      ? [`"In one of these currencies: \`USD\`." ${name}Currency: [String!]`]
      : []),
    ...(field.type.kind === Kind.NON_NULL_TYPE
      ? []
      : [`"Whether it is unknown: true for those without, false for those with." ${name}IsNull: Boolean`]),
  ];
}

function filterField({ field, facet }: FacetField, named: boolean): string[] {
  const name = field.name.value;
  const type = nameOf(field.type);
  switch (facet.kind) {
    case 'value': {
      const { filtering } = facet.codec;
      // Of other types a Boolean may be computed: `Claim.verified`.
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

/** Connection, edge, filter and order types of one type that can stand in a list, as SDL. */
function pageTypes(node: FieldsNode, facetOf: (field: FieldDefinitionNode) => Facet, dated: boolean): string {
  const type = node.name.value;
  const fields = (node.fields ?? []).map((field) => ({ field, facet: facetOf(field) }));
  const isFact = implementsInterface(node, 'Fact');
  const isEntity = implementsInterface(node, 'Entity');
  const orders = fields.filter((each) => isSortable(each, isFact || isEntity));
  const noun = type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return `
"A page of a list of type ${type}."
type ${type}Connection {
  "The ${noun} rows of this page, without their edges."
  nodes: [${type}!]!
  "The rows of this page, each with its cursor and what supports the link."
  edges: [${type}Edge!]!
  "Where this page stands in the whole list."
  pageInfo: PageInfo!
  "How many there are on all pages."
  totalCount: Int!
  ${isFact ? '"How many more there would be with `standing: null`."\nunassertedCount: Int!' : ''}
  ${dated ? '"The day for which it was asked; today by default."\nat: Date' : ''}
}
"One row of a list, with what supports the link that led to it."
type ${type}Edge {
  "Where to go on from: pass it as \`after\` or \`before\`."
  cursor: String!
  "The row itself."
  node: ${type}!
  "How sure the link is; null where no link was walked."
  certainty: Certainty
  "The claims that support the link; none where no link was walked."
  claims: [Claim!]!
  ${
    isEntity
      ? `"The facts that a derived link was made from."
  facts: [Fact!]!
  "Whether articles or reference data support the link."
  origins: [Origin!]!
  "Since when the link holds, where that is known."
  from: FuzzyDate
  "Until when the link held, where that is known."
  to: FuzzyDate`
      : ''
  }
}
"Which rows of type ${type} to list. All that is given must match."
input ${type}Filter {
  ${fields
    .filter(({ field }) => !isFact || !argued.includes(field.name.value))
    .flatMap((each) => filterField(each, isFact || isEntity))
    .join('\n')}
  ${isFact ? '"Can have happened within these days; undated facts do not match."\nwhen: DateRange' : ''}
  "Those of these ids." ids: [ID!]
  "All of these match." and: [${type}Filter!]
  "One of these matches." or: [${type}Filter!]
  "This does not match." not: ${type}Filter
}
${
  orders.length === 0
    ? ''
    : `"What to order rows of type ${type} by."
enum ${type}OrderField { ${orders.map(({ field }) => `"By ${field.name.value}." ${inCapitals(field.name.value)}`).join('\n')} }
"How to order rows of type ${type}. Unknown values come last."
input ${type}Order { "By what." by: ${type}OrderField! "Which way." direction: Direction = ASC }`
}`;
}

/**
 * Makes the connection, edge, filter and order types for every type that a list is asked of.
 * Takes complete definitions, gives new ones.
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
  const pages = types
    .filter((node) => implementsInterface(node, 'Node'))
    .map((node) => pageTypes(node, facetOf, dated.has(`${node.name.value}Connection`)));
  return [...shared.definitions, ...parse(pages.join('\n')).definitions];
}
