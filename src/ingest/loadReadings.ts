import type { Graph, Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { typeOfId } from '../model/partsOfId.ts';
import { applyDecisions, applyToStored, editReadings, removedOf } from './decisions/applyDecisions.ts';
import type { Decision } from './decisions/decision.ts';
import { recordFound } from './decisions/foundReviews.ts';
import { logOfSources, recordNew, tieDecisions, urlOf } from './decisions/log.ts';
import type { Notice } from './decisions/planSlot.ts';
import { reloadedBy } from './decisions/reloadedBy.ts';
import { keepRemoved } from './decisions/removal.ts';
import { slotOf } from './decisions/slots.ts';

import { joinStored } from './proposals/joinStored.ts';
import { disagreements, keepDecided } from './proposals/keepDecided.ts';
import { decidedEntities } from './entities/decidedEntities.ts';
import { withoutDropped } from './entities/droppedNames.ts';
import { closeArticles, hideHistory, isClosed, openArticles, tellClosed } from './closeArticles.ts';
import type { Moved } from './moved.ts';
import { purgeImported } from './purgeSource.ts';
import { type Redirects, describeCircle, keptId } from './redirects.ts';
import { rewire } from './rewire.ts';
import type { Reading } from './reading.ts';
import { type Touched, settle } from './settleGraph.ts';
import { packReading } from './packReading.ts';
import { type Compared, compareClaims, storeClaims, wired, withdrawClaims } from './storeClaims.ts';
import { withdrawSource } from './withdrawSource.ts';
import { codesOf, storeSameAs, withdrawNames } from './storeNames.ts';

async function storeTexts(run: Run, readings: readonly Reading[]): Promise<void> {
  const articles = readings.flatMap(({ article }) => (article ? [article] : []));
  if (articles.length === 0) return;
  const hashes = articles.map(({ id, properties: { sha256 = null } }) => ({ id, sha256 }));
  await run(statement('write/keep.article'), { rows: hashes });
  await run(statement('write/merge.articles'), { rows: articles });
  const spans = readings.flatMap(({ article, sentences: own }) =>
    article ? [{ article: article.id, kept: own.map(({ id }) => id) }] : [],
  );
  await run(statement('write/delete.spans'), { rows: spans });
  const sentences = readings.flatMap(({ article, sentences: own }) =>
    own.map((sentence) => ({ ...sentence, article: article?.id })),
  );
  await run(statement('write/merge.sentences'), { rows: sentences });
  await run(statement('write/merge.unclaimed'), {
    rows: readings.flatMap(({ unclaimed }) => unclaimed),
  });
}

/** An article with the URL of another is a new version of it: the other is withdrawn and kept as history. */
async function supersede(run: Run, readings: readonly Reading[]): Promise<Touched[]> {
  const articles = readings.flatMap(({ article }) =>
    article?.properties.url ? [{ id: article.id, url: article.properties.url }] : [],
  );
  if (articles.length === 0) return [];
  const rows = await run(statement('internal/superseded.articles'), { rows: articles });
  const touched = [];
  for (const row of rows) touched.push(...(await withdrawSource(run, row.get('id') as string)));
  return touched;
}

/** Records what was loaded: unchanged sources are skipped, and removed ones brought back from it. */
async function markLoaded(run: Run, readings: readonly Reading[]): Promise<void> {
  const ofFiles = readings.filter(({ source }) => source !== decidedEntities);
  const rows = ofFiles.map((reading) => ({
    id: reading.source,
    hash: reading.hash,
    reading: packReading(reading),
  }));
  await run(statement('write/mark.source'), { rows });
}

/**
 * Stores the names and claims of readings whose entities exist already. Returns what it touched, the claims that changed,
 * and those of which only the review differs.
 */
async function storeSaid(
  run: Run,
  readings: readonly Reading[],
  redirects: Redirects,
): Promise<{ touched: Touched[]; changed: Set<string>; reviewed: Compared['reviewed'] }> {
  const named = <T extends { entity: string }>(row: T): T & { as: string | null } => {
    const [entity, as] = wired(redirects, row.entity);
    return { ...row, entity: entity ?? row.entity, as };
  };
  const names = readings.flatMap(({ source, names: own }) => own.map((name) => named({ ...name, source })));
  const renamed = await withdrawNames(run, readings);
  const [made, proposed] = [names.filter(({ claims }) => !claims), names.filter(({ claims }) => claims)];
  if (made.length > 0) await run(statement('write/merge.names'), { rows: made });
  if (proposed.length > 0) await run(statement('write/create.proposed.names'), { rows: proposed });
  const codes = codesOf(readings).map(named);
  if (codes.length > 0) await run(statement('write/merge.codes'), { rows: codes });
  const { stale, fresh, reviewed, reread } = await compareClaims(run, readings);
  const withdrawn = await withdrawClaims(run, stale);
  await storeClaims(run, fresh, redirects);
  if (reread.length > 0) await run(statement('write/reread.claims'), { rows: reread });
  const gone = new Set(stale);
  const changed = new Set(fresh.flatMap(({ id }) => (gone.has(id) ? [id] : [])));
  return { touched: [renamed, withdrawn], changed, reviewed };
}

/** The entities that readings name or that their claims refer to. */
function entitiesOf(
  model: Model,
  readings: readonly Reading[],
  redirects: Redirects,
): { id: string; type: string }[] {
  const named = readings.flatMap(({ entities }) => entities.map(({ id }) => id));
  const meant = readings.flatMap(({ claims }) =>
    claims.flatMap(({ about, speaker, via }) => [...about, speaker ?? [], via ?? []].flat()),
  );
  return [...new Set([...named, ...meant].map((id) => keptId(redirects, id)))]
    .map((id) => ({ id, type: typeOfId(id) }))
    .filter(({ type }) => model.entityTypes.includes(type));
}

/**
 * Stores checked readings inside a transaction: text, entities, claims, and everything that is computed from them.
 * Withdraws what their sources no longer contain. Idempotent. No two may be versions of one article, since the later would have
 * to find the earlier stored. Returns the notes on decisions about them; `note` takes those on what moved.
 */
export async function loadIn(
  run: Run,
  model: Model,
  files: readonly Reading[],
  note: (moved: Moved) => void = () => undefined,
): Promise<Notice[]> {
  const imported = await recordNew(
    run,
    files.flatMap(({ decisions = [] }) => decisions),
  );
  const joined = await joinStored(run, model, files);
  const again = await reloadedBy(run, model, imported, files);
  const given = [...joined.readings, ...again.readings];
  const sources = given.map(({ source }) => source);
  const logged = await logOfSources(run, given);
  const removed = removedOf(logged, given);
  const removedBy = new Map(removed.map((notice) => [notice.source, notice]));
  // Nothing is kept of purged sources.
  const kept = given.filter(({ source }) => removedBy.get(source)?.isPurged === false);
  await keepRemoved(run, kept);
  const notRemoved = given.filter(({ source }) => !removedBy.has(source));
  const [apart, inForce] = [true, false].map((is) => notRemoved.filter((each) => isClosed(logged, each) === is)) as [Reading[], Reading[]]; // prettier-ignore
  const shut = await closeArticles(run, apart, editReadings(model, logged, apart));
  await openArticles(run, inForce);
  const inFiles = inForce.map((reading) => keepDecided(logged, reading));
  const readings = await withoutDropped(run, editReadings(model, logged, inFiles));
  const superseded = await supersede(run, readings);
  await storeSameAs(run, readings);
  const { redirects, circles, touched: rewired } = await rewire(run, model);
  // Entities come first: the claims of one reading may refer to those of another, or to unnamed ones.
  const entities = entitiesOf(model, readings, redirects);
  await run(statement('write/merge.entities'), { rows: entities });
  await storeTexts(run, readings);
  const said = await storeSaid(run, readings, redirects);
  await markLoaded(run, inForce);
  const log = [...logged, ...(await recordFound(run, readings, said.reviewed, logged))];
  const decided = await applyDecisions(run, model, log, { inFiles, changed: said.changed });
  const elsewhere = await applyToStored(
    run,
    model,
    imported.filter(
      ({ source, anchor }) =>
        source !== null &&
        !sources.includes(source) &&
        !given.some((each) => urlOf(each) === (anchor?.url ?? '')),
    ),
  );
  await tieDecisions(run, imported.flatMap(tieOfMerge));
  const touched = {
    facts: readings.flatMap(({ claims }) => claims.map(({ fact }) => keptId(redirects, fact))),
    entities: entities.map(({ id }) => id),
  };
  const before = [...shut.touched, ...superseded, ...rewired, ...said.touched];
  note(await settle(run, model, [...before, ...decided.touched, ...elsewhere.touched, touched]));
  await hideHistory(run, shut.seen);
  const purged = await purgeImported(run, model, imported);
  return [
    ...removed,
    ...joined.notices,
    ...tellClosed(apart),
    ...again.notices,
    ...decided.notices,
    ...elsewhere.notices,
    ...disagreements(log, readings),
    ...purged,
    ...circlesIn(readings, circles),
  ];
}

/** The notes on cycles of `sameAs` that readings take part in. Pure. */
const circlesIn = (readings: readonly Reading[], circles: readonly string[][]): Notice[] =>
  circles.flatMap((circle) => {
    const found = readings.find(({ sameAs = [] }) => sameAs.some(({ from }) => circle.includes(from)));
    return found ? [{ source: found.source, message: describeCircle(circle) }] : [];
  });

/** Stores checked readings in one transaction; see `loadIn`. */
export const loadReadings = (graph: Graph, model: Model, readings: readonly Reading[]): Promise<Notice[]> =>
  graph.write((run) => loadIn(run, model, readings));

/** Links decisions from a file that are about no source; their effect is stored already. */
function tieOfMerge(decision: Decision): { id: string; of: string; said: null }[] {
  const slot = decision.source === null ? slotOf(decision.kind) : undefined;
  return slot ? [{ id: decision.id, of: slot.appliesTo?.(decision) ?? decision.target, said: null }] : [];
}
