import type { Command } from 'commander';
import { ExpectedError } from '../errors.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { type LoadReport, loadSources } from '../ingest/loadSources.ts';
import type { Problem } from '../ingest/checkInput.ts';
import { nameSources } from '../ingest/findSources.ts';
import { counted } from '../model/counted.ts';
import type { Model } from '../model/buildModel.ts';
import { readModel } from '../model/readModel.ts';
import { sourcePaths } from './chooseSources.ts';
import { print, log, withGraph } from './withGraph.ts';

/** One line per problem: what is wrong, in which file and line. */
export const problemLines = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, message }) => `${message} (${file}:${String(line)})`);

/** Throws DATA_INVALID with all problems, if there are any. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problemLines(problems);
  throw new ExpectedError(
    'DATA_INVALID',
    [...lines, `${String(lines.length)} refused, nothing loaded.`].join('\n'),
  );
}

/** Loads sources; throws DATA_INVALID if any is refused. */
export async function loadOrRefuse(
  graph: Graph,
  model: Model,
  paths: readonly string[],
  report: (line: string) => void,
  options: { dryRun?: boolean } = {},
): Promise<LoadReport> {
  const result = await loadSources(graph, model, paths, report, options);
  refuseProblems(result.problems);
  for (const line of problemLines(result.notes)) report(`Note: ${line}`);
  for (const { problem } of result.doubles) report(`Note: ${problem}`);
  return result;
}

/** The sources of `start` and `load` without a path: reference data, then articles. */
export const standardSources = sourcePaths({ reference: true, samples: true });

/** Adds `entente load`. */
export function addLoad(program: Command): void {
  program
    .command('load')
    .description(
      'Check and load articles and reference files: all of them or, if there is any problem, none.',
    )
    .argument(
      '[path...]',
      'article folders, reference files (.yaml), articles line by line (.jsonl), or folders of these; data/ by default',
    )
    .option('--dry-run', 'check, and report what would be loaded, but store nothing')
    .option('--json', 'print the report as JSON')
    .action(async (paths: string[], options: { dryRun?: boolean; json?: boolean }) => {
      const model = readModel();
      for (const line of nameSources(paths)) log(line);
      const sources = paths.length > 0 ? paths : standardSources;
      const result = await withGraph((graph) => loadOrRefuse(graph, model, sources, log, options));
      print(
        options.json
          ? JSON.stringify(result)
          : `${counted(result.loaded.length, 'source')} ${options.dryRun ? 'would be loaded' : 'loaded'}, ${String(result.unchanged.length)} unchanged, 0 refused.`,
      );
    });
}
