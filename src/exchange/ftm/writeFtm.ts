import type { Model } from '../../model/buildModel.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import { countLeftOut } from '../countLeftOut.ts';
import { eachFact } from '../readFacts.ts';
import { eachNode } from '../readStored.ts';
import type { Report, TextOut } from '../writeText.ts';
import { describeArticle, describeFact, describeThing } from './describeFtm.ts';
import type { FtmEntity } from './ftmEntity.ts';

const lineOf = (entity: FtmEntity): string => `${JSON.stringify(entity)}\n`;

/**
 * Writes the current graph as FollowTheMoney (https://followthemoney.tech), one entity per line: things, articles, and
 * asserted facts with their quotes. What FollowTheMoney cannot express is left out; reports how much and why.
 */
export async function writeFtm(graph: Graph, model: Model, out: TextOut, report: Report): Promise<void> {
  const leftOut = countLeftOut();
  await eachNode(
    graph,
    model,
    async ({ type, properties }) => {
      const found =
        type === 'Article' ? describeArticle(model, properties) : describeThing(model, type, properties);
      if (found) await out.write(lineOf(found));
      else leftOut.add(`of type ${type}, for which FollowTheMoney has no schema`);
    },
    ['Entity', 'Article'],
  );
  await eachFact(graph, model.factTypes, async (fact) => {
    const found = describeFact(model, fact);
    if (typeof found === 'string') leftOut.add(found);
    else for (const entity of found) await out.write(lineOf(entity));
  });
  leftOut.reportTo(report);
}
