import { ExpectedError } from '../../errors.ts';
import type { Model } from '../../model/buildModel.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import { inOrder } from '../inOrder.ts';
import type { ClaimRow, NameRow, Properties, Reading } from '../reading.ts';
import type { Reference } from '../settleEntity.ts';
import { isProposed } from '../storeClaims.ts';
import { reportProgress } from '../reportProgress.ts';

/** Readings that can be iterated over twice. */
export type Readings = () => AsyncIterable<Reading> | Iterable<Reading>;

interface Entity {
  type: string;
  /** Its codes by source. */
  codes: Map<string, Properties>;
  names: Map<string, { source: string; properties: Properties }>;
  /** Names from proposals only, with the claims that need them. */
  proposedNames: Map<string, { source: string; properties: Properties; claims: readonly string[] }>;
  articleClaims: number;
  /** Whether a claim other than a proposal refers to it. */
  isClaimed: boolean;
  /** Its name's origin if no source names it. */
  reference: (Reference & { claim: string; isProposal: boolean }) | null;
}

/** What must be known of all readings before anything is written. */
export interface Survey {
  entities: Map<string, Entity>;
  /** The number of claims of each fact. */
  claims: Map<string, number>;
  /** The ids that details refer to. */
  about: Set<string>;
  /** The number of readings. */
  sources: number;
}

function refuse(message: string): never {
  throw new ExpectedError('DATA_INVALID', message);
}

/** An import takes each source once: choosing between versions of an article is the loader's task. */
function refuseTwins(): (reading: Reading) => void {
  const seen = new Set<string>();
  const addresses = new Map<string, string>();
  return ({ source, article }) => {
    if (seen.has(source)) refuse(`${source} stands twice among the sources. Leave one out.`);
    seen.add(source);
    const url = article?.properties.url;
    if (typeof url !== 'string') return;
    const other = addresses.get(url);
    if (other)
      refuse(`${other} and ${source} have the address ${url}. Leave the newer out, and load it afterwards.`);
    addresses.set(url, source);
  };
}

/** The order of `references.to.entities.cypher`: what counts first, then printed words, then by claim. */
const goesBefore = (a: NonNullable<Entity['reference']>, b: Entity['reference']): boolean =>
  b === null ||
  (Number(a.isProposal) - Number(b.isProposal) ||
    Number(a.printed === null) - Number(b.printed === null) ||
    inOrder(a.claim, b.claim) ||
    inOrder(a.printed ?? '', b.printed ?? '')) < 0;

/** A claim's references to entities and facts, with the words printed for each. */
function referencesOf(row: ClaimRow): NonNullable<Entity['reference']>[] {
  const { id: claim, about, speaker, via, origin, article, properties, details } = row;
  const text = (value: Properties[string] | undefined): string | null =>
    (value as string | null | undefined) ?? null;
  const where = {
    claim,
    isProposal: isProposed(row),
    origin,
    article,
    citation: text(properties.citation),
    citationUrl: text(properties.citationUrl),
    citationRetrieved: text(properties.citationRetrieved),
  };
  return [...new Set([...about, speaker ?? [], via ?? []].flat())].map((entity) => {
    const words = details.flatMap(({ value, printed }) =>
      value === entity && printed !== null ? [printed] : [],
    );
    return { entity, printed: words.sort(inOrder)[0] ?? null, ...where };
  });
}

function seeEntity(survey: Survey, id: string): Entity {
  const known = survey.entities.get(id);
  if (known) return known;
  const entity = {
    type: typeOfId(id),
    codes: new Map(),
    names: new Map(),
    proposedNames: new Map(),
    articleClaims: 0,
    isClaimed: false,
    reference: null,
  };
  survey.entities.set(id, entity);
  return entity;
}

function seeClaim(model: Model, survey: Survey, claim: ClaimRow): void {
  survey.claims.set(claim.fact, (survey.claims.get(claim.fact) ?? 0) + 1);
  for (const id of claim.about) survey.about.add(id);
  for (const reference of referencesOf(claim)) {
    if (!model.entityTypes.includes(typeOfId(reference.entity))) continue;
    const entity = seeEntity(survey, reference.entity);
    entity.isClaimed ||= !reference.isProposal;
    if (claim.origin === 'ARTICLE' && !isProposed(claim) && claim.about.includes(reference.entity))
      entity.articleClaims += 1;
    if (entity.names.size === 0 && goesBefore(reference, entity.reference)) entity.reference = reference;
  }
}

/** A name from proposals counts if one of the claims that need it does; `counted` are the counted claims of its source. */
function seeName(
  survey: Survey,
  source: string,
  { id, entity, properties, claims }: NameRow,
  counted?: ReadonlySet<string>,
): void {
  const { names, proposedNames } = survey.entities.get(entity) ?? {};
  const isCounted = !claims || claims.some((each) => counted?.has(each));
  if (isCounted) names?.set(id, { source, properties: { ...properties, ...(claims && { claims }) } });
  else proposedNames?.set(id, { source, properties, claims });
}

/** Iterates over the readings once. Throws DATA_INVALID when two sources are the same. */
export async function surveyReadings(
  model: Model,
  readings: Readings,
  report: (line: string) => void,
): Promise<Survey> {
  const survey: Survey = { entities: new Map(), claims: new Map(), about: new Set(), sources: 0 };
  const reportDone = reportProgress(report);
  const checkSource = refuseTwins();
  for await (const reading of readings()) {
    const { source } = reading;
    checkSource(reading);
    if (reading.sameAs || reading.decisions)
      refuse(`${source} says what is the same, or what was decided. Leave it out, and load it afterwards.`);
    for (const { id, properties } of reading.entities) {
      const { codes } = seeEntity(survey, id);
      if (Object.values(properties).some((value) => value !== null)) codes.set(source, properties);
    }
    for (const name of reading.names) if (!name.claims) seeName(survey, source, name);
    for (const claim of reading.claims) seeClaim(model, survey, claim);
    const counted = new Set(reading.claims.flatMap((claim) => (isProposed(claim) ? [] : [claim.id])));
    for (const name of reading.names) if (name.claims) seeName(survey, source, name, counted);
    reportDone((survey.sources += 1));
  }
  return survey;
}
