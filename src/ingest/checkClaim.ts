import type { StoredValue } from '../model/codecs/codec.ts';
import { dayCodec } from '../model/codecs/days.ts';
import type { Citation, ClaimInput, ClaimRow } from './reading.ts';
import { type DetailContext, readDetails } from './readDetails.ts';
import type { Path } from './readYaml.ts';

/** An article as far as claims are checked against it. */
export interface ArticleContext {
  id: string;
  text: string;
  /** Publication date in EDTF; null when nothing is known. */
  published: string | null;
  sentences: readonly { id: string; start: number; end: number }[];
}

/** What a claim is checked against. */
export interface ClaimContext extends Omit<DetailContext, 'quote' | 'published'> {
  /** Null for reference data. */
  article: ArticleContext | null;
  /** Slug of the source: the article's, or the reference file's name. */
  slug: string;
  /** The citation of the whole file, for reference data. */
  citation: Citation | undefined;
}

type Report = (path: Path, message: string) => void;

function checkQuote(claim: ClaimInput, article: ArticleContext, path: Path, report: Report): void {
  const { quote, start } = claim;
  if (quote === undefined || start === undefined) {
    report(path, 'needs a `quote` and its `start`: a claim of an article is tied to its words');
    return;
  }
  const end = claim.end ?? start + quote.length;
  const found = article.text.slice(start, end);
  if (found !== quote) {
    const elsewhere = article.text.indexOf(quote);
    const hint = elsewhere < 0 ? 'the article has these words nowhere' : `they stand at ${String(elsewhere)}`;
    report(
      [...path, 'quote'],
      `must be the article's words at ${String(start)}–${String(end)}, "${found}", but is "${quote}"; ${hint}`,
    );
  }
}

function checkSpeaker(claim: ClaimInput, path: Path, context: ClaimContext): void {
  const { voice, speaker } = claim;
  if (!voice)
    context.report(path, 'needs a `voice`: HEADLINE, ARTICLE, INDIRECT, DIRECT_QUOTE or UNATTRIBUTED');
  const isSilent = voice === 'ARTICLE' || voice === 'UNATTRIBUTED';
  if (isSilent && speaker) context.report([...path, 'speaker'], `must be absent when the voice is ${voice}`);
  if ((voice === 'INDIRECT' || voice === 'DIRECT_QUOTE') && !speaker) {
    context.report(path, `has the voice ${voice} and needs a \`speaker\``);
  }
  for (const [role, id] of Object.entries({ speaker, via: claim.via })) {
    const type = id && context.typeOf(id);
    if (id && !type)
      context.report([...path, role], `names "${id}", which no file defines: add it under entities`);
    else if (type && !context.model.concreteTypes('Actor').includes(type)) {
      context.report([...path, role], `must be of type Actor, but "${id}" is of type ${type}`);
    }
  }
}

function checkCurated(claim: ClaimInput, path: Path, context: ClaimContext): void {
  if (claim.quote !== undefined || claim.start !== undefined) {
    context.report([...path, 'quote'], 'must be absent from a curated claim: only articles are quoted');
  }
  if (!claim.citation && !context.citation) {
    context.report(path, 'needs a `citation`: a curated claim says where it is written');
  }
}

function propertiesOf(claim: ClaimInput, context: ClaimContext): ClaimRow['properties'] {
  const citation = context.article ? undefined : (claim.citation ?? context.citation);
  const { quote = null, start = null } = claim;
  return {
    quote,
    start,
    end: quote === null || start === null ? null : (claim.end ?? start + quote.length),
    citation: citation?.title ?? null,
    citationUrl: citation?.url ?? null,
    ...dayCodec.toStore('citationRetrieved', { value: citation?.retrieved ?? null }),
    extractedBy: claim.extractedBy,
    note: claim.note ?? null,
  };
}

/** An offset in UTF-16 code units as code points, which Cypher's `substring` counts; null without article or offset. */
function codePointAt(article: ArticleContext | null, offset: StoredValue | undefined): number | null {
  if (!article || typeof offset !== 'number') return null;
  const pairs = article.text.slice(0, offset).match(/[\ud800-\udbff][\udc00-\udfff]/g);
  return offset - (pairs?.length ?? 0);
}

/**
 * Checks one claim and makes it ready to be stored. Takes it with its fact and its place in the file.
 * What is wrong is reported to the context; the row is then not to be used.
 */
export function checkClaim(
  claim: ClaimInput,
  fact: { id: string; type: string },
  path: Path,
  context: ClaimContext,
): ClaimRow {
  const { article, slug, model } = context;
  const report: Report = (at, message) => {
    context.report(
      at,
      `${fact.id}, claim ${claim.id}: ${at
        .slice(path.length)
        .filter((key) => key !== 'details')
        .join('.')} ${message}`.replace(':  ', ': '),
    );
  };
  const told = { ...context, report };
  if (article) {
    checkQuote(claim, article, path, report);
    checkSpeaker(claim, path, told);
  } else {
    checkCurated(claim, path, told);
  }
  if (claim.modality === 'OPINION' && !['Position', 'Assessment'].includes(fact.type)) {
    report(
      [...path, 'modality'],
      `must not be OPINION on a ${fact.type}: only positions and assessments are views`,
    );
  }
  const id = `Claim:${slug}/${claim.id}`;
  const details = readDetails(claim, fact.type, id, path, {
    ...told,
    quote: article ? (claim.quote ?? '') : null,
    published: article?.published ?? null,
  });
  const start = claim.start ?? 0;
  const sentence = article?.sentences.find((each) => each.start <= start && start < each.end);
  if (article && !sentence) report([...path, 'start'], 'lies in no sentence of the article');
  const roles = new Set(
    model.ownFields(fact.type).flatMap(({ name, plan }) => (plan.kind === 'role' ? [name] : [])),
  );
  const properties = propertiesOf(claim, context);
  return {
    id,
    fact: fact.id,
    factType: fact.type,
    modality: claim.modality,
    voice: article ? (claim.voice ?? null) : null,
    origin: article ? 'ARTICLE' : 'CURATED',
    review: claim.review,
    article: article?.id ?? null,
    sentence: sentence?.id ?? null,
    speaker: claim.speaker ?? null,
    via: claim.via ?? null,
    about: [...new Set(details.filter(({ field }) => roles.has(field)).map(({ value }) => value))],
    properties,
    codePoints: {
      startCodePoint: codePointAt(article, properties.start),
      endCodePoint: codePointAt(article, properties.end),
    },
    details,
  };
}
