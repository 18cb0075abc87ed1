import { Option } from 'commander';
import type { ModelEndpoint } from '../config.ts';
import { type LanguageModel, openModel } from '../embedded/model/openModel.ts';
import { ExpectedError } from '../errors.ts';

/** Who reads a text: the rules, a language model, or both. */
export type Readers = 'rules' | 'model' | 'both';

/** The option of the commands that read. */
export const withReaders = (): Option =>
  new Option(
    '--with <reader>',
    'who reads: the rules, a language model (READER_URL, READER_MODEL, READER_KEY), or both; by default the rules',
  ).choices(['rules', 'model', 'both'] satisfies Readers[]);

/** The language model to read with, if any. Throws BAD_USER_INPUT, naming the option or input, if the settings name none. */
export async function languageModelFor(
  readers: Readers,
  endpoint: ModelEndpoint | undefined,
  asked: string,
): Promise<LanguageModel | undefined> {
  if (readers === 'rules') return undefined;
  if (endpoint) return openModel(endpoint);
  throw new ExpectedError('BAD_USER_INPUT', `${asked} needs a language model, and none is set: let READER_URL be a server that speaks OpenAI's protocol, as http://127.0.0.1:8080/v1, and READER_MODEL a model there; or read by the rules alone.`); // prettier-ignore
}
