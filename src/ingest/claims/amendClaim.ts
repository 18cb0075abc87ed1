import type { Graph, Run } from '../../neo4j/openGraph.ts';
import type { Model } from '../../model/buildModel.ts';
import { removed } from '../decisions/amending.ts';
import { type Seen, checkVersion } from '../decisions/checkVersion.ts';
import { claimToDecide } from '../decisions/claimToDecide.ts';
import { decideOn } from '../decisions/decide.ts';
import type { Asked, Decider, Found, Taken } from '../decisions/decision.ts';
import type { Reading } from '../reading.ts';
import { type Amendment, amendedClaim } from './amendRequest.ts';
import { articleContext } from './articleContext.ts';
import { type ClaimContent, contentOf } from './claimContent.ts';
import { checkRequest } from './checkRequest.ts';
import { editedSource } from './editedSource.ts';

/** A claim by id, and the version of it that the caller saw. */
export interface SeenClaim {
  id: string;
  version?: Seen;
}

/** A current claim, with its source after decisions. */
interface Standing {
  reading: Reading;
  content: ClaimContent;
  found: Found;
}

/** Finds a claim and locks it. Throws BAD_USER_INPUT if there is none, or its source's contents were not kept. */
async function findStanding(run: Run, model: Model, id: string): Promise<Standing> {
  const { source, anchor } = await claimToDecide(run, id);
  const reading = await editedSource(run, model, source, 'id');
  const row = reading.claims.find((each) => each.id === id);
  if (!row) throw new Error(`${id} is stored, but ${source} does not make it.`);
  const content = contentOf(model, row);
  return { reading, content, found: { state: content, said: content, source, anchor } };
}

/** Decides the content of a current claim. */
const change = (
  graph: Graph,
  model: Model,
  { id: target, version }: SeenClaim,
  decider: Decider,
  workOut: (run: Run, standing: Standing) => Promise<Pick<Asked, 'kind' | 'after'>>,
): Promise<Taken> =>
  decideOn(graph, model, async (run) => {
    await checkVersion(run, target, version);
    const standing = await findStanding(run, model, target);
    return { target, found: standing.found, ...(await workOut(run, standing)), ...decider };
  });

/**
 * Amends a claim, overriding its source, as a decision. Throws BAD_USER_INPUT for an unknown claim, CONFLICT for one that
 * changed since the caller saw it, and DATA_INVALID for what a file would be refused for.
 */
export const amendClaim = (
  graph: Graph,
  model: Model,
  seen: SeenClaim,
  amendment: Amendment,
  decider: Decider,
): Promise<Taken> =>
  change(graph, model, seen, decider, async (run, { reading, content }) => {
    const text = articleContext(reading)?.text ?? null;
    const others = reading.claims.filter(({ id }) => id !== seen.id);
    const asked = amendedClaim(model, content, amendment, text);
    const row = await checkRequest(run, model, { ...reading, claims: others }, asked);
    return { kind: 'AMEND_CLAIM', after: contentOf(model, row) };
  });

/** Withdraws a claim, as a decision. Throws BAD_USER_INPUT for an unknown claim, CONFLICT as above. */
export const removeClaim = (graph: Graph, model: Model, seen: SeenClaim, decider: Decider): Promise<Taken> =>
  change(graph, model, seen, decider, () => Promise.resolve({ kind: 'REMOVE_CLAIM', after: removed }));
