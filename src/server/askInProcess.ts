import { HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { type ErrorCode, ExpectedError, errorCodes } from '../errors.ts';
import type { Model } from '../model/buildModel.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import type { Caller } from './auth/caller.ts';
import { bindModel } from './bindModel.ts';
import { checkTokens } from './graphql/answerGraphql.ts';
import { createApollo } from './graphql/createApollo.ts';
import { makeContextWith } from './graphql/serverContext.ts';
import type { Log } from './http/writeLog.ts';
import { limits } from './limits/limits.ts';

/** An operation and its variables, as a client sends them. */
export interface Ask {
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

/** An answer: data, and cost and hints in `extensions`. */
export type Answer = FormattedExecutionResult<
  Record<string, unknown>,
  { hints?: readonly string[]; cost?: number }
>;

/** Whoever runs the command may read what is told to signed-in callers. */
const operator: Caller = { name: 'command line', role: 'reader' };

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in errorCodes;

/**
 * Answers an operation as over HTTP, with the same limits, execution and errors, but without a port. Throws an answer's
 * errors as one, with the code of the first; a fault of the service with its cause.
 */
export async function askInProcess(graph: Graph, model: Model, ask: Ask): Promise<Answer> {
  checkTokens(ask.query);
  const causes: string[] = [];
  const log: Log = ({ cause }) => void causes.push(String(cause));
  const apollo = createApollo(bindModel(model), log, true);
  await apollo.start();
  try {
    const makeContext = makeContextWith(graph, model, { curate: undefined, audit: log });
    const signal = AbortSignal.timeout(limits.answerMs);
    const { body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: ask,
      },
      context: () => Promise.resolve(makeContext({ caller: operator, requestId: '', signal })),
    });
    if (body.kind !== 'complete') throw new Error('The schema has no @defer, but an answer came in parts.');
    const answer = JSON.parse(body.string) as Answer;
    const [first, ...others] = answer.errors ?? [];
    if (!first) return answer;
    const code = first.extensions?.code;
    const message = [first, ...others].map((each) => each.message).join('\n');
    // The caller is the operator, who has no log to consult.
    if (!isCode(code) || code === 'INTERNAL') throw new Error(causes.join('\n') || message);
    throw new ExpectedError(code, message);
  } finally {
    await apollo.stop();
  }
}
