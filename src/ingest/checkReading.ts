import type { Model } from '../model/buildModel.ts';
import { fuzzyDateCodec } from '../model/codecs/valueObjects.ts';
import { inCamelCase } from '../model/deriveLists.ts';
import { readDate } from '../model/readDate.ts';
import { type ArticleContext, type ClaimContext, checkClaim } from './checkClaim.ts';
import { checkEntities, onlyPair } from './checkEntities.ts';
import type { ArticleInput, ClaimRow, NodeRow, Reading, ReadingInput } from './reading.ts';
import type { Path, Problem, DataFile } from './readYaml.ts';

/** An article folder that was read: its description, its text and the hash of its bytes. */
export interface ArticleFolder {
  description: DataFile<ArticleInput>;
  text: string;
  sha256: string;
}

/** One source as read from disk, not yet checked against the rest. */
export interface SourceFiles {
  slug: string;
  hash: string;
  article: ArticleFolder | null;
  facts: DataFile<ReadingInput>;
}

/** The full id of a sentence. */
const sentenceId = (slug: string, id: string): string => `Sentence:${slug}/${id}`;

function articleRow({ description: { value }, text }: ArticleFolder): NodeRow {
  const date = value.published && readDate(value.published.value);
  return {
    id: value.id,
    properties: {
      text,
      sha256: value.sha256,
      language: value.language,
      headline: value.headline,
      publisher: value.publisher ?? null,
      wireAgency: value.wireAgency ?? null,
      dateline: value.dateline ?? null,
      byline: value.byline ?? null,
      url: value.url ?? null,
      ...fuzzyDateCodec.toStore('published', {
        value: date?.edtf ?? null,
        earliest: date?.earliest ?? null,
        latest: date?.latest ?? null,
        precision: date?.precision ?? null,
        printed: value.published?.printed ?? null,
        certainty: value.published?.certainty ?? null,
        basis: value.published?.basis ?? null,
      }),
    },
  };
}

function checkSpans({ description, text, sha256 }: ArticleFolder, problems: Problem[]): void {
  const { value, file, lineOf } = description;
  const report = (path: Path, message: string): void => {
    problems.push({ file, line: lineOf(path), message });
  };
  if (value.sha256 !== sha256) {
    report(
      ['sha256'],
      `sha256 must be that of article.txt, ${sha256}, but is "${value.sha256}": the text was changed`,
    );
  }
  let before = 0;
  for (const [position, { id, start, end }] of value.sentences.entries()) {
    if (start < before || end <= start || end > text.length) {
      report(
        ['sentences', position],
        `${id} must lie behind the one before it and inside the text of ${String(text.length)} code units, but is ${String(start)}–${String(end)}`,
      );
    }
    before = end;
  }
  for (const [position, { id, start, end, quote }] of value.unclaimed.entries()) {
    if (text.slice(start, end) !== quote) {
      report(
        ['unclaimed', position],
        `${id} must be the article's words at ${String(start)}–${String(end)}, but is "${quote}"`,
      );
    }
  }
}

function checkFacts(model: Model, facts: DataFile<ReadingInput>, context: ClaimContext): ClaimRow[] {
  const seen = new Set<string>();
  return facts.value.facts.flatMap((item, position) => {
    const [type, fact] = onlyPair(model.factTypes, item);
    const path = ['facts', position, inCamelCase(type)];
    if (!fact.id.startsWith(`${type}:`)) {
      context.report([...path, 'id'], `must begin with "${type}:", but is "${fact.id}"`);
    }
    const rows = fact.claims.map((claim, index) => {
      const at = [...path, 'claims', index];
      if (seen.has(claim.id))
        context.report(at, `claim ${claim.id} stands twice: every claim has its own id`);
      seen.add(claim.id);
      return checkClaim(claim, { id: fact.id, type }, at, context);
    });
    const supported = new Set(rows.flatMap(({ details }) => details.map(({ field }) => field)));
    for (const field of model.ownFields(type)) {
      if (field.required && !field.many && !supported.has(field.name)) {
        context.report(
          path,
          `${fact.id}: ${type}.${field.name} must be supported by a claim, but none has it`,
        );
      }
    }
    return rows;
  });
}

function spansOf(article: ArticleFolder | null, slug: string): Pick<Reading, 'sentences' | 'unclaimed'> {
  if (!article) return { sentences: [], unclaimed: [] };
  const { sentences, unclaimed } = article.description.value;
  return {
    sentences: sentences.map(({ id, start, end, garbled, note = null }, number) => ({
      id: sentenceId(slug, id),
      properties: { number, start, end, garbled, note, text: article.text.slice(start, end) },
    })),
    unclaimed: unclaimed.map(({ id, start, end, quote, reason, note = null }) => ({
      id: `Unclaimed:${slug}/${id}`,
      sentence: sentenceId(slug, sentences.find((each) => each.start <= start && start < each.end)?.id ?? ''),
      properties: { start, end, quote, reason, note },
    })),
  };
}

/** Roles that point to facts must never lead back to where they began. */
function checkCycles(claims: readonly ClaimRow[], report: (message: string) => void): void {
  const next = new Map<string, Set<string>>();
  for (const { fact, about } of claims) {
    const known = next.get(fact) ?? new Set();
    for (const id of about) known.add(id);
    next.set(fact, known);
  }
  const done = new Set<string>();
  const visit = (fact: string, trail: readonly string[]): void => {
    if (trail.includes(fact)) {
      report(`roles lead in a circle: ${[...trail.slice(trail.indexOf(fact)), fact].join(' → ')}`);
      return;
    }
    if (done.has(fact)) return;
    for (const target of next.get(fact) ?? []) if (next.has(target)) visit(target, [...trail, fact]);
    done.add(fact);
  };
  for (const fact of next.keys()) visit(fact, []);
}

/**
 * Checks one source against the SDL, its article's text and everything else that is known.
 * Takes its files and the type of every known entity and fact by id. Gives the reading, and what is wrong:
 * with any problem the reading must not be stored.
 */
export function checkReading(
  model: Model,
  source: SourceFiles,
  typeOf: (id: string) => string | undefined,
): { reading: Reading | null; problems: Problem[] } {
  const { slug, hash, article, facts } = source;
  const problems: Problem[] = [...(article?.description.problems ?? []), ...facts.problems];
  if (problems.length > 0) return { reading: null, problems };
  if (article) checkSpans(article, problems);
  const report = (path: Path, message: string): void => {
    problems.push({ file: facts.file, line: facts.lineOf(path), message });
  };
  const described = article?.description.value;
  if (described && facts.value.article !== described.id) {
    report(
      ['article'],
      `article must be "${described.id}", as in article.yaml, but is "${String(facts.value.article)}"`,
    );
  }
  const articleContext: ArticleContext | null =
    article && described
      ? {
          id: described.id,
          text: article.text,
          published: described.published?.value ?? null,
          sentences: described.sentences.map((each) => ({ ...each, id: sentenceId(slug, each.id) })),
        }
      : null;
  const context = { model, article: articleContext, slug, citation: facts.value.citation, typeOf, report };
  const { entities, names } = checkEntities(facts.value, context);
  const claims = checkFacts(model, facts, context);
  checkCycles(claims, (message) => {
    report(['facts'], message);
  });
  const reading: Reading = {
    source: described?.id ?? `Reference:${slug}`,
    hash,
    article: article && articleRow(article),
    ...spansOf(article, slug),
    entities,
    names,
    claims,
  };
  return { reading, problems };
}
