// Runs `refuseStatement` in a thread of its own: the grammar takes a second to load, and a parse may take long.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { refuseStatement } = await import('./refuseStatement.ts');

/** The parser descends by recursion, so that nesting without end ends in a full stack. */
function problemsOf(text) {
  try {
    return refuseStatement(text);
  } catch (error) {
    if (error instanceof RangeError) return ['It nests too deep.'];
    throw error;
  }
}

parentPort?.on('message', ({ id, text }) => parentPort?.postMessage({ id, problems: problemsOf(text) }));
