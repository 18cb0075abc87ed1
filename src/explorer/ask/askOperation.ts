import type { Merged } from './merged.ts';

/** Variables of an operation. */
export type Variables = Readonly<Record<string, unknown>>;

const answers = new Map<string, Promise<unknown>>();

async function send(query: string, variables: Variables): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (!data || errors?.length) throw new Error(errors?.[0]?.message ?? 'The service gave no answer.');
  return data;
}

/**
 * Asks the service a saved operation and remembers its answer while the page is open. Takes the text of the
 * operation and the type of its answer. Rejects with the service's first error; a rejected answer is not remembered.
 */
export function askOperation<Answer>(query: string, variables: Variables = {}): Promise<Merged<Answer>> {
  const key = JSON.stringify([query, variables]);
  const known = answers.get(key);
  if (known) return known as Promise<Merged<Answer>>;
  const answer = send(query, variables);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  return answer as Promise<Merged<Answer>>;
}
