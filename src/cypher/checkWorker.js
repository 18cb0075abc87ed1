// Parses in a thread of its own: the grammar takes a second to load, and a parse may take long.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { refuseStatement } = await import('./refuseStatement.ts');
const { namesIn } = await import('./namesIn.ts');

/** What is asked of a statement, and what is answered where the parser, which descends by recursion, has filled the stack. */
const questions = {
  problems: [refuseStatement, ['It nests too deep.']],
  names: [namesIn, { labels: [], types: [], properties: [] }],
};

function answer(question, text) {
  const [ask, tooDeep] = questions[question];
  try {
    return ask(text);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
}

parentPort?.on('message', ({ id, question, text }) =>
  parentPort?.postMessage({ id, found: answer(question, text) }),
);
