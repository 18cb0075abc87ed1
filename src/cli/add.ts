import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import type { ArticleDocument } from '../ingest/add/document.ts';
import { addDocument } from '../ingest/add/addDocument.ts';
import type { ArticleDraft } from '../ingest/add/draftArticle.ts';
import type { KnownName } from '../ingest/add/findNames.ts';
import type { VersionChange } from '../ingest/add/compareVersions.ts';
import { type Written, openShelf } from '../ingest/add/writeArticle.ts';
import type { Model } from '../model/buildModel.ts';
import { counted } from '../model/counted.ts';
import { schemaFolder } from '../ingest/jsonSchema/jsonSchemas.ts';
import { schemasAsFiles, writeFiles } from '../ingest/jsonSchema/writeSchemas.ts';
import { readModel } from '../model/readModel.ts';
import { openDocuments } from './openDocuments.ts';
import { knownNames } from './knownNames.ts';
import { type Readers, languageModelFor, withReaders } from './languageModel.ts';
import { readAll } from './readAll.ts';
import { print, log } from './withGraph.ts';

interface AddOptions {
  to?: string;
  fetch?: boolean;
  json?: boolean;
  read?: boolean;
  with?: Readers;
  headline?: string;
  publisher?: string;
  url?: string;
  published?: string;
  language?: string;
}

/** Options take precedence over a document's own metadata. */
const withOptions = (
  document: ArticleDocument,
  { headline, publisher, url, published, language }: AddOptions,
): ArticleDocument => ({
  ...document,
  ...(headline && { headline }),
  ...(publisher && { publisher }),
  ...(url && { url }),
  ...(language && { language }),
  ...(published && { published: { value: published, printed: published } }),
});

const shortened = (words: string): string => (words.length > 70 ? `${words.slice(0, 70)}…` : words);

/** What a new version of a text changes, one line per kind of change. */
function describeChange({ added, removed, kept, moved, ambiguous, lost }: VersionChange): string[] {
  const list = (what: string, all: readonly string[]): string[] =>
    all.length === 0
      ? []
      : [
          `${String(all.length)} ${what}:`,
          ...all.slice(0, 5).map((each) => `  “${shortened(each)}”`),
          ...(all.length > 5 ? [`  and ${String(all.length - 5)} more`] : []),
        ];
  return [
    ...list('sentences were added', added),
    ...list('sentences are gone', removed),
    `${String(kept + moved.length)} of ${counted(kept + moved.length + ambiguous.length + lost.length, 'quote')} found in it, ${String(moved.length)} at another place.`,
    ...list('quotes stand in it several times; say which with prefix or suffix', ambiguous),
    ...list('quotes are not in it any more; their claims must be changed', lost),
  ];
}

function describe({ folder, how, change }: Written, draft: ArticleDraft): string {
  const shown = relative(process.cwd(), folder);
  const place = shown.startsWith('..') ? folder : shown;
  if (how === 'unchanged') return `${place} has this text already, byte for byte.`;
  if (how === 'replaced')
    return [
      `${place} has a new version of its text now.`,
      ...(change ? describeChange(change) : []),
      `Next: npx entente tidy ${place}, then npx entente load ${place}`,
    ].join('\n');
  const entities = new Set(draft.names.flatMap(({ entities: ids }) => ids)).size;
  return [
    `${place}: ${counted(draft.text.length, 'character')}, ${counted(draft.quotations.length, 'quotation')}, ${counted(entities, 'known name')}.`,
    `Next: write claims into ${join(place, 'facts.yaml')}, which lists what was found, then npx entente load ${place}`,
  ].join('\n');
}

/** Writes an article folder for each document. A refused document does not stop the others. Returns the folders and the refusals. */
async function addAll(
  model: Model,
  known: readonly KnownName[],
  sources: readonly string[],
  parent: string,
  options: AddOptions,
): Promise<{ folders: string[]; refused: string[] }> {
  const shelf = openShelf(parent);
  const results: (Written & { quotations: number; names: number })[] = [];
  const refused: string[] = [];
  for (const source of sources) {
    for await (const opened of openDocuments(source, options.fetch === true)) {
      if ('refused' in opened) {
        refused.push(opened.refused);
        continue;
      }
      const { raw } = opened;
      try {
        const document = withOptions(opened.document, options);
        const { draft, settle, ...written } = addDocument(model, known, shelf, { raw, document });
        settle();
        results.push({ ...written, quotations: draft.quotations.length, names: draft.names.length });
        if (!options.json) print(describe(written, draft));
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        refused.push(error.message);
      }
    }
  }
  if (options.json) print(JSON.stringify({ articles: results, refused }, null, 2));
  return { folders: results.map(({ folder }) => folder), refused };
}

/** Throws DATA_INVALID with the refusals and the number of unread texts, if there are any. */
function refuseAll(refused: readonly string[], unread: number): void {
  const problems = [
    ...refused,
    ...(refused.length > 0 ? [`${String(refused.length)} refused.`] : []),
    ...(unread > 0 ? [`${String(unread)} were added, but not read: see unread.jsonl.`] : []),
  ];
  if (problems.length > 0) throw new ExpectedError('DATA_INVALID', problems.join('\n'));
}

/** Adds `entente add`. */
export function addAdd(program: Command): void {
  program
    .command('add')
    .description(
      'Create an article folder from a text, Markdown or HTML file, or from each line of a JSONL file, with metadata, sentences and the names found.',
    )
    .argument(
      '<source...>',
      'files, folders of files, .jsonl files with a "text" per line, - for standard input, or URLs with --fetch',
    )
    .option('--to <folder>', 'the parent of the new folders; by default ENTENTE_ARTICLES')
    .option('--fetch', 'allow fetching pages by http or https from the public internet')
    .option('--headline <text>', 'its headline, if the document has none')
    .option('--publisher <text>', 'its publisher')
    .option('--url <address>', 'the URL where it was published')
    .option('--published <date>', 'its publication date in EDTF: 2022-12-28 or 2022-03/2022-12')
    .option('--language <tag>', 'its language as a BCP 47 tag: en, hi, ru')
    .option('--read', 'also read it, and propose claims for review: see entente read')
    .addOption(withReaders())
    .option('--json', 'print the result as JSON')
    .action(async (sources: string[], options: AddOptions) => {
      if (options.read && options.json)
        throw new ExpectedError(
          'BAD_USER_INPUT',
          '--json must stand without --read, which prints lines of its own: npx entente read --json prints what is read.',
        );
      if (options.with && !options.read)
        throw new ExpectedError(
          'BAD_USER_INPUT',
          `--with ${options.with} says who reads, and must stand beside --read.`,
        );
      // Before anything is written.
      if (options.with) await languageModelFor(options.with, readConfig().reader, `--with ${options.with}`);
      const parent = options.to ? resolve(options.to) : readConfig().articles;
      const model = readModel();
      const known = await knownNames();
      if (known.length === 0)
        log('The graph has no names yet. To find known names in the text, run npx entente load first.');
      const { folders, refused } = await addAll(model, known, sources, parent, options);
      writeFiles(join(parent, schemaFolder), schemasAsFiles(model));
      const unread = options.read && folders.length > 0 ? await readAll(folders, parent, { workers: 1, graph: true, ...(options.with && { with: options.with }) }) : 0; // prettier-ignore
      refuseAll(refused, unread);
    });
}
