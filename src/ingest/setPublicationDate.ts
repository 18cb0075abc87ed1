import { ExpectedError } from '../errors.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { type MovedDate, type Publication, datesToMove, publishArticle } from './publishArticle.ts';
import { settle } from './settleGraph.ts';

/**
 * Sets when an article was published, or with null resets it to its file's date, and moves every date that counts
 * from it. One transaction; ids do not change. The decision is kept with its author, `who`, and applied whenever the
 * article is loaded. `dryRun` stores nothing. Takes the article's id and a date in EDTF. Throws BAD_USER_INPUT for an
 * unknown article or a malformed date.
 */
export async function setPublicationDate(
  graph: Graph,
  model: Model,
  article: string,
  date: string | null,
  { who, dryRun = false }: { who: string; dryRun?: boolean },
): Promise<MovedDate[]> {
  return graph.write(async (run) => {
    const [found] = await run(statement('internal/publication.of.article'), { article });
    if (!found)
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `ARTICLE must be the id of a loaded article, but is "${article}".`,
      );
    const inFile = found.toObject() as unknown as Publication;
    const moved = await datesToMove(run, article, date ?? inFile.date);
    if (!dryRun) {
      await run(statement('write/decide.publication'), { article, date, who });
      await publishArticle(run, article, date, inFile);
      await settle(run, model, [{ facts: moved.map(({ fact }) => fact), entities: [] }]);
    }
    return moved.map(({ id: _id, ...each }) => each);
  });
}
