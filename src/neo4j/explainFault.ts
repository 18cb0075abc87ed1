import { Neo4jError } from 'neo4j-driver';
import { ExpectedError } from '../errors.ts';

/** Whether a fault of the driver says that the database cannot be reached, not that a statement is wrong. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  const { code, message } = error;
  return (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.includes('.Cluster.') ||
    code.endsWith('.DatabaseUnavailable') ||
    // The driver has no code for a pool that gives no connection in time.
    /Connection acquisition timed out|Pool is closed/.test(message)
  );
}

/** Whether asking once more can help. Never for memory: the same statement would only burn it again. */
export const isWorthRetrying = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  error.retryable &&
  !error.code.includes('Memory') &&
  !isTimeOut(error) &&
  !isHeldByOther(error);

/** Whether somebody else holds what is to be changed, for longer than Neo4j lets anybody wait. */
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
 * A fault of the driver as a problem that a client may be told of: its code and words are ours, the driver's
 * error is the cause. What is none of these, such as a malformed statement, is a bug and stays as it is.
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
