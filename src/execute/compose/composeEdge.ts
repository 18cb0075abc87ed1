import type { FieldNode, GraphQLObjectType } from 'graphql';
import { planValue } from '../../model/planField.ts';
import { type Place, composeRow } from './composeRow.ts';
import { composeValue, listOf, typeColumn } from './composeValue.ts';
import { type Column, type Composition, collectFields, nothing } from './composition.ts';
import { matchById } from './heldAt.ts';
import { pageSizes } from '../../model/deriveLists.ts';
import { nodeId } from './rowKeys.ts';

/**
 * What an edge is read from: the row's node, the relationship that led to it (null in a root list), its order keys.
 */
interface EdgeSource {
  target: string;
  place: Place;
  link: string | null;
  cursor: Column;
}

/** The nodes whose ids a property of the relationship lists. */
function listedOnLink(
  composition: Composition,
  type: 'Claim' | 'Fact',
  nodes: readonly FieldNode[],
  link: string,
): Column {
  const each = composition.fresh();
  const id = composition.fresh(); // `id` itself is the parameter's name in a batch
  const joins: string[] = [];
  const selections = nodes.map(({ selectionSet }) => selectionSet);
  const inner = composeRow(composition, type, selections, { variable: each, joins });
  const ids = `coalesce(${link}.${type.toLowerCase()}s, [])[..${String(pageSizes.most)}]`;
  return {
    text: `COLLECT { UNWIND ${ids} AS ${id} ${matchById(composition, type, each, id)} ${joins.join(' ')} RETURN ${inner.text} }`,
    decode: (value) => (value as unknown[]).map((item) => inner.decode(item)),
  };
}

/** The start or end of the relationship's validity. */
function dateOnLink(
  composition: Composition,
  name: 'from' | 'to',
  nodes: readonly FieldNode[],
  link: string,
): Column {
  const type = composition.model.schema.getType('FuzzyDate') as GraphQLObjectType;
  return composeValue(composition, planValue(name, type), type.name, nodes, link);
}

/** A field of an edge; null for an unknown one. */
function composeEdgeField(
  composition: Composition,
  { target, place, link, cursor }: EdgeSource,
  nodes: readonly FieldNode[],
): Column | null {
  const name = nodes[0]?.name.value;
  const empty: Column = { text: '[]', decode: (value) => value };
  switch (name) {
    case '__typename':
      return typeColumn(`${target}Edge`);
    case 'cursor':
      return cursor;
    case 'node': {
      const selections = nodes.map(({ selectionSet }) => selectionSet);
      return composeRow(composition, target, selections, place);
    }
    case 'claims':
      return link ? listedOnLink(composition, 'Claim', nodes, link) : empty;
    case 'facts':
      return link ? listedOnLink(composition, 'Fact', nodes, link) : empty;
    case 'certainty':
      return link ? { ...empty, text: `${link}.certainty` } : nothing;
    case 'origins':
      return link ? { ...empty, text: `coalesce(${link}.origins, [])` } : empty;
    case 'from':
    case 'to':
      return link ? dateOnLink(composition, name, nodes, link) : nothing;
    default:
      return null;
  }
}

/** The edges of a list as selected: the row, and what its relationship says. */
export function composeEdge(
  composition: Composition,
  source: EdgeSource,
  nodes: readonly FieldNode[],
): Column {
  const columns = new Map<string, Column>();
  const selections = nodes.map(({ selectionSet }) => selectionSet);
  for (const [key, same] of collectFields(composition, `${source.target}Edge`, selections)) {
    const column = composeEdgeField(composition, source, same);
    if (column) columns.set(key, column);
  }
  const { text, decode } = listOf(columns);
  return {
    text,
    decode: (value) => ({ ...(decode(value) as object), [nodeId]: '' }),
  };
}
