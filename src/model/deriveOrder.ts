import type { Codec } from './codecs/codec.ts';
import { type FacetField, implementsInterface, nameOf } from './fieldTypes.ts';
import { inCapitals } from './inCapitals.ts';
import type { FieldsNode } from './mergeExtensions.ts';

/** Only facts and entities are ordered by text: an article's text would make a long cursor. */
const isWordy = ({ name }: Codec): boolean => !ordersOfAll.has(name);
const ordersOfAll: ReadonlySet<string> = new Set(['Int', 'Float', 'Decimal', 'Money', 'Date', 'DateTime', 'FuzzyDate']); // prettier-ignore

/** Whether rows can be ordered by a field; `named` for facts and entities. `titled` are the types of things with names or titles. */
function isSortable({ field, facet }: FacetField, named: boolean, titled: ReadonlySet<string>): boolean {
  if (facet.kind === 'node') return titled.has(nameOf(field.type));
  if (facet.kind !== 'value' || !facet.codec.sorting) return false;
  return named || !isWordy(facet.codec) || ['name', 'title'].includes(field.name.value);
}

const orderValue = ({ field, facet }: FacetField): string =>
  `"By ${facet.kind === 'node' ? 'the name or title of its ' : ''}${field.name.value}." ${inCapitals(field.name.value)}`;

/**
 * The enum and input type that order rows of a type by `fields`, as SDL; empty where none can. `titled` are the types
 * of things with names or titles.
 */
export function orderTypes(
  node: FieldsNode,
  fields: readonly FacetField[],
  titled: ReadonlySet<string>,
): string {
  const type = node.name.value;
  const named = implementsInterface(node, 'Fact') || implementsInterface(node, 'Entity');
  const sortable = fields.filter((each) => isSortable(each, named, titled));
  if (sortable.length === 0) return '';
  return `
"The fields by which rows of type ${type} can be ordered."
enum ${type}OrderField { ${sortable.map(orderValue).join('\n')} }
"An order of rows of type ${type}; unknown values come last."
input ${type}Order { "The field to order by." by: ${type}OrderField! "Smallest or largest first." direction: Direction = ASC "The order of rows that are equal in that." then: ${type}Order }`;
}
