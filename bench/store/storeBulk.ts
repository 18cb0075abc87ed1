import type { Graph } from '../../src/graph/openGraph.ts';
import { summarise } from '../../src/ingest/deriveEdges.ts';
import type { ClaimRow, Reading } from '../../src/ingest/reading.ts';
import { settleFact } from '../../src/ingest/settleFact.ts';
import { hashOfFact } from '../../src/ingest/settleFacts.ts';
import type { Model } from '../../src/model/buildModel.ts';
import { articlesPerChapter } from '../generate/makeReadings.ts';
import { bulkStatements, labelOf } from './bulkStatements.ts';

type Row = Record<string, unknown>;
type Support = Parameters<typeof summarise>[0][number];

/** Rows of one batch by the statement that creates them. */
class Batch {
  readonly rows = new Map<string, Row[]>();
  add(text: string, row: Row): void {
    const known = this.rows.get(text);
    if (known) known.push(row);
    else this.rows.set(text, [row]);
  }
}

/** What a bulk store keeps in mind between batches: names for titles, counts and derived edges. */
interface Memory {
  names: Map<string, string>;
  claimed: Map<string, number>;
  edges: Map<string, Support[]>;
  publishers: Map<string, string>;
}

function addText(batch: Batch, reading: Reading, memory: Memory): void {
  const { article, source, hash } = reading;
  if (!article) return;
  memory.publishers.set(article.id, String(article.properties.publisher));
  batch.add(bulkStatements.articles(), { ...article.properties, id: article.id });
  for (const { id, properties } of reading.sentences) {
    batch.add(bulkStatements.sentences(), { article: article.id, properties: { ...properties, id } });
  }
  batch.add('UNWIND $rows AS row CREATE (s:Source) SET s = row', { id: source, hash });
}

function addClaim(batch: Batch, model: Model, claim: ClaimRow, memory: Memory): void {
  const { id, fact, article, sentence, speaker, about, modality, voice, origin, review } = claim;
  const properties = { ...claim.properties, id, modality, voice, origin, review, source: article, hash: id };
  batch.add(bulkStatements.claims(), { fact, article, sentence, properties });
  for (const { id: detail, ...rest } of claim.details) {
    batch.add(bulkStatements.details(), { claim: id, properties: { ...rest, id: detail } });
  }
  const link = bulkStatements.link;
  if (speaker) batch.add(link('Claim', 'SPEAKER', 'Entity'), { from: id, to: speaker, properties: {} });
  for (const target of about) {
    batch.add(link('Claim', 'ABOUT', labelOf(model, target)), { from: id, to: target, properties: {} });
    memory.claimed.set(target, (memory.claimed.get(target) ?? 0) + 1);
  }
}

/** A fact once all of its claims are known: its node, its roles, its best details and what it supports. */
function addFact(batch: Batch, model: Model, claims: readonly ClaimRow[], memory: Memory): void {
  const [{ fact: id, factType: type }] = claims as [ClaimRow];
  const stored = claims.map((claim) => ({
    ...claim,
    publishedBy: memory.publishers.get(claim.article ?? '') ?? '',
  }));
  const fact = settleFact(model, { id, type }, stored, (target) => memory.names.get(target));
  const label = fact.asserted ? type : 'Unasserted';
  batch.add(bulkStatements.facts(label), { ...fact.properties, id, hash: hashOfFact(fact) });
  for (const { relationship, target, claims: by, certainty } of fact.roles) {
    const text = bulkStatements.link('Fact', relationship, labelOf(model, target));
    batch.add(text, { from: id, to: target, properties: { claims: by, certainty } });
  }
  for (const detail of fact.details) batch.add(bulkStatements.best(), { from: id, to: detail });
  if (!fact.asserted) return;
  const roleOf = (field: string) => {
    const plan = model.plan(type, field);
    return fact.roles.find(({ relationship }) => plan.kind === 'role' && plan.relationship === relationship);
  };
  for (const { edge, factType, from, to } of model.derivations) {
    if (factType !== type) continue;
    const [start, end] = [roleOf(from), roleOf(to)];
    if (!start || !end) continue;
    const key = `${edge} ${start.target} ${end.target}`;
    const support = {
      from: start.target,
      to: end.target,
      fact: id,
      origins: ['ARTICLE'],
      fromClaims: start.claims,
      toClaims: end.claims,
      certainties: [start.certainty, end.certainty],
      dates: {},
    } as unknown as Support;
    memory.edges.set(key, [...(memory.edges.get(key) ?? []).slice(0, 499), support]);
  }
}

