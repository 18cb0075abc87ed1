import { ExpectedError } from '../../errors.ts';
import type { Model } from '../../model/buildModel.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { editReadings } from '../decisions/applyDecisions.ts';
import { keptReadings } from '../decisions/keptReadings.ts';
import { logOfSources } from '../decisions/log.ts';
import { keepDecided } from '../proposals/keepDecided.ts';
import type { Reading } from '../reading.ts';

/**
 * The contents of a loaded source after decisions, locked until the transaction ends. Takes its id, and the name of the
 * argument that held it. Throws BAD_USER_INPUT if it is not loaded, or its contents were not kept.
 */
export async function editedSource(run: Run, model: Model, id: string, argument: string): Promise<Reading> {
  const [held] = await run(statement('write/hold.source'), { id });
  if (!held)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `\`${argument}\` must be the id of a loaded article, but is "${id}".`,
    );
  const [reading] = await keptReadings(run, { sources: [id] });
  if (!reading)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${id} was imported in bulk, and nothing of its files was kept: load them again before you change what it says.`,
    );
  const log = await logOfSources(run, [reading]);
  const [edited] = editReadings(model, log, [keepDecided(log, reading)]);
  return edited ?? reading;
}
