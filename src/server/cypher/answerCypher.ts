import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkInWorker } from '../../cypher/checkInWorker.ts';
import { graphOf } from '../../cypher/graphOf.ts';
import { type Caps, runReadOnly } from '../../cypher/runReadOnly.ts';
import { ExpectedError } from '../../errors.ts';
import type { Model } from '../../model/buildModel.ts';
import { describeGraph } from '../../model/describeGraph.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import { includesRole } from '../auth/caller.ts';
import { withinDeadline } from '../http/limitTraffic.ts';
import { answerJson } from '../http/publicError.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import type { Log } from '../http/writeLog.ts';
import { limits } from '../limits/limits.ts';

/** Answers `POST /cypher`. */
export interface CypherRoute {
  answer(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void>;
  stop(): Promise<void>;
}

const formats = ['rows', 'graph'] as const;

interface CypherRequest {
  text: string;
  parameters: Record<string, unknown>;
  format: (typeof formats)[number];
}

const malformed = (message: string): ExpectedError => new ExpectedError('BAD_REQUEST', message);

/** Reads a body `{statement, parameters?, format?}`. Throws BAD_REQUEST. */
function readCypherRequest(body: Record<string, unknown>): CypherRequest {
  const { statement, parameters = {}, format = 'rows', ...others } = body;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw malformed(`A body has statement, parameters and format, but this one has "${unknown}".`);
  if (typeof statement !== 'string')
    throw malformed(
      `statement must be a text, but is ${statement === undefined ? 'missing' : JSON.stringify(statement)}.`,
    );
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))
    throw malformed('parameters must be an object: {"name": value}.');
  if (!formats.includes(format as CypherRequest['format']))
    throw malformed(`format must be ${formats.join(' or ')}, but is ${JSON.stringify(format)}.`);
  return {
    text: statement,
    parameters: parameters as Record<string, unknown>,
    format: format as CypherRequest['format'],
  };
}

async function checkAdmin(
  request: IncomingMessage,
  response: ServerResponse,
  authenticate: Authenticate,
): Promise<string> {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    throw new ExpectedError('METHOD_NOT_ALLOWED', 'This path accepts POST only.');
  }
  const caller = await authenticate(request.headers.authorization);
  if (!caller)
    throw new ExpectedError(
      'UNAUTHENTICATED',
      'Cypher needs the key of an admin: send `authorization: Bearer …`.',
    );
  if (!includesRole(caller.role, 'admin'))
    throw new ExpectedError('FORBIDDEN', `Cypher needs the role admin, but yours is ${caller.role}.`);
  return caller.name;
}

const caps: Caps = { timeoutMs: limits.cypherMs, rows: limits.cypherRows, bytes: limits.cypherBytes };

/**
 * Runs read-only statements, for admins only: one bad statement costs more than a page of GraphQL. Every statement is logged
 * in one line, with its caller and outcome.
 */
export function answerCypher(graph: Graph, model: Model, authenticate: Authenticate, log: Log): CypherRoute {
  const described = describeGraph(model);
  const check = checkInWorker();
  let inFlight = 0;
  async function run(requested: CypherRequest, response: ServerResponse): Promise<void> {
    await withinDeadline(limits.answerMs, response, async (signal) => {
      const answer = await runReadOnly(graph, check, { ...requested, caps, signal, described });
      const { columns, rows, notes, cut } = answer;
      const found = requested.format === 'graph' ? { graph: graphOf(answer) } : { columns, rows };
      answerJson(response, 200, { ...found, ...(notes.length > 0 && { notes }), ...(cut && { cut }) });
    });
  }
  return {
    async answer(request, response, requestId) {
      const who = await checkAdmin(request, response, authenticate);
      const requested = readCypherRequest((await readJsonBody(request)).value);
      if (inFlight >= limits.cypherAtOnce)
        throw new ExpectedError('SERVER_BUSY', 'Other statements are running. Ask again in a second.');
      inFlight += 1;
      let outcome = 'answered';
      try {
        await run(requested, response);
      } catch (error) {
        outcome = error instanceof ExpectedError ? error.code : 'INTERNAL';
        // Over GraphQL an argument out of bounds is HTTP 200, with partial data; here there is none.
        if (!(error instanceof ExpectedError && error.code === 'BAD_USER_INPUT')) throw error;
        answerJson(response, 400, { errors: [{ message: error.message, extensions: { code: error.code } }] });
      } finally {
        inFlight -= 1;
        log({
          event: 'audit',
          requestId,
          who,
          statement: requested.text.slice(0, limits.errorMessage),
          outcome,
        });
      }
    },
    stop: () => check.close(),
  };
}
