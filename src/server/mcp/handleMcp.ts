import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { type Caller, includesRole } from '../auth/caller.ts';
import { type Admit, type Handler, checkMethod } from '../graphql/admitRequests.ts';
import { askApollo } from '../graphql/askApollo.ts';
import type { Answers, Sender, ServerContext } from '../graphql/serverContext.ts';
import { type Log, describeError } from '../http/writeLog.ts';
import type { AskService } from './tool.ts';

/** Refuses other origins, whose pages could send requests without their user's knowledge, as the protocol warns. Throws FORBIDDEN. */
function checkOrigin({ headers: { origin, host } }: IncomingMessage, allowed: readonly string[]): void {
  if (origin === undefined || allowed.includes(origin.toLowerCase())) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new ExpectedError(
    'FORBIDDEN',
    'Pages of this origin may not send requests. Add it to ALLOWED_ORIGINS.',
  );
}

/**
 * Handles `/mcp`: the Model Context Protocol over streamable HTTP (https://modelcontextprotocol.io/specification), with
 * the service's gate, limits and roles. Messages come by POST; there is no stream to open by GET.
 */
export function handleMcp(
  apollo: Answers,
  makeContext: (sender: Sender) => ServerContext,
  admit: Admit,
  { schema, allowedOrigins, log }: { schema: GraphQLSchema; allowedOrigins: readonly string[]; log: Log },
): Handler {
  return async (request, response, requestId) => {
    checkMethod(request, response, ['POST']);
    checkOrigin(request, allowedOrigins);
    // The SDK takes most of a second to load, so import it on first use.
    const { answerMcp } = await import('./answerMcp.ts');
    await admit(request, response, requestId, (admitted) => {
      const askAs =
        (caller: Caller | null): AskService =>
        (query, variables) =>
          askApollo(apollo, makeContext({ ...admitted, caller }), { query, variables });
      const { caller } = admitted;
      const mayPropose = caller !== null && includesRole(caller.role, 'contributor');
      return answerMcp(
        {
          schema,
          ask: askAs(caller),
          // Even an editor's model may only propose.
          propose: mayPropose ? askAs({ ...caller, role: 'contributor' }) : undefined,
          report: (error) =>
            log({ event: 'error', requestId, code: 'INTERNAL', cause: describeError(error) }),
        },
        admitted,
        response,
      );
    });
  };
}
