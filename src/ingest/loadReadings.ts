import type { Graph, Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
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
import { withoutDropped } from './entities/droppedNames.ts';
import { closeArticles, hideHistory, isClosed, openArticles, tellClosed } from './closeArticles.ts';
import type { Moved } from './moved.ts';
import { purgeImported } from './purgeSource.ts';
import { describeCircle, keptId } from './redirects.ts';
import { rewire } from './rewire.ts';
import type { Reading } from './reading.ts';
import { type Touched, settle } from './settleGraph.ts';
import { entitiesOf, markLoaded, storeSaid, storeTexts, supersede } from './storeReadings.ts';
import { storeSameAs } from './storeNames.ts';

/** The readings of a load by what is to be done with them. */
interface Sorted {
  /** To be stored. */
  inForce: Reading[];
  /** Of articles that only editors may know of, to be kept apart. */
  closed: Reading[];
  /** A notice for each source that a decision removed. */
  removed: Notice[];
}

/** Sorts readings by the decisions about their sources. What is removed but not purged is kept, to be brought back. */
async function sortBySource(
  run: Run,
  logged: readonly Decision[],
  given: readonly Reading[],
): Promise<Sorted> {
  const removed = removedOf(logged, given);
  const removedBy = new Map(removed.map((notice) => [notice.source, notice]));
  await keepRemoved(
    run,
    given.filter(({ source }) => removedBy.get(source)?.isPurged === false),
  );
  const [closed, inForce]: [Reading[], Reading[]] = [[], []];
  for (const reading of given)
    if (!removedBy.has(reading.source)) (isClosed(logged, reading) ? closed : inForce).push(reading);
  return { inForce, closed, removed };
}

/** Imported decisions about sources that are stored but are not in this load, by id or by URL. */
const aboutOthers = (imported: readonly Decision[], given: readonly Reading[]): Decision[] =>
  imported.filter(
    ({ source, anchor }) =>
      source !== null && !given.some((each) => each.source === source || urlOf(each) === (anchor?.url ?? '')),
  );

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
  const logged = await logOfSources(run, given);
  const { inForce, closed, removed } = await sortBySource(run, logged, given);
  const shut = await closeArticles(run, closed, editReadings(model, logged, closed));
  await openArticles(run, inForce);
  const stored = await storeInForce(run, model, logged, inForce);
  const elsewhere = await applyToStored(run, model, aboutOthers(imported, given));
  await tieDecisions(run, imported.flatMap(tieOfMerge));
  note(await settle(run, model, [...shut.touched, ...stored.touched, ...elsewhere.touched]));
  await hideHistory(run, shut.seen);
  const purged = await purgeImported(run, model, imported);
  return [
    ...removed,
    ...joined.notices,
    ...tellClosed(closed),
    ...again.notices,
    ...stored.decided,
    ...elsewhere.notices,
    ...stored.disagreements,
    ...purged,
    ...stored.circles,
  ];
}

/** Stores the readings that are in force, and applies the decisions about them. Returns what is to be settled, and notices. */
async function storeInForce(
  run: Run,
  model: Model,
  logged: readonly Decision[],
  inForce: readonly Reading[],
): Promise<{ touched: Touched[]; decided: Notice[]; disagreements: Notice[]; circles: Notice[] }> {
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
  const own = {
    facts: readings.flatMap(({ claims }) => claims.map(({ fact }) => keptId(redirects, fact))),
    entities: entities.map(({ id }) => id),
  };
  return {
    touched: [...superseded, ...rewired, ...said.touched, ...decided.touched, own],
    decided: decided.notices,
    disagreements: disagreements(log, readings),
    circles: circlesIn(readings, circles),
  };
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
