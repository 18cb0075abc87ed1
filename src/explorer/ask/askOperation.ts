import { signal } from '@preact/signals';
import type { Merged } from './merged.ts';
import { noteDown, noteUp } from './serviceState.ts';

/** Variables of an operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** The service gave no answer at all: it is down, busy or out of reach. Asking again may help. */
export class NoAnswer extends Error {}

const answers = new Map<string, Promise<unknown>>();
const settled = new Map<string, unknown>();

/** Counts the changes made on this page; what is shown is asked again when it changes. */
export const changes = signal(0);

/** Forgets every answer after a change. What is shown stays until its new answer has come. */
export function forgetAnswers(): void {
  answers.clear();
  settled.clear();
  changes.value += 1;
}

const keyOf = (query: string, variables: Variables): string => JSON.stringify([query, variables]);

/**
 * What the answer to the last change on this page carried: sent along, no answer kept from before the change is given. An
 * error may come from it, of a store that was replaced since: then it is dropped, as in the client package.
 */
let bookmark = '';

async function post(query: string, variables: Variables): Promise<Response> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(bookmark !== '' && { 'entente-bookmark': bookmark }),
      },
      body: JSON.stringify({ query, variables }),
    });
    if ([429, 502, 503, 504].includes(response.status)) throw new NoAnswer();
    bookmark = response.headers.get('entente-bookmark') ?? (response.ok ? bookmark : '');
    return response;
  } catch {
    noteDown();
    throw new NoAnswer('The service does not answer.');
  }
}

/** Sends an operation and remembers nothing. Rejects with the service's first error, whose `cause` is its code. */
export async function send(query: string, variables: Variables): Promise<unknown> {
  const response = await post(query, variables);
  noteUp();
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code: string } }[];
  };
  const [error] = errors ?? [];
  if (error) throw new Error(error.message, { cause: error.extensions?.code });
  if (!data) throw new Error('The service gave no answer.');
  return data;
}

/** An answer that is known already; undefined otherwise. So a page that was seen before is there at once. */
export function knownAnswer<Answer>(query: string, variables: Variables): Merged<Answer> | undefined {
  return settled.get(keyOf(query, variables)) as Merged<Answer> | undefined;
}

/**
 * Asks the service a saved operation and remembers its answer while the page is open. Takes the text of the
 * operation and the type of its answer. Rejects with the service's first error; a rejected answer is not remembered.
 */
export function askOperation<Answer>(query: string, variables: Variables = {}): Promise<Merged<Answer>> {
  const key = keyOf(query, variables);
  const known = answers.get(key);
  if (known) return known as Promise<Merged<Answer>>;
  const answer = send(query, variables);
  answers.set(key, answer);
  // An answer that was asked for before a change, and came after it, is not remembered.
  const isCurrent = (): boolean => answers.get(key) === answer;
  answer.then(
    (data) => isCurrent() && settled.set(key, data),
    () => isCurrent() && answers.delete(key),
  );
  return answer as Promise<Merged<Answer>>;
}
