import { kindWord, standingWords } from '../view/words.ts';
import { type Thing, isUnasserted } from './graphData.ts';

/** What need not be said in a label, because it is drawn: names of entities, and how titles name other facts. */
export function drawnNames(things: readonly Thing[]): Set<string> {
  return new Set(
    things.map(({ id, name, standing }) => (standing === null ? name : id.replace(/[:-]/g, ' '))),
  );
}

/**
 * A short label for a fact in a graph: its type, and of its title what is not drawn beside it. Takes the names
 * that are drawn.
 */
function factLabel(fact: Thing, drawnNames: ReadonlySet<string>): string {
  const [, type = fact.kind, rest = ''] = /^([^:]*): ?(.*)$/s.exec(fact.name) ?? [];
  const year = / \((\d{4})\)$/.exec(rest)?.[1];
  const own = rest
    .replace(/ \(\d{4}\)$/, '')
    .split(', ')
    .filter((part) => part && !drawnNames.has(part))
    .join(', ');
  const lines = [
    isUnasserted(fact) ? `${kindWord(type)} · ${standingWords[fact.standing ?? ''] ?? ''}` : kindWord(type),
    [own.length > 34 ? `${own.slice(0, 33)}…` : own, year].filter(Boolean).join(' · '),
  ];
  return lines.filter(Boolean).join('\n');
}

/** The label of any thing. */
export function thingLabel(thing: Thing, drawnNames: ReadonlySet<string>): string {
  return thing.standing === null ? thing.name : factLabel(thing, drawnNames);
}