/** Statements run in this order: what is created before what is tied to it. */
const rank = (text: string): number =>
  [
    'CREATE (e:Entity',
    'CREATE (a:Article',
    '[:NAMES]',
    'CREATE (s:Sentence',
    'CREATE (f:Fact',
    'CREATE (c:Claim',
    '(d:Detail)',
  ].findIndex((part) => text.includes(part)) + 1 || 99;

async function send(graph: Graph, batch: Batch): Promise<number> {
  const statements = [...batch.rows].sort(([a], [b]) => rank(a) - rank(b));
  await graph.write(async (run) => {
    for (const [text, rows] of statements) {
      for (let from = 0; from < rows.length; from += 5_000)
        await run(text, { rows: rows.slice(from, from + 5_000) });
    }
  });
  batch.rows.clear();
  return statements.reduce((sum, [, rows]) => sum + rows.length, 0);
}

/**
 * Stores generated readings by plain CREATE: what the loader would make of them, computed by its own rules,
 * without looking what is there. The graph must be empty. Gives how many rows it sent.
 */
export async function storeBulk(
  graph: Graph,
  model: Model,
  readings: Iterable<Reading>,
  report: (line: string) => void = () => undefined,
): Promise<number> {
  const memory: Memory = { names: new Map(), claimed: new Map(), edges: new Map(), publishers: new Map() };
  const batch = new Batch();
  let open = new Map<string, ClaimRow[]>();
  const settled = (): void => {
    for (const claims of open.values()) addFact(batch, model, claims, memory);
    open = new Map();
  };
  let articles = -1; // the first reading is no article
  let rows = 0;
  for (const reading of readings) {
    const aliases = new Map<string, string[]>();
    for (const { properties, entity } of reading.names) {
      if (properties.kind === 'NAME') memory.names.set(entity, String(properties.text));
      else aliases.set(entity, [...(aliases.get(entity) ?? []), String(properties.text)]);
    }
    for (const { id, type } of reading.entities)
      batch.add(bulkStatements.entities(type), {
        id,
        type,
        name: memory.names.get(id),
        aliases: aliases.get(id) ?? [],
        origins: ['CURATED'],
        articleClaims: 0,
        rank: 0,
      });
    for (const { id, entity, properties } of reading.names)
      batch.add(bulkStatements.names(), { entity, properties: { ...properties, id } });
    addText(batch, reading, memory);
    const next = new Map<string, ClaimRow[]>();
    for (const claim of reading.claims) {
      addClaim(batch, model, claim, memory);
      const known = open.get(claim.fact) ?? next.get(claim.fact);
      if (known) known.push(claim);
      else next.set(claim.fact, [claim]);
    }
    settled();
    open = next;
    if ((articles += 1) % articlesPerChapter === 0) {
      settled();
      rows += await send(graph, batch);
      report(`${String(articles)} articles, ${String(rows)} rows`);
    }
  }
  settled();
  rows += await send(graph, batch);
  return rows + (await finish(graph, model, memory));
}

async function finish(graph: Graph, model: Model, memory: Memory): Promise<number> {
  const batch = new Batch();
  for (const [key, supports] of memory.edges) {
    const [edge = '', from = '', to = ''] = key.split(' ');
    batch.add(bulkStatements.link(labelOf(model, from), edge, labelOf(model, to)), {
      from,
      to,
      properties: summarise(supports),
    });
  }
  for (const [id, count] of memory.claimed) {
    if (labelOf(model, id) === 'Entity')
      batch.add(
        'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.articleClaims = row.count, e.rank = -row.count',
        {
          id,
          count,
        },
      );
  }
  return send(graph, batch);
}
