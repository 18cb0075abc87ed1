import { type ASTNode, BREAK, Kind, parse, visit } from 'graphql';

type Ancestors = readonly (ASTNode | readonly ASTNode[])[];

/** The response keys that lead to a field of a document: `country.facts`. */
export const pathOfField = (ancestors: Ancestors, node?: ASTNode): string =>
  [...ancestors, ...(node ? [node] : [])]
    .flatMap((each) => ('kind' in each && each.kind === Kind.FIELD ? [(each.alias ?? each.name).value] : []))
    .join('.');

/** The argument and input fields, or the variable, that lead to a value: `filter.when.from`, `$day`. */
const pathOfValue = (ancestors: Ancestors): string =>
  ancestors
    .flatMap((each) => {
      if (!('kind' in each)) return [];
      if (each.kind === Kind.VARIABLE_DEFINITION) return [`$${each.variable.name.value}`];
      return each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD ? [each.name.value] : [];
    })
    .join('.');

/**
 * The place of a literal in its document, as the start of a message: ``contracts: `filter.when.from` ``. graphql-js passes a
 * scalar only the literal, so the document is parsed again. Empty for a literal without a location.
 */
export function placeOfLiteral({ kind, loc }: ASTNode): string {
  let place = '';
  if (!loc) return place;
  visit(parse(loc.source), {
    enter(node, _key, parent, _path, ancestors) {
      if (node.kind !== kind || node.loc?.start !== loc.start) return undefined;
      // Graphql-js does not count the parent among the ancestors.
      const above = [...ancestors, ...(parent ? [parent] : [])];
      const field = pathOfField(above);
      place = `${field ? `${field}: ` : ''}\`${pathOfValue(above)}\` `;
      return BREAK;
    },
  });
  return place;
}
