import { join } from 'node:path';
import { ExpectedError } from '../../errors.ts';
import type { Model } from '../../model/buildModel.ts';
import type { Graph, Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Problem } from '../checkInput.ts';
import { checkSources } from '../checkSources.ts';
import { decideOn } from '../decisions/decide.ts';
import type { Decider, State, Taken } from '../decisions/decision.ts';
import { logOfTargets } from '../decisions/log.ts';
import { changeOf } from '../decisions/newestOf.ts';
import { isOut, keepRemoved, purged, removal, unadded } from '../decisions/removal.ts';
import { schemaFolder } from '../jsonSchema/jsonSchemas.ts';
import { schemasAsFiles, writeFiles } from '../jsonSchema/writeSchemas.ts';
import type { Reading } from '../reading.ts';
import { knownIds, storedNames } from '../storedNames.ts';
import { addDocument } from './addDocument.ts';
import { compareVersions } from './compareVersions.ts';
import { type FoundInText, describeText } from './describeText.ts';
import { draftArticle } from './draftArticle.ts';
import { namesOf } from './namesOf.ts';
import { type AddRequest, openRequest } from './openRequest.ts';
import { seekArticle } from './seekArticle.ts';

/** A claim on an article, and where its words stand. */
interface PlacedClaim {
  id: string;
  quote: string;
  start: number;
  end: number;
}

/** What adding a text did, and what is in it. */
export interface AddedArticle extends FoundInText {
  how: 'ADDED' | 'NEW_VERSION' | 'UNCHANGED';
  article: string;
  taken: Taken | null;
  change: {
    added: readonly string[];
    removed: readonly string[];
    kept: number;
    moved: readonly PlacedClaim[];
    lost: readonly PlacedClaim[];
  } | null;
}

/** Where a service keeps articles that are added, and whether it may fetch pages. */
export interface OwnArticles {
  folder: string;
  mayFetch: boolean;
}

const claimsOf = async (graph: Graph, article: string): Promise<PlacedClaim[]> =>
  (await graph.read(statement('internal/claims.of.article'), { article })).map(
    (row) => row.toObject() as unknown as PlacedClaim,
  );

/** What the files of a folder say, by the rules of a load. Throws DATA_INVALID with all that is wrong. */
async function checkFolder(graph: Graph, model: Model, folder: string): Promise<Reading> {
  const problems: Problem[] = [];
  const groups = checkSources(
    model,
    [folder],
    (ids) => knownIds(graph, ids),
    problems,
    [],
    storedNames(graph),
  );
  const readings: Reading[] = [];
  for await (const group of groups()) readings.push(...group);
  const [reading] = readings;
  if (problems.length === 0 && reading) return reading;
  const lines = problems.map(({ file, line, message }) => `${message} (${file}:${String(line)})`);
  throw new ExpectedError('DATA_INVALID', [...lines, 'The text was not added.'].join('\n'));
}

/** How an article stood before it is added. Throws BAD_USER_INPUT for one that was purged. */
async function stateBefore(run: Run, article: string): Promise<State> {
  const log = await logOfTargets(run, [article]);
  const decided = changeOf(removal, log)?.after ?? null;
  if (decided === purged)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${article} was purged, and is not to come back: give the text another headline if it is another.`,
    );
  if (isOut(decided)) return decided;
  const [row] = await run(statement('internal/texts.of.articles'), { ids: [article] });
  return row ? { sha256: row.get('sha256') as string } : unadded;
}

/** Adds what a checked folder says, as a decision: in one transaction. */
const decideToAdd = (graph: Graph, model: Model, reading: Reading, decider: Decider): Promise<Taken> =>
  decideOn(graph, model, async (run) => {
    const target = reading.source;
    const state = await stateBefore(run, target);
    // It is loaded as one that comes back.
    await keepRemoved(run, [reading]);
    const after = { sha256: reading.article?.properties.sha256 };
    const found = { state, said: null, source: target, anchor: null };
    return { kind: 'ADD_ARTICLE', target, after, found, ...decider };
  });

/** What became of claims on a text since it was replaced. Pure. */
function carried(before: readonly PlacedClaim[], after: readonly PlacedClaim[]) {
  const now = new Map(after.map((claim) => [claim.id, claim]));
  const stay = before.filter(({ id }) => now.has(id));
  const moved = stay.filter(({ id, start }) => now.get(id)?.start !== start);
  return { kept: stay.length - moved.length, moved, lost: before.filter(({ id }) => !now.has(id)) };
}

async function textOf(graph: Graph, article: string): Promise<string> {
  const [row] = await graph.read(statement('internal/texts.of.articles'), { ids: [article] });
  return (row?.get('text') ?? '') as string;
}

/**
 * Writes a text into the folder of own articles and loads it from there, or neither. Throws BAD_USER_INPUT and
 * DATA_INVALID for what `entente add` and `entente load` would refuse.
 */
export async function addArticle(
  graph: Graph,
  model: Model,
  { folder, mayFetch }: OwnArticles,
  request: AddRequest,
  decider: Decider,
): Promise<AddedArticle> {
  const opened = await openRequest(request, mayFetch);
  const { document } = opened;
  const known = await namesOf(graph);
  const { same, older, shelf } = await seekArticle(graph, folder, document);
  if (same !== undefined) {
    const draft = draftArticle(model, document, known, (slug) => slug);
    const found = describeText(document.text, draft, await claimsOf(graph, same));
    return { how: 'UNCHANGED', article: same, taken: null, change: null, ...found };
  }
  const [textBefore, before] =
    older === undefined ? ['', []] : [await textOf(graph, older), await claimsOf(graph, older)];
  const written = addDocument(model, known, shelf, opened);
  let done: Taken;
  try {
    writeFiles(join(folder, schemaFolder), schemasAsFiles(model));
    done = await decideToAdd(graph, model, await checkFolder(graph, model, written.folder), decider);
  } catch (error) {
    written.revert();
    throw error;
  }
  written.settle();
  const after = await claimsOf(graph, done.target);
  const { added, removed } = compareVersions(textBefore, document.text, []);
  return {
    how: older === undefined ? 'ADDED' : 'NEW_VERSION',
    article: done.target,
    taken: done,
    ...describeText(document.text, written.draft, after),
    change: older === undefined ? null : { added, removed, ...carried(before, after) },
  };
}
