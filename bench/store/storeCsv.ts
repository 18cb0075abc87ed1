import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/config.ts';
import { importCsv } from '../../src/embedded/neo4j/importCsv.ts';
import { describeGraph } from '../../src/ingest/bulk/describeGraph.ts';
import type { Readings } from '../../src/ingest/bulk/surveyReadings.ts';
import { importArguments, writeCsv } from '../../src/ingest/bulk/writeCsv.ts';
import type { Model } from '../../src/model/buildModel.ts';

/** Writes readings as CSV and has them imported into the embedded Neo4j of a configuration, as `entente csv --import` does. Gives the folder of the CSV; the caller removes it. */
export async function storeCsv(
  config: Config,
  model: Model,
  readings: Readings,
  report: (line: string) => void,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-csv-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const begun = performance.now();
    const { sink, end } = writeCsv(folder);
    await describeGraph(model, readings, sink, report);
    const { nodes, relationships, files } = end();
    const seconds = (performance.now() - begun) / 1000;
    report(
      `${String(nodes)} nodes and ${String(relationships)} relationships in ${String(files)} files of CSV, ${seconds.toFixed(0)} s`,
    );
    await importCsv(config, folder, importArguments, report);
    report(`imported after ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
