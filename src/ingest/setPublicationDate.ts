import type { Graph } from '../neo4j/openGraph.ts';
import type { Model } from '../model/buildModel.ts';
import { decideIn } from './decisions/decide.ts';
import type { Decider } from './decisions/decision.ts';
import { logOfTargets, newDecisionId } from './decisions/log.ts';
import { changeOf } from './decisions/newestOf.ts';
import { publication } from './decisions/publication.ts';
import { type MovedDate, type Publication, datesToMove } from './publishArticle.ts';

/**
 * Decides an article's publication date or, with null, restores the one in its file, and returns every date that moves with
 * it. One transaction; ids do not change. With `dryRun` nothing is stored. Takes the article's id and a date in EDTF. Throws
 * BAD_USER_INPUT for an unknown article or a malformed date.
 */
export async function setPublicationDate(
  graph: Graph,
  model: Model,
  article: string,
  date: string | null,
  { dryRun = false, ...decider }: Decider & { dryRun?: boolean },
): Promise<MovedDate[]> {
  const now = new Date();
  const id = newDecisionId(now);
  return graph.write(async (run) => {
    const { said } = await publication.find(run, article);
    const known = changeOf(publication, await logOfTargets(run, [article]));
    const inFile = (known ? known.said : said) as Publication | null;
    const moved = await datesToMove(run, article, date ?? inFile?.date ?? null);
    if (!dryRun)
      await decideIn(
        run,
        model,
        { kind: 'SET_PUBLICATION_DATE', target: article, after: date, ...decider },
        { id, now },
      );
    return moved.map(({ id: _id, ...each }) => each);
  });
}
