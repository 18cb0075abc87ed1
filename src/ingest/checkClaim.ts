import { dayCodec } from '../model/codecs/days.ts';
import { typeOfId } from '../model/partsOfId.ts';
import {
  type ArticleContext,
  type Report,
  anchorClaim,
  codePointAt,
  endOf,
  sentenceOf,
} from './anchorClaim.ts';
import { checkUrl } from './checkForms.ts';
import type { Citation, ClaimInput, ClaimRow } from './reading.ts';
import { type DetailContext, readDetails } from './readDetails.ts';
import type { Path } from './checkInput.ts';

/** The context in which claims are checked. */
export interface ClaimContext extends Omit<DetailContext, 'quote' | 'published'> {
  /** Null for reference data. */
  article: ArticleContext | null;
  /** The source's slug: the article's, or the reference file's name. */
  slug: string;
  /** The citation of a whole reference file. */
  citation: Citation | undefined;
  /** Adds a note, which is not a problem. */
  note(path: Path, message: string): void;
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

function checkModality(claim: ClaimInput, factType: string, path: Path, context: ClaimContext): void {
  const { opinionTypes } = context.model;
  if (claim.modality !== 'OPINION' || opinionTypes.includes(factType)) return;
  context.report(
    [...path, 'modality'],
    `must not be OPINION on a ${factType}: only claims on a type marked @opinion are views: ${opinionTypes.join(', ')}`,
  );
}

function propertiesOf(claim: ClaimInput, context: ClaimContext): ClaimRow['properties'] {
  const citation = context.article ? undefined : (claim.citation ?? context.citation);
  const { quote = null, start = null } = claim;
  return {
    quote,
    start,
    end: endOf(claim),
    citation: citation?.title ?? null,
    citationUrl: citation?.url ?? null,
    ...dayCodec.toStore('citationRetrieved', { value: citation?.retrieved ?? null }),
    extractedBy: claim.extractedBy,
    note: claim.note ?? null,
    // Only if given, so that other claims are stored as before there were proposals.
    ...(claim.confidence !== undefined && { confidence: claim.confidence }),
    ...(claim.outdated === true && { outdated: true }),
  };
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
  const reporting = { ...context, report: named(context.report), note: named(context.note) };
  const claim = article ? anchorClaim(given, path, article, reporting) : given;
  if (article) checkSpeaker(claim, path, reporting);
  else checkCurated(claim, path, reporting);
  checkModality(claim, fact.type, path, reporting);
  const id = `Claim:${slug}/${claim.id}`;
  const details = readDetails(claim, fact.type, id, path, {
    ...reporting,
    quote: article ? (claim.quote ?? '') : null,
    published: article?.published ?? null,
  });
  const sentence = article && sentenceOf(claim, path, article, reporting.report);
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
