import type { Model } from '../../model/buildModel.ts';
import type { Published } from '../countSources.ts';
import { type Support, byPair, summarise, supportsOf } from '../deriveEdges.ts';
import { inOrder } from '../inOrder.ts';
import { claimProperties, isProposed } from '../storeClaims.ts';
import { idOfCodes } from '../storeNames.ts';
import { storedDetail } from '../readDetails.ts';
import { keepDecided } from '../proposals/keepDecided.ts';
import type { ClaimRow, Properties, Reading } from '../reading.ts';
import { type StoredName, borrowedName, settleEntity } from '../settleEntity.ts';
import { settleFact } from '../settleFact.ts';
import { hashOfFact } from '../settleFacts.ts';
import { isOnlyProposed } from '../settleEntities.ts';
import { spokenName } from '../spokenName.ts';
import { storageNode } from '../storage.ts';
import { tellProgress } from '../tellProgress.ts';
import { type Survey, type Readings, surveyReadings } from './surveyReadings.ts';

/** The properties of a node or relationship. */
export type BulkProperties = Readonly<Record<string, Properties[string] | undefined>>;

/** Receives a graph's nodes and relationships. Node ids are unique; a relationship may come before its nodes. */
export interface GraphSink {
  node(labels: readonly string[], id: string, properties: BulkProperties): void;
  link(type: string, from: string, to: string, properties?: BulkProperties): void;
  /** A node without relationships; its id need not be unique. */
  alone(labels: readonly string[], properties: BulkProperties): void;
}

function describeName(
  sink: GraphSink,
  entity: string,
  [label, link]: readonly [string, string],
  name: string,
  properties: Properties,
): void {
  sink.node([label], name, properties);
  sink.link(link, entity, name);
  if (typeof properties.articleId === 'string') sink.link('ARTICLE', name, properties.articleId);
}

/** Gives the entities' names for titles of facts. */
function describeEntities(sink: GraphSink, { entities }: Survey): Map<string, string> {
  const shown = new Map<string, string>();
  for (const [id, entity] of entities) {
    const { type, codes, names, proposedNames, articleClaims, reference, isClaimed } = entity;
    const isProposed = isOnlyProposed({ names: [...names], codes: [...codes], isClaimed });
    const given = isProposed ? proposedNames : names;
    const lent = given.size === 0 && reference ? [borrowedName(reference)] : [];
    const all = [
      ...given,
      ...lent.map(({ id: name, properties }) => [name, { source: null, properties }] as const),
    ];
    const settled = settleEntity(
      all.map(([, { properties }]) => properties as unknown as StoredName),
      [...codes].map(([source, own]) => ({ ...own, source })),
      articleClaims,
    );
    shown.set(id, spokenName(settled.name as string, settled.aliases as readonly string[]));
    sink.node(['Entity', isProposed ? 'Proposed' : type], id, { ...settled, type });
    for (const [name, { source, properties }] of isProposed ? [] : all)
      describeName(sink, id, ['Name', 'NAMES'], name, { ...properties, source });
    for (const [name, { source, properties, claims }] of proposedNames)
      describeName(sink, id, ['ProposedName', 'PROPOSED_NAMES'], name, { ...properties, source, claims });
    for (const [source, own] of codes) {
      sink.node(['Codes'], idOfCodes(source, id), { ...own, source });
      sink.link('CODES', id, idOfCodes(source, id));
    }
  }
  return shown;
}

function describeText(
  sink: GraphSink,
  { source, hash, article, sentences, unclaimed }: Reading,
  now: Date,
): void {
  sink.alone(['Source'], { id: source, hash });
  if (!article) return;
  sink.node(['Article'], article.id, { ...article.properties, recordedAt: now });
  for (const { id, properties } of sentences) {
    sink.node(['Sentence'], id, properties);
    sink.link('ARTICLE', id, article.id);
  }
  for (const { id, sentence, properties } of unclaimed) {
    sink.node(['Unclaimed'], id, properties);
    sink.link('UNCLAIMED', sentence, id);
  }
}

function describeClaim(
  sink: GraphSink,
  source: string,
  claim: ClaimRow,
  about: readonly string[],
  now: Date,
): void {
  const { id, fact, article, sentence, speaker, via, details } = claim;
  sink.node(isProposed(claim) ? ['Claim', 'Proposal'] : ['Claim'], id, {
    ...claimProperties(claim),
    source,
    recordedAt: now,
  });
  const ends = { FACT: fact, ARTICLE: article, SENTENCE: sentence, SPEAKER: speaker, VIA: via };
  for (const [type, end] of Object.entries(ends)) if (end !== null) sink.link(type, id, end);
  for (const target of about) sink.link('ABOUT', id, target);
  for (const { id: detail, ...properties } of details) {
    sink.node(['Detail'], detail, storedDetail(properties));
    sink.link('DETAILS', id, detail);
  }
}

