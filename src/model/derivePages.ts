import { type DefinitionNode, type FieldDefinitionNode, parse } from 'graphql';
import { filterType } from './deriveFilter.ts';
import { orderTypes } from './deriveOrder.ts';
import { type Facet, facetReader, implementsInterface, nameOf } from './fieldTypes.ts';
import { type FieldsNode, hasFields } from './mergeExtensions.ts';
import { pageParts } from './pageParts.ts';

/** What an edge to an entity has besides, since it may follow from facts. */
const ofDerivedLink = `
  "The facts that a derived link follows from."
  facts: [Fact!]!
  "Whether articles or reference data support the link."
  origins: [Origin!]!
  "When the link began, if known."
  from: FuzzyDate
  "When the link ended, if known."
  to: FuzzyDate`;

/** The connection and edge types of one type, with its filter and orders, as SDL. */
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
  ${isEntity ? ofDerivedLink : ''}
}
${filterType(node, fields)}
${orderTypes(node, fields, titled)}`;
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
  return [...pageParts.definitions, ...parse(pages.join('\n')).definitions];
}
