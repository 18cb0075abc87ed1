import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

/** The names of the operations in a document. */
function operationNames(query: string): string[] {
  return [...query.matchAll(/^\s*(?:query|mutation|subscription)\s+(\w+)/gm)].map(([, name = '']) => name);
}

/**
 * Sends what the playground runs to this service's `/graphql`. Takes the operation, gives the answer as it came.
 * Just after a change of tabs GraphiQL still names the operation of the other tab: a name that the document does
 * not hold is left out.
 */
export const askGraphql: Fetcher = async ({ query, variables, operationName }, options) => {
  const isNamed = typeof operationName === 'string' && operationNames(query).includes(operationName);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(options?.headers as Record<string, string> | undefined),
    },
    body: JSON.stringify({ query, variables: variables as unknown, ...(isNamed && { operationName }) }),
  });
  return (await response.json()) as Record<string, unknown>;
};
