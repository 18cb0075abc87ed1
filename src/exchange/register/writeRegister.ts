import type { Model } from '../../model/buildModel.ts';
import { registerFields } from '../../model/registerFields.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import { countLeftOut } from '../countLeftOut.ts';
import { csvCell } from '../csvCell.ts';
import { eachFact } from '../readFacts.ts';
import type { Report, TextOut } from '../writeText.ts';
import { registerHead, registerRow } from './registerRow.ts';

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/**
 * Writes the current graph's orders, supplies and deliveries as a register of arms transfers like SIPRI's: CSV with one fact per
 * row, inferred values in brackets, and sources. Facts that nobody asserts are left out, and reported.
 */
export async function writeRegister(graph: Graph, model: Model, out: TextOut, report: Report): Promise<void> {
  const leftOut = countLeftOut('fact');
  await out.write(line(registerHead(model)));
  const types = model.factTypes.filter((type) => registerFields(model, type).size > 0);
  await eachFact(graph, types, async (fact) => {
    const { standing } = fact.properties;
    if (standing === 'ASSERTED' || standing === 'CONTESTED') await out.write(line(registerRow(model, fact)));
    else leftOut.add(`that stand ${String(standing)}`);
  });
  leftOut.reportTo(report);
}
