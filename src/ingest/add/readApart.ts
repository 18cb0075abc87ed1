import { Worker } from 'node:worker_threads';
import type { RawDocument } from './document.ts';
import type { OpenedDocument } from './openDocument.ts';

/** The largest page takes about a second, beside one for the thread's start. */
const timeoutMs = 4_000;

/** Reads a document as `openDocument` does, without ever holding up the event loop. One that takes too long is refused. */
export async function readApart(raw: RawDocument): Promise<OpenedDocument> {
  const worker = new Worker(new URL('./readApart.worker.js', import.meta.url), { workerData: raw });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => {
        resolve({ name: raw.name, refused: `${raw.name} takes too long to read: save its text instead` });
      }, timeoutMs);
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
