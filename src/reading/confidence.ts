import type { ProposedFacts } from './proposeFacts.ts';

/** How many of the claims that a rule proposed with a modality were right, of how many. */
export type Tally = readonly [right: number, all: number];

/** Measured precision by `Type.rule`, then by modality, and the texts that it was measured on. */
export interface PrecisionTable {
  texts: readonly string[];
  rules: Readonly<Record<string, Readonly<Record<string, Tally>>>>;
}

/** Sure enough to be accepted without a person, to be looked at by one, or so often wrong that it is hidden. */
export type Tier = 'sure' | 'review' | 'weak';

/** A rule's precision, smoothed, its lower bound at 95 %, and on how many claims that rests. */
export interface Confidence {
  precision: number;
  least: number;
  measured: number;
  tier: Tier;
}

/** What is accepted without a person: this much right at least, seen on so many claims at least. */
const sure = { least: 0.95, measured: 60 };

/** What is right less often than this is hidden, where it was seen often enough to say so. */
const weak = { below: 0.5, measured: 5 };

/** How many claims the precision of all rules weighs in that of one: little is known of a rule that was seen twice. */
const priorWeight = 2;

const add = ([right, all]: Tally, [more, of]: Tally): Tally => [right + more, all + of];

const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(add, [0, 0]);

/** The lower end of Wilson's interval at 95 %, one-sided; 0 where nothing was measured. */
export function lowerBound([right, all]: Tally): number {
  if (all === 0) return 0;
  const [z, share] = [1.645, right / all];
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return Math.max(0, (middle - spread) / (1 + (z * z) / all));
}

const round = (share: number): number => Math.round(share * 1000) / 1000;

/** What is known of a rule with a modality: its own counts, smoothed by the rule's, and these by all rules'. Pure. */
export function confidenceOf({ rules }: PrecisionTable, rule: string, modality: string): Confidence {
  const all = sum(Object.values(rules).flatMap((each) => Object.values(each)));
  const own = rules[rule] ?? {};
  const smooth = ([right, count]: Tally, prior: number): number =>
    (right + priorWeight * prior) / (count + priorWeight);
  const ofRule = smooth(sum(Object.values(own)), all[1] > 0 ? all[0] / all[1] : 0);
  const tally = own[modality] ?? [0, 0];
  const precision = smooth(tally, ofRule);
  const [least, measured] = [lowerBound(tally), tally[1]];
  const isSure = least >= sure.least && measured >= sure.measured;
  const isWeak = precision < weak.below && measured >= weak.measured;
  const tier: Tier = isSure ? 'sure' : isWeak ? 'weak' : 'review';
  return { precision: round(precision), least: round(least), measured, tier };
}

/** `reader@3/Contract.buy (corenlp-…)` → `Contract.buy`; undefined for what only a language model read. */
const ruleOf = (extractedBy: unknown): string | undefined =>
  /^reader@[^/]+\/(\S+)/.exec(String(extractedBy))?.[1];

/** Proposals with what is weak left out and, if so wished, what is sure accepted; and how many there were of each. */
export interface Tiered {
  proposed: ProposedFacts;
  counts: Readonly<Record<Tier, number>>;
}

/** Sorts proposals by how often their rules were right, which each claim then says; `inFull` with what that rests on. Pure. */
export function applyTiers(
  proposed: ProposedFacts,
  table: PrecisionTable,
  options: { weak?: boolean; acceptSure?: boolean; inFull?: boolean },
): Tiered {
  const counts = { sure: 0, review: 0, weak: 0 };
  const judge = (claim: Record<string, unknown>): Record<string, unknown>[] => {
    const rule = ruleOf(claim.extractedBy);
    // How often a language model is right was not measured here: it has no confidence, and a person looks at it.
    if (rule === undefined) {
      counts.review += 1;
      return [claim];
    }
    const confidence = confidenceOf(table, rule, String(claim.modality));
    counts[confidence.tier] += 1;
    if (confidence.tier === 'weak' && !options.weak) return [];
    const accepted = confidence.tier === 'sure' && options.acceptSure ? { review: 'ACCEPTED' } : {};
    return [{ ...claim, ...accepted, confidence: options.inFull ? confidence : confidence.precision }];
  };
  const facts = proposed.facts.flatMap((fact) =>
    Object.entries(fact).flatMap(([type, { id, claims }]) => {
      const kept = claims.flatMap(judge);
      return kept.length > 0 ? [{ [type]: { id, claims: kept } }] : [];
    }),
  );
  return { proposed: { ...proposed, facts }, counts };
}

/** The tiers in words; an empty automatic one is said. */
export function describeTiers(counts: Readonly<Record<Tier, number>>, table: PrecisionTable): string {
  const nothing =
    counts.sure === 0
      ? ` None is sure: that takes a rule that was right in ${String(sure.least * 100)} % at least (lower bound) of ${String(sure.measured)} claims or more.`
      : '';
  return `${String(counts.sure)} sure, ${String(counts.review)} to review, ${String(counts.weak)} weak (hidden without --weak), by ${String(table.texts.length)} annotated texts.${nothing}`;
}
