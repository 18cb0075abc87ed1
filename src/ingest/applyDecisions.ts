import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Publication } from './publishArticle.ts';
import { publishArticle } from './publishArticle.ts';
import type { Reading } from './reading.ts';

/** A decision that stands, with the claims that it may be about. */
interface Decision {
  kind: 'reviewClaim' | 'setPublicationDate';
  target: string;
  source: string;
  after: string;
  quote: string | null;
  claims: string[];
}

/** What was decided and is not applied, and why. */
export interface Unapplied {
  source: string;
  message: string;
}

const unappliedOf = ({ target, source, after, quote, claims }: Decision): Unapplied => ({
  source,
  message:
    `the review ${after} of ${target} is kept but not applied: no claim has this id any more, and ` +
    (quote === null
      ? 'it has no quote to be found by'
      : `${claims.length === 0 ? 'none quotes' : `${claims.join(', ')} all quote`} “${quote}” there`) +
    '. Review the claim that is meant',
});

/** What files say of claims with words that were decided about: a decision that was theirs may be another's now. */
const reviewsInFiles = (
  readings: readonly Reading[],
  decisions: readonly Decision[],
): { claim: string; review: string }[] => {
  const words = new Set(decisions.flatMap(({ source, quote }) => (quote ? [`${source} ${quote}`] : [])));
  return readings.flatMap(({ source, claims }) =>
    claims
      .filter(({ properties: { quote } }) => typeof quote === 'string' && words.has(`${source} ${quote}`))
      .map(({ id, review }) => ({ claim: id, review })),
  );
};

async function applyReviews(
  run: Run,
  readings: readonly Reading[],
  decisions: readonly Decision[],
): Promise<Unapplied[]> {
  if (decisions.length === 0) return [];
  const sure = decisions.flatMap(({ claims: [claim, ...others], after }) =>
    claim !== undefined && others.length === 0 ? [{ claim, review: after }] : [],
  );
  await run(statement('write/apply.reviews'), { rows: [...reviewsInFiles(readings, decisions), ...sure] });
  return decisions.filter(({ claims }) => claims.length !== 1).map(unappliedOf);
}

/** The publication date that an article's file gives, of an article as it was just stored. */
const inFileOf = ({
  properties: { published, publishedCertainty, publishedBasis },
}: NonNullable<Reading['article']>): Publication =>
  ({
    date: published ?? null,
    certainty: publishedCertainty ?? null,
    basis: publishedBasis ?? null,
  }) as Publication;

/**
 * Applies what curators decided to sources that were just stored as their files say, before their facts are settled.
 * Tells what is not applied: the review of a claim that is gone, whose words are not exactly one other claim's.
 */
export async function applyDecisions(run: Run, readings: readonly Reading[]): Promise<Unapplied[]> {
  const sources = readings.map(({ source }) => source);
  const rows = await run(statement('internal/decisions.of.sources'), { sources });
  const decisions = rows.map((row) => row.toObject() as unknown as Decision);
  const articles = new Map(readings.flatMap(({ article }) => (article ? [[article.id, article]] : [])));
  for (const { kind, target, after } of decisions) {
    const article = articles.get(target);
    if (kind === 'setPublicationDate' && article) await publishArticle(run, target, after, inFileOf(article));
  }
  return applyReviews(
    run,
    readings,
    decisions.filter(({ kind }) => kind === 'reviewClaim'),
  );
}
