import type { ModelEndpoint } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';

/** A prompt for a language model: instructions, input, and the JSON schema of the answer. */
export interface Question {
  system: string;
  user: string;
  schema: Readonly<Record<string, unknown>>;
}

/** The answer as parsed JSON, or why there is none. */
export type Answer = { answer: unknown } | { unread: string };

export interface LanguageModel {
  name: string;
  ask: (question: Question) => Promise<Answer>;
}

/** Most languages have more than three characters per token, so estimates err on the high side. */
const charactersPerToken = 3;

/** Tokens reserved for the answer. */
const leastAnswer = 1000;

const tokensOf = ({ system, user, schema }: Question): number =>
  Math.ceil((system.length + user.length + JSON.stringify(schema).length) / charactersPerToken);

/** The HTTP status of a client error. Its message is not shown, since it may contain the key. */
const statusOf = (error: unknown): number | undefined => (error as { status?: number }).status;

function explain(error: unknown, isLate: boolean, { url, timeoutMs }: ModelEndpoint): string {
  const { host } = new URL(url);
  const status = statusOf(error);
  if (status === 401 || status === 403)
    throw new ExpectedError('CONFIG_INVALID', `The language model at ${host} refuses READER_KEY (HTTP ${String(status)}): set the right one.`); // prettier-ignore
  if (status === 404)
    throw new ExpectedError('CONFIG_INVALID', `${host} has no such model or path (HTTP 404): READER_URL must end like /v1, and READER_MODEL be one that it serves.`); // prettier-ignore
  if (status !== undefined)
    return `The language model at ${host} refused the question (HTTP ${String(status)}).`;
  if (isLate)
    return `The language model at ${host} did not answer within ${String(timeoutMs / 1000)} seconds: set READER_TIMEOUT_SECONDS for more.`;
  return `The language model at ${host} cannot be reached: check READER_URL.`;
}

function parseAnswer(content: string | null | undefined, { url }: ModelEndpoint): Answer {
  try {
    return { answer: JSON.parse(content ?? '') as unknown };
  } catch {
    return { unread: `The language model at ${new URL(url).host} answered with something else than JSON.` };
  }
}

/**
 * Opens an endpoint that speaks OpenAI's protocol. Tokens (prompt and answer) and time per prompt are limited, and nothing
 * is retried, which would double both. Throws CONFIG_INVALID if the key or the model is refused.
 */
export async function openModel(endpoint: ModelEndpoint): Promise<LanguageModel> {
  // Loaded on first use only.
  const { OpenAI } = await import('openai');
  const { url, model, key, timeoutMs, maxTokens } = endpoint;
  // Ignore the client's own environment variables, and log nothing.
  const client = new OpenAI({ baseURL: url, apiKey: key ?? 'none', adminAPIKey: null, organization: null, project: null, maxRetries: 0, logLevel: 'off' }); // prettier-ignore
  const ask = async (question: Question): Promise<Answer> => {
    const left = maxTokens - tokensOf(question);
    if (left < leastAnswer)
      return { unread: `The text is too long for READER_MAX_TOKENS, which is ${String(maxTokens)}: it needs about ${String(tokensOf(question) + leastAnswer)}.` }; // prettier-ignore
    const { system, user, schema } = question;
    // Which error an abort throws depends on how far the answer had come, so check the signal itself.
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const { choices } = await client.chat.completions.create(
        {
          model,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
          max_completion_tokens: left,
          response_format: { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema } },
        },
        { signal },
      );
      if (choices[0]?.finish_reason === 'length')
        return { unread: `The language model's answer was cut off at READER_MAX_TOKENS, which is ${String(maxTokens)}.` }; // prettier-ignore
      return parseAnswer(choices[0]?.message.content, endpoint);
    } catch (error) {
      return { unread: explain(error, signal.aborted, endpoint) };
    }
  };
  return { name: model, ask };
}
