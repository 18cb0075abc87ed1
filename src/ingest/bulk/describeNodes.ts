import type { Model } from '../../model/buildModel.ts';
import type { Published } from '../countSources.ts';
import { type Support, supportsOf } from '../deriveEdges.ts';
import { inOrder } from '../inOrder.ts';
import { claimProperties, isProposed } from '../storeClaims.ts';
import { idOfCodes } from '../storeNames.ts';
import { storedDetail } from '../readDetails.ts';
import type { ClaimRow, Properties, Reading } from '../reading.ts';
import { type StoredName, borrowedName, settleEntity } from '../settleEntity.ts';
import { settleFact } from '../settleFact.ts';
import { hashOfFact } from '../settleFacts.ts';
import { isOnlyProposed } from '../settleEntities.ts';
import { spokenName } from '../spokenName.ts';
import type { Survey } from './surveyReadings.ts';

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
export function describeEntities(sink: GraphSink, { entities }: Survey): Map<string, string> {
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

export function describeText(
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

export function describeClaim(
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
export function publisherOf({ properties }: ClaimRow, article: Reading['article']): string {
  const { wireAgency, publisher } = article?.properties ?? {};
  const publisherNamed = wireAgency ?? publisher ?? article?.id;
  return (publisherNamed ?? properties.citationUrl ?? properties.citation ?? 'null') as string;
}

/** A claim as `claims.of.facts.cypher` reads it, with its own type of fact. */
export type DescribedClaim = ClaimRow & Published & { isProposal: boolean };

/** Describes a fact once all of its claims are known. Returns the edges it supports, and adds its noun to `names`. */
export function describeFact(
  sink: GraphSink,
  model: Model,
  claims: readonly DescribedClaim[],
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
