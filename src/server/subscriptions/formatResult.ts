import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { ServerContext } from '../graphql/serverContext.ts';
import { extensionsOf, shortenErrors } from '../graphql/shortenErrors.ts';
import { formatError, publicError, statusOf } from '../http/publicError.ts';
import { type Log, describeError } from '../http/writeLog.ts';

/** Gives a result the form in which Apollo answers one at `/graphql`, and logs faults of the service. */
export function formatResult(
  { errors = [], ...rest }: ExecutionResult,
  context: ServerContext,
  { introspection, log }: { introspection: boolean; log: Log },
): FormattedExecutionResult {
  const told = errors.map((error) => {
    const { code } = publicError(error);
    if (statusOf(code) >= 500)
      log({ event: 'error', requestId: context.requestId, code, cause: describeError(error) });
    return formatError(error.toJSON(), error);
  });
  const extensions = extensionsOf(context);
  return {
    ...(told.length > 0 && { errors: shortenErrors(told, context, introspection) }),
    ...rest,
    ...(extensions && { extensions }),
  };
}