/** The publisher of a claim; see `claims.of.facts.cypher`. */
function publisherOf({ properties }: ClaimRow, article: Reading['article']): string {
  const { wireAgency, publisher } = article?.properties ?? {};
  const publisherNamed = wireAgency ?? publisher ?? article?.id;
  return (publisherNamed ?? properties.citationUrl ?? properties.citation ?? 'null') as string;
}

/** A claim as `claims.of.facts.cypher` reads it, with its own type of fact. */
type Told = ClaimRow & Published & { isProposal: boolean };

/** Describes a fact once all of its claims are known. Gives what it supports, and adds its noun to `names`. */
function describeFact(
  sink: GraphSink,
  model: Model,
  claims: readonly Told[],
  names: Map<string, string>,
  now: Date,
): Support[] {
  const sorted = [...claims].sort((a, b) => inOrder(a.id, b.id));
  const { fact: id = '', factType: type = '' } = sorted[0] ?? {};
  const fact = settleFact(model, { id, type }, sorted, (target) => names.get(target));
  if (names.has(id)) names.set(id, fact.properties.noun as string);
  sink.node(['Fact', fact.label], id, { ...fact.properties, hash: hashOfFact(fact), heldSince: now });
  for (const { relationship, target, claims: by, certainty } of fact.roles)
    sink.link(relationship, id, target, { claims: by, certainty });
  for (const detail of fact.details) sink.link('DETAILS', id, detail);
  return supportsOf(model, fact);
}

/**
 * Describes the graph that the loader would build from readings in an empty store, by the same rules. Iterates over
 * the readings twice. Keeps in memory the entities, a number per fact, the claims of incomplete facts, and the
 * supports of derived edges. `report` gets a line of progress every two seconds. Throws DATA_INVALID when two sources
 * are the same.
 */
export async function describeGraph(
  model: Model,
  given: Readings,
  sink: GraphSink,
  report: (line: string) => void = () => undefined,
): Promise<void> {
  const now = new Date();
  sink.alone(['Storage'], storageNode());
  // Into an empty store no decision goes with them.
  const readings: Readings = async function* () {
    for await (const reading of given()) yield keepDecided([], reading);
  };
  const survey = await surveyReadings(model, readings, report);
  const names = describeEntities(sink, survey);
  /** As in the loader, roles to facts without claims are left out. */
  const stands = (id: string): boolean => survey.entities.has(id) || survey.claims.has(id);
  const isRole = ({ factType }: ClaimRow, field: string): boolean =>
    model.ownFields(factType).some(({ name, plan }) => name === field && plan.kind === 'role');
  const open = new Map<string, Told[]>();
  const inner = new Set([...survey.about].filter((id) => survey.claims.has(id)));
  const waiting = new Map<string, Told[]>();
  const supports: Support[] = [];
  const describe = (told: readonly Told[]): void => {
    const { fact = '' } = told[0] ?? {};
    if (inner.has(fact)) names.set(fact, '');
    for (const support of describeFact(sink, model, told, names, now)) supports.push(support);
  };
  /** Facts named in titles come first; cyclic roles were refused earlier. */
  const describeWaiting = (id: string): void => {
    const told = waiting.get(id);
    if (!told) return;
    waiting.delete(id);
    for (const { about } of told) about.forEach(describeWaiting);
    describe(told);
  };
  const tell = tellProgress(report, survey.sources);
  let done = 0;
  for await (const reading of readings()) {
    describeText(sink, reading, now);
    for (const claim of reading.claims) {
      describeClaim(sink, reading.source, claim, claim.about.filter(stands), now);
      const told = open.get(claim.fact) ?? [];
      const leads = claim.details.filter(({ field, value }) => !isRole(claim, field) || stands(value));
      told.push({
        ...claim,
        details: leads,
        publishedBy: publisherOf(claim, reading.article),
        sketch: (reading.article?.properties.sketch ?? null) as string | null,
        isProposal: isProposed(claim),
      });
      if (told.length < (survey.claims.get(claim.fact) ?? 0)) {
        open.set(claim.fact, told);
        continue;
      }
      open.delete(claim.fact);
      if (told.some(({ about }) => about.some((id) => inner.has(id) && !names.has(id))))
        waiting.set(claim.fact, told);
      else describe(told);
    }
    tell((done += 1));
  }
  for (const id of [...waiting.keys()]) describeWaiting(id);
  for (const some of byPair(supports).values()) {
    const [{ edge, from, to }] = some as [Support];
    const sorted = some.sort((a, b) => inOrder(a.fact, b.fact));
    sink.link(edge, from, to, summarise(sorted) as BulkProperties);
  }
}
