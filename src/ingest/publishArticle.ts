import { ExpectedError } from '../errors.ts';
import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { fuzzyDateCodec } from '../model/codecs/valueObjects.ts';
import { DateProblem, readDate, resolveRelative } from '../model/readDate.ts';
import { storedDetail } from './readDetails.ts';
import type { DetailRow } from './reading.ts';

/** A date that moves with the publication date. */
export interface MovedDate {
  fact: string;
  title: string;
  field: string;
  words: string;
  before: string;
  after: string;
}

/** The publication date in an article's file, in EDTF; null without one. */
export interface Publication {
  date: string | null;
  certainty: string | null;
  basis: string | null;
}

const setByCurator = { certainty: 'EXPLICIT', basis: 'Set by a curator.' };
const unknown = { value: null, earliest: null, latest: null, precision: null };

/** A date with its first and last day. */
function datesOf(date: string): Pick<DetailRow, 'value' | 'earliest' | 'latest' | 'precision'> {
  const { edtf, earliest, latest, precision } = readDate(date);
  return { value: edtf, earliest, latest, precision };
}

function resolve(words: string, published: string | null): string {
  if (published === null)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `DATE must be a date, but is null, and the article's file gives none for “${words}” to count from: set another date.`,
    );
  try {
    return resolveRelative(words, published);
  } catch (error) {
    if (error instanceof DateProblem) throw new ExpectedError('BAD_USER_INPUT', `DATE ${error.message}.`);
    throw error;
  }
}

/** The dates that depend on an article's publication date, by the ids of their details. */
export async function datesToMove(
  run: Run,
  article: string,
  published: string | null,
): Promise<(MovedDate & { id: string })[]> {
  const rows = await run(statement('internal/relative.details'), { article });
  return rows
    .map((row) => row.toObject() as { id: string; relative: string; value: string } & MovedDate)
    .map(({ id, fact, title, field, relative, value }) => {
      const after = resolve(relative, published);
      return { id, fact, title, field, words: relative, before: value, after };
    })
    .filter(({ before, after }) => before !== after);
}

/**
 * Stores an article's publication date, as decided or, with null, as in its file (`said`), and every date relative to it.
 * Returns the dates that moved; their facts must be settled. Throws BAD_USER_INPUT if a date cannot be computed from it.
 */
export async function publishArticle(
  run: Run,
  article: string,
  date: string | null,
  inFile: Publication,
): Promise<MovedDate[]> {
  const published = date ?? inFile.date;
  const moved = await datesToMove(run, article, published);
  const { certainty, basis } = date === null ? inFile : setByCurator;
  const properties = {
    ...fuzzyDateCodec.toStore('published', published === null ? unknown : datesOf(published)),
    publishedCertainty: certainty,
    publishedBasis: basis,
  };
  await run(statement('write/publish.article'), { article, properties });
  await run(statement('write/move.details'), {
    rows: moved.map(({ id, after }) => ({ id, properties: storedDetail(datesOf(after)) })),
  });
  return moved;
}
