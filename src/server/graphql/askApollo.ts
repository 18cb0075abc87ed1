import { HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { type ErrorCode, ExpectedError, errorCodes } from '../../errors.ts';
import { checkTokens } from './answerGraphql.ts';
import type { Answers, ServerContext } from './serverContext.ts';

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

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in errorCodes;

/**
 * Answers an operation as over HTTP, with the same limits, execution and errors, but without a request. Throws an
 * answer's errors as one ExpectedError, with the code of the first.
 */
export async function askApollo(apollo: Answers, context: ServerContext, ask: Ask): Promise<Answer> {
  checkTokens(ask.query);
  const { body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: ask,
    },
    context: () => Promise.resolve(context),
  });
  if (body.kind !== 'complete') throw new Error('The schema has no @defer, but an answer came in parts.');
  const answer = JSON.parse(body.string) as Answer;
  const [first, ...others] = answer.errors ?? [];
  if (!first) return answer;
  const code = first.extensions?.code;
  const message = [first, ...others].map((each) => each.message).join('\n');
  throw new ExpectedError(isCode(code) ? code : 'INTERNAL', message);
}
