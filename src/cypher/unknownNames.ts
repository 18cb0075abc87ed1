import type { DescribedProperty, GraphDescription } from '../model/describeGraph.ts';
import { nearness } from '../model/nearness.ts';
import type { AskedProperty, NamesInStatement } from './namesIn.ts';

const namesOf = (properties: readonly DescribedProperty[]): string[] => properties.map(({ name }) => name);

/**
 * The properties that a label's nodes may have: its own, those of the label it is like, and those of labels that are like it,
 * since a `:Fact` may be a `:Contract`. Null for a label that is not described.
 */
function propertiesOfLabel({ labels }: GraphDescription, label: string): string[] | null {
  const own = labels.find((each) => each.label === label);
  if (!own) return null;
  const related = labels.filter((each) => each.like === label || each.label === own.like);
  // Unasserted and past facts may be of any type, though they lack its label.
  const ofAnyFact = ['Fact', 'Unasserted', 'Proposed', 'Version'].includes(label);
  const facts = ofAnyFact ? labels.filter((each) => each.like === 'Fact' || each.label === 'Fact') : [];
  return [own, ...related, ...facts].flatMap(({ properties }) => namesOf(properties));
}

function propertiesOfType({ links }: GraphDescription, type: string): string[] | null {
  const own = links.filter((each) => each.type === type);
  return own.length === 0 ? null : own.flatMap(({ properties }) => namesOf(properties));
}

/** The properties that may be read from something; null if unknown, because its label or type is not ours. */
function propertiesOf(described: GraphDescription, { kind, of }: AskedProperty): string[] | null {
  const [all, find] =
    kind === 'node'
      ? ([described.labels.map(({ label }) => label), propertiesOfLabel] as const)
      : ([described.links.map(({ type }) => type), propertiesOfType] as const);
  const found = (of.length > 0 ? of : all).map((name) => find(described, name));
  return found.some((each) => each === null) ? null : [...new Set(found.flatMap((each) => each ?? []))];
}

/** ` Did you mean x?` with the nearest name, if one is near. */
function nearest(name: string, known: readonly string[]): string {
  const [near] = known
    .map((each) => ({ each, distance: nearness(name, each) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((one, other) => one.distance - other.distance);
  return near ? ` Did you mean ${near.each}?` : '';
}

/**
 * A sentence for each label, type and property in a statement that the graph lacks: Neo4j silently answers nothing, or null,
 * for them, even if nodes of other labels have a property of that name. Pure.
 */
export function unknownNames(described: GraphDescription, names: NamesInStatement): string[] {
  const labels = described.labels.map(({ label }) => label);
  const types = [...new Set(described.links.map(({ type }) => type))];
  const missing = (kind: string, asked: readonly string[], known: readonly string[]): string[] =>
    asked
      .filter((name) => !known.includes(name))
      .map((name) => `${name} is no ${kind} of docs/graph.md.${nearest(name, known)}`);
  const properties = names.properties.flatMap((asked) => {
    const known = propertiesOf(described, asked);
    if (known === null || known.includes(asked.name)) return [];
    const of = asked.of.length > 0 ? asked.of.join(' or ') : `no ${asked.kind}`;
    const says = asked.of.length > 0 ? `${of} has no property` : `${of} has a property`;
    return [`${asked.text} is always null: ${says} ${asked.name}.${nearest(asked.name, known)}`];
  });
  return [
    ...new Set([
      ...missing('label', names.labels, labels),
      ...missing('relationship type', names.types, types),
      ...properties,
    ]),
  ];
}
