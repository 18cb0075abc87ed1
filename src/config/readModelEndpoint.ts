import { type Environment, type Report, readCount } from './readVariable.ts';

/** A server that speaks OpenAI's protocol, and what one text may cost there. */
export interface ModelEndpoint {
  url: string;
  model: string;
  key?: string;
  /** Tokens of one question and its answer together. */
  maxTokens: number;
  timeoutMs: number;
}

const isAddress = (url: string): boolean =>
  /^https?:\/\/[^/]/.test(url) && URL.canParse(url) && !new URL(url).username && !new URL(url).password;

/** Reads READER_URL and what belongs to it; nothing where it is unset. */
export function readModelEndpoint(env: Environment, report: Report): { reader?: ModelEndpoint } {
  const { READER_URL: url, READER_MODEL: model = '', READER_KEY: key } = env;
  if (!url) return {};
  // Do not echo a value that may contain a password.
  if (!isAddress(url))
    report(
      'READER_URL must be like http://127.0.0.1:8080/v1, without a name or password, but is not (environment). Unset it for no language model.',
    );
  // It stands in what is proposed, before an @.
  if (!/^[\w.:/+-]{1,100}$/.test(model))
    report(
      `READER_MODEL must be the name of a model at READER_URL, of letters, digits and . : / + - _, but is ${JSON.stringify(model)} (environment).`,
    );
  const maxTokens = readCount(env, 'READER_MAX_TOKENS', report) ?? 32_000;
  const seconds = readCount(env, 'READER_TIMEOUT_SECONDS', report) ?? 120;
  // Node's fetch waits no longer for an answer to begin.
  if (seconds < 1 || seconds > 300)
    report(`READER_TIMEOUT_SECONDS must be from 1 to 300, but is ${String(seconds)} (environment).`);
  return { reader: { url, model, ...(key && { key }), maxTokens, timeoutMs: seconds * 1000 } };
}
