import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes text in order, with backpressure. */
export interface TextOut {
  write(text: string): Promise<void>;
  /** Resolves when everything is written. */
  end(): Promise<void>;
}

/** Takes a line of progress or a notice for the user. */
export type Report = (line: string) => void;

/** Characters buffered before a write. */
const chunk = 64 * 1024;

/** Buffers small texts for a stream. A broken stream rejects the next `write`. */
export function writeText(stream: Writable): TextOut {
  let buffer = '';
  let failure: Error | undefined;
  stream.once('error', (error) => (failure = error));
  const flush = async (): Promise<void> => {
    if (failure) throw failure;
    const text = buffer;
    buffer = '';
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    async write(text) {
      buffer += text;
      if (buffer.length > chunk) await flush();
    },
    async end() {
      await flush();
      await new Promise<void>((resolve, reject) => {
        stream.once('error', reject);
        stream.end(resolve);
      });
    },
  };
}
