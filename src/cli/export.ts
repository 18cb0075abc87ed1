import { existsSync, readdirSync } from 'node:fs';
import type { Command } from 'commander';
import { ExpectedError } from '../errors.ts';
import { writeDossier } from '../exchange/dossier/writeDossier.ts';
import { exportSources } from '../ingest/export/exportSources.ts';
import { counted } from '../model/counted.ts';
import { readModel } from '../model/readModel.ts';
import { print, log, withGraph } from './withGraph.ts';

/** Refuses a folder that is not empty: it may hold another export, whose sources would be mixed with these. */
function refuseFilled(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.')))
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `--to must be an empty folder or a new one, but ${folder} holds files: name another, or give --over to write over them.`,
    );
}

/** Adds `entente export dossier THING --to FILE`. `--to` is the option of its parent command. */
function addDossier(command: Command): void {
  command
    .command('dossier')
    .description(
      'Write everything said of an entity, a fact or an article as a zip, with --to FILE.zip: texts, claims, hashes, a page to print, and a program that verifies every quote.',
    )
    .argument('<thing>', 'its id or name')
    .action(async (thing: string, _own: object, { parent }: Command) => {
      const { to } = parent?.opts() as { to: string };
      if (existsSync(to))
        throw new ExpectedError('BAD_USER_INPUT', `--to must be a new file, but ${to} exists: name another.`);
      const made = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
      const { facts, claims, articles } = await withGraph((graph) => writeDossier(graph, thing, to, made));
      print(
        `${counted(facts, 'fact')}, ${counted(claims, 'claim')} and ${counted(articles, 'article')} in ${to}. Unpacked, node check.mjs confirms every quote.`,
      );
    });
}

/** Adds `entente export [ARTICLE…] --to DIR` and `entente export dossier THING --to FILE`. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('Write everything loaded as text files that load into the same graph: a backup, or for git.')
    .argument('[article...]', 'ids of articles and reference files, Article:… or Reference:…; all by default')
    .requiredOption('--to <folder>', 'the folder to write to')
    .option('--over', 'overwrite an export in that folder')
    .option('--json', 'print the report as JSON')
    .action(async (ids: string[], { to, over, json }: { to: string; over?: boolean; json?: boolean }) => {
      if (!over) refuseFilled(to);
      const model = readModel();
      const { sources, decisions, paths } = await withGraph((graph) =>
        exportSources(graph, model, to, ids, log),
      );
      if (json) print(JSON.stringify({ sources, decisions, paths }));
      else
        print(
          `${counted(sources.length, 'source')} and ${counted(decisions, 'decision')} written. To load them: npx entente load ${paths.join(' ')}`,
        );
    });
  addDossier(command);
}
