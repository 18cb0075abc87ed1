import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Publication } from './publishArticle.ts';
import { publishArticle } from './publishArticle.ts';
import type { Reading } from './reading.ts';

/** A decision in force, with the claims that it may be about. */
interface Decision {
  kind: 'reviewClaim' | 'setPublicationDate';
  target: string;
  source: string;
  after: string;
  quote: string | null;
  claims: string[];
}

/** A decision that could not be applied, and why. */
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

/**
 * The reviews that files give to claims with the same words as a decision's: the decision may belong to another claim
 * now.
 */
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

/** The publication date in the file of a just stored article. */
const inFileOf = ({
  properties: { published, publishedCertainty, publishedBasis },
}: NonNullable<Reading['article']>): Publication =>
  ({
    date: published ?? null,
    certainty: publishedCertainty ?? null,
    basis: publishedBasis ?? null,
  }) as Publication;

/**
 * Applies curators' decisions to sources just stored from their files, before their facts are settled. Gives the
 * decisions that could not be applied: reviews of a claim that is gone and whose words do not match exactly one other
 * claim.
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
