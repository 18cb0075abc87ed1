import { createReadStream } from 'node:fs';

/** Longer than any article. */
const longestLine = 64 * 1024 * 1024;

/**
 * The lines of a file as bytes, without line ends, in constant memory. A line longer than 64 MiB yields null and ends the
 * file. Throws as reading does.
 */
export async function* readLines(path: string): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let feed = chunk.indexOf(10); feed >= 0; feed = chunk.indexOf(10, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, feed)]);
      [parts, length, start] = [[], 0, feed + 1];
    }
    parts.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longestLine) {
      yield null;
      return;
    }
  }
  yield Buffer.concat(parts);
}
