import { Neo4jError } from 'neo4j-driver';
import { ExpectedError } from '../errors.ts';

/** Whether a driver error means that the database is unreachable, rather than that a statement is wrong. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  const { code, message } = error;
  return (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.includes('.Cluster.') ||
    code.endsWith('.DatabaseUnavailable') ||
    // The driver has no code for a time-out of its connection pool.
    /Connection acquisition timed out|Pool is closed/.test(message)
  );
}

/** Whether a retry can help. Never after a memory error: the same statement would fail again, at the same cost. */
export const isWorthRetrying = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  error.retryable &&
  !error.code.includes('Memory') &&
  !isTimeOut(error) &&
  !isHeldByOther(error);

/** Whether another transaction holds a lock for longer than Neo4j lets anyone wait. */
export function isHeldByOther(error: unknown): boolean {
  const fault = error instanceof ExpectedError ? error.cause : error;
  return fault instanceof Neo4jError && /LockAcquisitionTimeout|LockClientStopped/.test(fault.code);
}

const isTimeOut = ({ code }: Neo4jError): boolean => /TransactionTimedOut|Terminated/.test(code);

const isDiskFull = ({ code, message }: Neo4jError): boolean =>
  /StorageError|TransactionCommitFailed|DatabaseReadOnly|ForbiddenOnReadOnly|TransactionLogError/.test(
    code,
  ) || message.includes('No space left');

/**
 * Turns a driver error into one for clients, with our code and message and the driver's error as cause. Leaves
 * others, such as that of a malformed statement, as they are: those are bugs.
 */
export function explainFault(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const explain = (code: ConstructorParameters<typeof ExpectedError>[0], message: string): ExpectedError =>
    new ExpectedError(code, message, { cause: error });
  if (error.code.includes('Memory')) {
    return explain(
      'MEMORY_EXCEEDED',
      'The answer needs too much memory. Ask for fewer rows with `first`, or fewer fields.',
    );
  }
  if (isHeldByOther(error))
    return explain('SERVER_BUSY', 'Others are changing the same things now. Try again in a few seconds.');
  if (isTimeOut(error)) {
    return explain(
      'DEADLINE_EXCEEDED',
      'The database took too long. Ask for fewer rows with `first`, or narrow the filter.',
    );
  }
  if (isDiskFull(error)) {
    return explain(
      'DATABASE_FULL',
      'The database cannot store anything, mostly since its disk is full. Make room and restart it.',
    );
  }
  if (error.code.includes('InvalidBookmark'))
    return explain(
      'BAD_REQUEST',
      'entente-bookmark must be what an answer of this service carried, but is not. Leave it out.',
    );
  if (error.code.includes('.Security.')) {
    return explain(
      'DATABASE_UNAVAILABLE',
      'The database refuses the service. Its log says more; try again later.',
    );
  }
  if (isUnreachable(error) || error.retryable) {
    return explain('DATABASE_UNAVAILABLE', 'The database does not answer now. Try again in a few seconds.');
  }
  return error;
}
