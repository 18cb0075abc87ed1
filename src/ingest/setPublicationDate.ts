import { ExpectedError } from '../errors.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { fuzzyDateCodec } from '../model/codecs/valueObjects.ts';
import { DateProblem, readDate, resolveRelative } from '../model/readDate.ts';
import { settle } from './settleGraph.ts';
import { storedDetail } from './readDetails.ts';
import type { DetailRow } from './reading.ts';

/** One date that moves with the publication date. */
export interface MovedDate {
  fact: string;
  title: string;
  field: string;
  words: string;
  before: string;
  after: string;
}

interface Publication {
  published: string | null;
  inFile: string | null;
  certaintyInFile: string | null;
  basisInFile: string | null;
}

/** A date with its days. */
function datesOf(value: string): Pick<DetailRow, 'value' | 'earliest' | 'latest' | 'precision'> {
  const { edtf, earliest, latest, precision } = readDate(value);
  return { value: edtf, earliest, latest, precision };
}

/**
 * Sets when an article was published, or with null what its file says again, and moves every date that
 * counts from it. One transaction; ids do not move. With `dryRun` nothing is stored.
 * Takes the article's id and a date in EDTF. Throws BAD_USER_INPUT for an unknown article or a malformed date.
 */
export async function setPublicationDate(
  graph: Graph,
  model: Model,
  article: string,
  date: string | null,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<MovedDate[]> {
  return graph.write(async (run) => {
    const [found] = await run(statement('internal/publication.of.article'), { article });
    if (!found)
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `ARTICLE must be the id of a loaded article, but is "${article}".`,
      );
    const { inFile, certaintyInFile, basisInFile } = found.toObject() as unknown as Publication;
    const published = date ?? inFile;
    if (!published) return [];
    const rows = await run(statement('internal/relative.details'), { article });
    const moved = rows.map((row) => {
      const each = row.toObject() as unknown as { id: string; relative: string; value: string } & MovedDate;
      return { ...each, before: each.value, words: each.relative, after: resolve(each.relative, published) };
    });
    const changed = moved.filter(({ before, after }) => before !== after);
    if (!dryRun) {
      const how =
        date === null
          ? { certainty: certaintyInFile, basis: basisInFile }
          : { certainty: 'EXPLICIT', basis: 'Set by a curator.' };
      const restored = { publishedCertainty: how.certainty, publishedBasis: how.basis };
      const properties = {
        ...fuzzyDateCodec.toStore('published', datesOf(published)),
        ...(date === null && !certaintyInFile ? {} : restored),
      };
      await run(statement('write/publish.article'), { article, properties, set: date !== null });
      await run(statement('write/move.details'), {
        rows: changed.map(({ id, after }) => ({ id, properties: storedDetail(datesOf(after)) })),
      });
      await settle(run, model, [{ facts: changed.map(({ fact }) => fact), entities: [] }]);
    }
    return changed.map(({ fact, title, field, words, before, after }) => ({
      fact,
      title,
      field,
      words,
      before,
      after,
    }));
  });
}

function resolve(words: string, published: string): string {
  try {
    return resolveRelative(words, published);
  } catch (error) {
    if (error instanceof DateProblem) throw new ExpectedError('BAD_USER_INPUT', `DATE ${error.message}.`);
    throw error;
  }
}
