// Reads one document in a thread of its own: a page may take seconds to parse.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { openDocument } = await import('./openDocument.ts');
parentPort?.postMessage(openDocument(workerData));
