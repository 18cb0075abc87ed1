import type { Model } from '../../model/buildModel.ts';
import { type Support, byPair, summarise } from '../deriveEdges.ts';
import { inOrder } from '../inOrder.ts';
import { ExpectedError } from '../../errors.ts';
import { isClosed } from '../closeArticles.ts';
import { isProposed } from '../storeClaims.ts';
import { keepDecided } from '../proposals/keepDecided.ts';
import type { ClaimRow } from '../reading.ts';
import { storageNode } from '../storage.ts';
import { reportProgress } from '../reportProgress.ts';
import { type Readings, surveyReadings } from './surveyReadings.ts';
import {
  type BulkProperties,
  type GraphSink,
  type DescribedClaim,
  describeClaim,
  describeEntities,
  describeFact,
  describeText,
  publisherOf,
} from './describeNodes.ts';

/**
 * Describes each fact once all its claims have come, and after the facts that its title names. `claims` has the number
 * of claims of each fact; `isEarly` says whether its title names a fact not yet described.
 */
function factsInOrder(
  claims: ReadonlyMap<string, number>,
  isEarly: (ofFact: readonly DescribedClaim[]) => boolean,
  describe: (ofFact: readonly DescribedClaim[]) => void,
): { add(claim: DescribedClaim): void; end(): void } {
  const open = new Map<string, DescribedClaim[]>();
  const waiting = new Map<string, DescribedClaim[]>();
  const describeWaiting = (id: string): void => {
    const ofFact = waiting.get(id);
    if (!ofFact) return;
    waiting.delete(id);
    // Roles that lead in a circle were refused earlier.
    for (const { about } of ofFact) about.forEach(describeWaiting);
    describe(ofFact);
  };
  return {
    add(claim) {
      const ofFact = open.get(claim.fact) ?? [];
      ofFact.push(claim);
      if (ofFact.length < (claims.get(claim.fact) ?? 0)) open.set(claim.fact, ofFact);
      else {
        open.delete(claim.fact);
        if (isEarly(ofFact)) waiting.set(claim.fact, ofFact);
        else describe(ofFact);
      }
    },
    end() {
      for (const id of [...waiting.keys()]) describeWaiting(id);
    },
  };
}

function linkDerived(sink: GraphSink, supports: readonly Support[]): void {
  for (const some of byPair(supports).values()) {
    const [{ edge, from, to }] = some as [Support];
    const sorted = some.sort((a, b) => inOrder(a.fact, b.fact));
    sink.link(edge, from, to, summarise(sorted) as BulkProperties);
  }
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
    for await (const reading of given()) {
      if (isClosed([], reading))
        throw new ExpectedError(
          'DATA_INVALID',
          `${reading.source} is for editors only (access EDITORS), and a bulk import has no place apart for it: load it by itself, with npx entente load.`,
        );
      yield keepDecided([], reading);
    }
  };
  const survey = await surveyReadings(model, readings, report);
  const names = describeEntities(sink, survey);
  /** As in the loader, roles to facts without claims are left out. */
  const stands = (id: string): boolean => survey.entities.has(id) || survey.claims.has(id);
  const isRole = ({ factType }: ClaimRow, field: string): boolean =>
    model.ownFields(factType).some(({ name, plan }) => name === field && plan.kind === 'role');
  const inner = new Set([...survey.about].filter((id) => survey.claims.has(id)));
  const isEarly = (ofFact: readonly DescribedClaim[]): boolean =>
    ofFact.some(({ about }) => about.some((id) => inner.has(id) && !names.has(id)));
  const supports: Support[] = [];
  const facts = factsInOrder(survey.claims, isEarly, (ofFact) => {
    const { fact = '' } = ofFact[0] ?? {};
    if (inner.has(fact)) names.set(fact, '');
    for (const support of describeFact(sink, model, ofFact, names, now)) supports.push(support);
  });
  const reportDone = reportProgress(report, survey.sources);
  let done = 0;
  for await (const reading of readings()) {
    describeText(sink, reading, now);
    for (const claim of reading.claims) {
      describeClaim(sink, reading.source, claim, claim.about.filter(stands), now);
      facts.add({
        ...claim,
        details: claim.details.filter(({ field, value }) => !isRole(claim, field) || stands(value)),
        publishedBy: publisherOf(claim, reading.article),
        sketch: (reading.article?.properties.sketch ?? null) as string | null,
        isProposal: isProposed(claim),
      });
    }
    reportDone((done += 1));
  }
  facts.end();
  linkDerived(sink, supports);
}
