import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { ServerContext } from '../graphql/serverContext.ts';
import { extensionsOf, shortenErrors } from '../graphql/shortenErrors.ts';
import { formatError, publicError, statusOf } from '../http/publicError.ts';
import { type Log, describeError } from '../http/writeLog.ts';

/** Formats a result as Apollo does at `/graphql`, and logs internal errors. */
export function formatResult(
  { errors = [], ...rest }: ExecutionResult,
  context: ServerContext,
  { introspection, log }: { introspection: boolean; log: Log },
): FormattedExecutionResult {
  const formatted = errors.map((error) => {
    const { code } = publicError(error);
    if (statusOf(code) >= 500)
      log({ event: 'error', requestId: context.requestId, code, cause: describeError(error) });
    return formatError(error.toJSON(), error);
  });
  const extensions = extensionsOf(context);
  return {
    ...(formatted.length > 0 && { errors: shortenErrors(formatted, context, introspection) }),
    ...rest,
    ...(extensions && { extensions }),
  };
}
