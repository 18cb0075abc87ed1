import { ExpectedError } from '../../errors.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { openToAll } from '../decisions/access.ts';
import type { Graph, Run } from '../../neo4j/openGraph.ts';
import type { Model } from '../../model/buildModel.ts';
import { anchorOf } from '../decisions/anchorOf.ts';
import { decideOn } from '../decisions/decide.ts';
import type { Asked, Decider, Taken } from '../decisions/decision.ts';
import { absent } from '../decisions/claimInFile.ts';
import type { Review } from '../standingOf.ts';
import { articleContext } from './articleContext.ts';
import { contentOf } from './claimContent.ts';
import { type ClaimRequest, madeClaim } from './claimRequest.ts';
import { checkRequest } from './checkRequest.ts';
import { editedSource } from './editedSource.ts';

/** Throws FORBIDDEN where a text is not open to all: whoever may not read it could guess it, claim by claim. */
async function refuseWithheld(run: Run, article: string): Promise<void> {
  const [row] = await run(statement('internal/access.of.article'), { article });
  if (!row || row.get('access') === openToAll) return;
  throw new ExpectedError(
    'FORBIDDEN',
    `Only editors may make claims on ${article}, since its text is not open to all (access ${String(row.get('access'))}).`,
  );
}

async function workOut(
  run: Run,
  model: Model,
  request: ClaimRequest,
  review: Review,
): Promise<Omit<Asked, keyof Decider>> {
  if (review === 'PENDING') await refuseWithheld(run, request.article);
  const reading = await editedSource(run, model, request.article, 'input.article');
  const { text } = articleContext(reading) ?? { text: '' };
  const row = await checkRequest(run, model, reading, madeClaim(model, request, text, review));
  return {
    kind: 'MAKE_CLAIM',
    target: row.id,
    after: contentOf(model, row),
    found: { state: null, said: absent, source: reading.source, anchor: anchorOf(reading, row) },
  };
}

/**
 * Makes a claim from words of a loaded article, as a decision. It is ACCEPTED or, as a proposal, PENDING. Throws
 * BAD_USER_INPUT for an unknown article, and DATA_INVALID for what a file would be refused for.
 */
export const makeClaim = (
  graph: Graph,
  model: Model,
  request: ClaimRequest,
  { review, ...decider }: Decider & { review: Review },
): Promise<Taken> =>
  decideOn(graph, model, async (run) => ({ ...(await workOut(run, model, request, review)), ...decider }));
