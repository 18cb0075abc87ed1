import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes texts in order and waits while the other side is slow, so that nothing piles up in memory. */
export interface TextOut {
  write(text: string): Promise<void>;
  /** Resolves when all is written. */
  end(): Promise<void>;
}

/** Hears a line of progress or of what is to be known. */
export type Report = (line: string) => void;

/** Characters that are gathered before they are written. */
const chunk = 64 * 1024;

/** Gathers small texts for a stream. A broken stream rejects the next `write`. */
export function writeText(stream: Writable): TextOut {
  let gathered = '';
  let failure: Error | undefined;
  stream.once('error', (error) => (failure = error));
  const flush = async (): Promise<void> => {
    if (failure) throw failure;
    const text = gathered;
    gathered = '';
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    async write(text) {
      gathered += text;
      if (gathered.length > chunk) await flush();
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
