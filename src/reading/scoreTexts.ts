import type { PrecisionTable } from './confidence.ts';
import {
  type Count,
  type ScoredFact,
  type ScoredText,
  addCounts,
  countEntities,
  countFacts,
  countQuotations,
  noCount,
  pairFacts,
  ratesOf,
} from './score.ts';

/** What was counted over several texts: in all, by fact type, by rule; and every difference in words. */
export interface Scores {
  texts: number;
  entities: Count;
  strict: Count;
  lenient: Count;
  quotations: Count;
  speakers: Count;
  types: Readonly<Record<string, Count>>;
  rules: Readonly<Record<string, Count>>;
  /** The same by rule and modality, and the texts: what confidence rests on. */
  learned: PrecisionTable;
  differences: readonly string[];
}

export const noScores: Scores = {
  texts: 0,
  entities: noCount,
  strict: noCount,
  lenient: noCount,
  quotations: noCount,
  speakers: noCount,
  types: {},
  rules: {},
  learned: { texts: [], rules: {} },
  differences: [],
};

const tally = (all: Readonly<Record<string, Count>>, key: string, count: Count): Record<string, Count> => ({
  ...all,
  [key]: addCounts(all[key] ?? noCount, count),
});

const describe = ({ type, roles, quote = '' }: ScoredFact): string =>
  `${type} ${Object.entries(roles)
    .map(([role, names]) => `${role}: ${names.join(', ') || '–'}`)
    .join('; ')} | ${quote.replace(/\s+/g, ' ')}`;

/** Adds whether one claim was right to what is known of its rule. */
function learn(
  { texts, rules }: PrecisionTable,
  { type, rule = '', modality = '' }: ScoredFact,
  isRight: boolean,
): PrecisionTable {
  const key = `${type}.${rule}`;
  const [right, all] = rules[key]?.[modality] ?? [0, 0];
  const own = { ...rules[key], [modality]: [right + (isRight ? 1 : 0), all + 1] as const };
  return { texts, rules: { ...rules, [key]: own } };
}

/** Adds one text to the scores: what was read of it against its annotation. Pure. */
export function scoreText(scores: Scores, id: string, read: ScoredText, wanted: ScoredText): Scores {
  const pairs = pairFacts(read.facts, wanted.facts, 'strict');
  const { spans, speakers } = countQuotations(read.quotations, wanted.quotations);
  let { types, rules } = scores;
  let learned: PrecisionTable = { ...scores.learned, texts: [...scores.learned.texts, id] };
  read.facts.forEach((fact, at) => (learned = learn(learned, fact, Boolean(pairs[at]))));
  const told = [...read.facts, ...wanted.facts].map(({ type }) => type);
  for (const type of [...new Set(told)].sort()) {
    const proposed = read.facts.filter((fact) => fact.type === type).length;
    types = tally(types, type, {
      right: pairs.filter((fact) => fact?.type === type).length,
      proposed,
      wanted: wanted.facts.filter((fact) => fact.type === type).length,
    });
  }
  read.facts.forEach(
    ({ type, rule = '' }, at) =>
      (rules = tally(rules, `${type}.${rule}`, { right: pairs[at] ? 1 : 0, proposed: 1, wanted: 0 })),
  );
  const wrong = read.facts.flatMap((fact, at) =>
    pairs[at] ? [] : [`${id}: WRONG ${describe(fact)} (${fact.rule ?? ''})`],
  );
  const missing = wanted.facts
    .filter((fact) => !pairs.includes(fact))
    .map((fact) => `${id}: MISSING ${describe(fact)}`);
  return {
    texts: scores.texts + 1,
    entities: addCounts(scores.entities, countEntities(read.entities, wanted.entities)),
    strict: addCounts(scores.strict, countFacts(read.facts, wanted.facts, 'strict')),
    lenient: addCounts(scores.lenient, countFacts(read.facts, wanted.facts, 'lenient')),
    quotations: addCounts(scores.quotations, spans),
    speakers: addCounts(scores.speakers, speakers),
    types,
    rules,
    learned,
    differences: [...scores.differences, ...wrong, ...missing],
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

function row(name: string, count: Count): string {
  const { precision, recall, f1 } = ratesOf(count);
  return `${name.padEnd(22)} F1 ${f1.toFixed(2)}  precision ${percent(precision).padStart(5)}  recall ${percent(recall).padStart(5)}  (${count.right} right of ${count.proposed} read, ${count.wanted} annotated)`;
}

/** The scores as lines for people; with `all`, every difference. */
export function describeScores(scores: Scores, all: boolean): string {
  const rules = Object.entries(scores.rules).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `${scores.texts} texts`,
    row('facts, strict', scores.strict),
    row('facts, lenient', scores.lenient),
    row('entities', scores.entities),
    row('quotation spans', scores.quotations),
    row('speakers', scores.speakers),
    '',
    ...Object.entries(scores.types)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([type, count]) => row(type, count)),
    '',
    ...rules.map(([rule, { right, proposed }]) => `${rule.padEnd(32)} ${right} right of ${proposed}`),
    ...(all ? ['', ...scores.differences] : []),
  ].join('\n');
}
