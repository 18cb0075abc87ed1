import type { StoredValue } from '../model/codecs/codec.ts';
import { dayCodec } from '../model/codecs/days.ts';
import { typeOfId } from '../model/partsOfId.ts';
import { anchorQuote } from './anchorQuote.ts';
import { checkUrl } from './checkForms.ts';
import type { Citation, ClaimInput, ClaimRow } from './reading.ts';
import { type DetailContext, readDetails } from './readDetails.ts';
import type { Path } from './checkInput.ts';

/** What claims are checked against in an article. */
export interface ArticleContext {
  id: string;
  text: string;
  /** Publication date in EDTF; null when unknown. */
  published: string | null;
  sentences: readonly { id: string; start: number; end: number }[];
  /** Whether sentences are given in the file, rather than computed. */
  areSentencesGiven: boolean;
}

/** What a claim is checked against. */
export interface ClaimContext extends Omit<DetailContext, 'quote' | 'published'> {
  /** Null for reference data. */
  article: ArticleContext | null;
  /** The source's slug: the article's, or the reference file's name. */
  slug: string;
  /** The citation of a whole reference file. */
  citation: Citation | undefined;
  /** Adds a note, which is no problem. */
  tell(path: Path, message: string): void;
}

type Report = (path: Path, message: string) => void;

/** The claim with the quote and offsets of the article; unchanged when there is a problem. */
function anchored(claim: ClaimInput, path: Path, article: ArticleContext, context: ClaimContext): ClaimInput {
  const { quote } = claim;
  if (quote === undefined) {
    context.report(path, 'needs a `quote`: a claim of an article is tied to its words');
    return claim;
  }
  const found = anchorQuote(article.text, { ...claim, quote }, article.sentences);
  if (typeof found === 'string') {
    context.report([...path, 'quote'], found);
    return claim;
  }
  const { note, ...words } = found;
  if (note) context.tell([...path, 'start'], note);
  return { ...claim, ...words };
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
    if (!id) continue;
    const type = typeOfId(id);
    if (context.model.concreteTypes('Actor').includes(type)) context.refer([...path, role], id, null);
    else if (context.model.concreteTypes('Node').includes(type))
      context.report([...path, role], `must be of type Actor, but "${id}" is of type ${type}`);
    else
      context.report(
        [...path, role],
        `names "${id}", which no file defines: add it under entities, by an id such as Person:some-name`,
      );
  }
}

function checkCurated(claim: ClaimInput, path: Path, context: ClaimContext): void {
  if (claim.quote !== undefined || claim.start !== undefined) {
    context.report([...path, 'quote'], 'must be absent from a curated claim: only articles are quoted');
  }
  if (!claim.citation && !context.citation) {
    context.report(path, 'needs a `citation`: a curated claim says where it is written');
  }
  const address = claim.citation?.url === undefined ? null : checkUrl(claim.citation.url);
  if (address) context.report([...path, 'citation', 'url'], address);
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
    // Only where they are given: a claim that nobody proposed is stored as it was before there were proposals.
    ...(claim.confidence !== undefined && { confidence: claim.confidence }),
    ...(claim.outdated === true && { outdated: true }),
  };
}

/** A UTF-16 offset in code points, which Cypher's `substring` counts; null without article or offset. */
function codePointAt(article: ArticleContext | null, offset: StoredValue | undefined): number | null {
  if (!article || typeof offset !== 'number') return null;
  const pairs = article.text.slice(0, offset).match(/[\ud800-\udbff][\udc00-\udfff]/g);
  return offset - (pairs?.length ?? 0);
}

/**
 * Checks one claim and prepares it for storing. Takes it with its fact and its place in the file. Problems go to the
 * context; with any, do not use the row.
 */
export function checkClaim(
  given: ClaimInput,
  fact: { id: string; type: string },
  path: Path,
  context: ClaimContext,
): ClaimRow {
  const { article, slug, model } = context;
  const named =
    (say: Report): Report =>
    (at, message) => {
      const field = at.slice(path.length).filter((key) => key !== 'details');
      say(at, `${fact.id}, claim ${given.id}: ${field.join('.')} ${message}`.replace(':  ', ': '));
    };
  const report = named(context.report);
  const told = { ...context, report, tell: named(context.tell) };
  const claim = article ? anchored(given, path, article, told) : given;
  if (article) checkSpeaker(claim, path, told);
  else checkCurated(claim, path, told);
  if (claim.modality === 'OPINION' && !model.opinionTypes.includes(fact.type)) {
    report(
      [...path, 'modality'],
      `must not be OPINION on a ${fact.type}: only claims on a type marked @opinion are views: ${model.opinionTypes.join(', ')}`,
    );
  }
  const id = `Claim:${slug}/${claim.id}`;
  const details = readDetails(claim, fact.type, id, path, {
    ...told,
    quote: article ? (claim.quote ?? '') : null,
    published: article?.published ?? null,
  });
  const { start } = claim;
  const sentence = article?.sentences.find(
    (each) => start !== undefined && each.start <= start && start < each.end,
  );
  if (article && start !== undefined && !sentence)
    report([...path, 'start'], `lies in no sentence of the article, but is ${String(start)}`);
  const end = start === undefined ? 0 : (claim.end ?? start + (claim.quote?.length ?? 0));
  if (article?.areSentencesGiven && sentence && end > sentence.end)
    report(
      [...path, 'quote'],
      `must end in the sentence that it begins in, ${sentence.id} (${String(sentence.start)}–${String(sentence.end)}), but ends at ${String(end)}: make two claims, or mend the sentence`,
    );
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
