import type { Model } from '../model/buildModel.ts';
import { type ArticleFolder, checkArticle } from './checkArticle.ts';
import { checkDecisions } from './decisions/decisionsFile.ts';
import { checkEntities } from './checkEntities.ts';
import { checkFacts } from './checkFacts.ts';
import { checkId, checkUrl } from './checkForms.ts';
import type { ClaimContext } from './checkClaim.ts';
import type { DataFile, Path, Problem } from './checkInput.ts';
import type { Mention } from './defineMentions.ts';
import { placesOf } from './placesOf.ts';
import { type CheckedProposals, checkProposals } from './proposals/checkProposals.ts';
import type { ArticleInput, Citation, Reading, ReadingInput } from './reading.ts';

/** One source as read from disk, not yet checked against others. */
export interface SourceFiles {
  /** The id to store it under: `Article:x` from its description, or `Reference:x` from its file or path. */
  source: string;
  /** The prefix of the ids of its claims, sentences and names: the source's id without its type. */
  slug: string;
  hash: string;
  article: ArticleFolder | null;
  facts: DataFile<ReadingInput>;
  /** The proposals for an article; absent or null if there are none. */
  proposed?: DataFile<ReadingInput> | null;
}

/** The result of checking a source. With any problem, do not store the reading. */
export interface Checked {
  reading: Reading | null;
  problems: readonly Problem[];
  /** Notes, which are not problems, such as a quote found elsewhere. */
  notes: readonly Problem[];
  /** The entities and facts that its claims refer to. */
  mentions: readonly Mention[];
}

const collectIn =
  (problems: Problem[], { file, lineOf }: DataFile<unknown>) =>
  (path: Path, message: string): void => {
    problems.push({ file, line: lineOf(path), message });
  };

/** A facts file names its article; a reference file may name itself. */
function checkHead(
  facts: DataFile<ReadingInput>,
  described: Partial<ArticleInput> | undefined,
  report: (path: Path, message: string) => void,
): void {
  const { article, id, citation } = facts.value;
  const expected = described?.id;
  if (expected !== undefined && article !== expected)
    report(
      ['article'],
      `article must be "${expected}", as in article.yaml, but is ${article === undefined ? 'missing' : `"${article}"`}`,
    );
  if (!described && article !== undefined)
    report(['article'], 'article must be absent: a file beside no article.txt is reference data');
  if (described && id !== undefined)
    report(['id'], 'id must be absent: the article has its id in article.yaml');
  const form = described || id === undefined ? null : checkId(id, 'Reference');
  if (form) report(['id'], `id ${form}`);
  checkCitation(citation, ['citation'], report);
}

/** A citation's URL must be valid. */
function checkCitation(
  citation: Citation | undefined,
  path: Path,
  report: (path: Path, message: string) => void,
): void {
  const problem = citation?.url === undefined ? null : checkUrl(citation.url);
  if (problem) report([...path, 'url'], `citation.url ${problem}`);
}

/** Checks the proposals for a source. A malformed file is a problem, as for facts. */
function proposalsOf(
  model: Model,
  { article, proposed }: SourceFiles,
  context: ClaimContext,
  own: Pick<Reading, 'claims' | 'names'>,
): CheckedProposals & { problems: readonly Problem[] } {
  const nothing = { claims: [], names: [], mentions: [], notes: [] };
  if (!proposed) return { ...nothing, problems: [] };
  const problems = [...proposed.problems];
  if (proposed.raw !== undefined)
    checkHead(proposed, article?.description.value, collectIn(problems, proposed));
  if (problems.length > 0) return { ...nothing, problems };
  return { ...checkProposals(model, proposed, context, own), problems };
}

/** What checking finds out about a source, besides the reading. */
type Found = Record<'problems' | 'notes', Problem[]> & { mentions: Mention[] };

/** Checks the text of an article; null without one. */
const checkText = (article: ArticleFolder | null, slug: string, { problems, notes }: Found) =>
  article && article.text !== null
    ? checkArticle({ ...article, text: article.text }, slug, {
        report: collectIn(problems, article.description),
        note: collectIn(notes, article.description),
      })
    : null;

/** A function that notes what claims refer to, with where they do. */
const noteMentions =
  (mentions: Mention[], { file, lineOf }: DataFile<unknown>) =>
  (path: Path, id: string, printed: string | null, same?: string): void =>
    void mentions.push({ id, printed, file, line: lineOf(path), ...(same !== undefined && { same }) });

/**
 * Checks one source against the SDL and its article's text, in one run. Whether what its claims refer to is defined
 * is left to `checkSources`, which knows all sources.
 */
export function checkReading(model: Model, source: SourceFiles): Checked {
  const { slug, hash, article, facts } = source;
  const found: Found = {
    problems: [...(article?.description.problems ?? []), ...facts.problems],
    notes: [],
    mentions: [],
  };
  // Claims cannot be checked without a text.
  if (article?.text === null) return { reading: null, ...found };
  const checked = checkText(article, slug, found);
  const report = collectIn(found.problems, facts);
  if (facts.raw !== undefined) checkHead(facts, article?.description.value, report);
  const context = {
    model,
    article: checked?.context ?? null,
    slug,
    citation: facts.value.citation,
    refer: noteMentions(found.mentions, facts),
    report,
    note: collectIn(found.notes, facts),
  };
  const { entities, names, sameAs = [] } = checkEntities(facts.value, context);
  const claims = checkFacts(model, facts, context);
  const proposed = proposalsOf(model, source, context, { claims, names });
  for (const kind of ['problems', 'notes'] as const) found[kind].push(...proposed[kind]);
  found.mentions.push(...proposed.mentions);
  const decisions = checkDecisions(facts.value, article !== null, report);
  if (found.problems.length > 0) return { reading: null, ...found };
  const reading: Reading = {
    source: source.source,
    hash,
    article: checked?.article ?? null,
    sentences: checked?.sentences ?? [],
    unclaimed: checked?.unclaimed ?? [],
    entities,
    names: [...names, ...proposed.names],
    claims: [...claims, ...proposed.claims],
    ...(sameAs.length > 0 && { sameAs }),
    ...(decisions.length > 0 && { decisions }),
    places: new Map([
      ...(source.proposed ? placesOf(model, source.proposed) : []),
      ...placesOf(model, facts),
    ]),
  };
  return { reading, ...found };
}
