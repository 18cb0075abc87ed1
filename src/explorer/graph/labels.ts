import { kindWord, standingWords } from '../view/words.ts';
import { type Thing, isUnasserted } from './graphData.ts';

/** A fact's standing is a word of the label's first line, so that the title need not begin with it. */
const opening = /^[A-Z][a-z ]+: (whether )?/;

/** A short label for a fact in a graph: its type, and the beginning of its title. */
function factLabel(fact: Thing): string {
  const kind = kindWord(fact.kind);
  const lines = isUnasserted(fact)
    ? [`${kind} · ${standingWords[fact.standing ?? ''] ?? ''}`, fact.name.replace(opening, '')]
    : [kind, fact.name];
  return lines.map((line) => (line.length > 34 ? `${line.slice(0, 33)}…` : line)).join('\n');
}

/** The label of a line: the kind of its fact, and how it stands where nobody asserts it. */
const lineLabel = (fact: Thing): string =>
  [kindWord(fact.kind), ...(isUnasserted(fact) ? [standingWords[fact.standing ?? ''] ?? ''] : [])].join(
    ' · ',
  );

/** The label of any thing; of a fact drawn as a line, what stands on the line. */
export function thingLabel(thing: Thing, isLine = false): string {
  if (thing.standing === null) return thing.name;
  return isLine ? lineLabel(thing) : factLabel(thing);
}
