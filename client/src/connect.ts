import { type DefinitionNode, Kind, OperationTypeNode, print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type AskError, EntenteError } from './answerError.ts';

/** Where the service is and who asks. `token` is an API key or a JSON Web Token; `fetch` takes the place of the global one. */
export interface Service {
  url: string;
  token?: string;
  fetch?: typeof fetch;
}

/** A whole answer. `hints` say why something is empty, or where a list was shortened; show them. */
export interface Answer<Result> {
  data: Result;
  hints: readonly string[];
}

/** Asks the service a typed document. Rejects with an EntenteError when the answer holds any error. */
export type Ask = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Answer<Result>>;

interface Body<Result> {
  data?: Result | null;
  errors?: readonly AskError[];
  extensions?: { hints?: readonly string[] };
}

/** How often a question is sent again when the service says that it is busy, and how long it may make us wait. */
const tries = 3;
const longestWaitSeconds = 30;

const sleep = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Seconds until a busy service may be asked again; undefined when asking again is no use. */
function waitFor({ status, headers }: Response): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const seconds = Number(headers.get('retry-after') ?? 1);
  return seconds <= longestWaitSeconds ? seconds : undefined;
}

const isNoChange = (definition: DefinitionNode): boolean =>
  definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY;

async function readBody<Result>(response: Response): Promise<Body<Result>> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Body<Result>;
  } catch {
    const message = `The answer must be JSON, but is (HTTP ${String(response.status)}): ${text.slice(0, 200)}`;
    throw new EntenteError('NO_ANSWER', message, response.status);
  }
}

/**
 * Connects to a service. Nothing is sent until a question is asked; a question that reads is repeated when the service
 * is busy. After a change the store's bookmark travels along, so that the change is read whichever copy of the service
 * answers.
 */
export function connect({ url, token, fetch: send = fetch }: Service): Ask {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  let bookmark: string | null = null;
  return async (document, variables) => {
    const query = print(document);
    const isReading = document.definitions.every(isNoChange);
    const body = JSON.stringify({ query, variables });
    for (let left = tries; ; left -= 1) {
      const seen = bookmark === null ? headers : { ...headers, 'entente-bookmark': bookmark };
      const response = await send(url, { method: 'POST', headers: seen, body });
      // An error may come from the bookmark, of a store that was replaced since.
      bookmark = response.headers.get('entente-bookmark') ?? (response.ok ? bookmark : null);
      const seconds = isReading && left > 1 ? waitFor(response) : undefined;
      if (seconds !== undefined) {
        await sleep(seconds);
        continue;
      }
      const { data, errors = [], extensions } = await readBody<never>(response);
      const [first] = errors;
      const { status } = response;
      if (first) throw new EntenteError(first.extensions?.code ?? 'NO_ANSWER', first.message, status, errors);
      if (data == null)
        throw new EntenteError('NO_ANSWER', 'The answer has neither data nor errors.', status);
      return { data, hints: extensions?.hints ?? [] };
    }
  };
}
