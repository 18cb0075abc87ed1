import type { Model } from '../../model/buildModel.ts';
import { type Support, byPair, summarise } from '../deriveEdges.ts';
import { inOrder } from '../inOrder.ts';
import { isProposed } from '../storeClaims.ts';
import { keepDecided } from '../proposals/keepDecided.ts';
import type { ClaimRow } from '../reading.ts';
import { storageNode } from '../storage.ts';
import { tellProgress } from '../tellProgress.ts';
import { type Readings, surveyReadings } from './surveyReadings.ts';
import {
  type BulkProperties,
  type GraphSink,
  type Told,
  describeClaim,
  describeEntities,
  describeFact,
  describeText,
  publisherOf,
} from './describeNodes.ts';

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
