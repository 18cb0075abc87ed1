import { Command } from 'commander';
import { ExpectedError, errorCodes } from '../errors.ts';
import { addStart } from './start.ts';

const program = new Command('entente')
  .description('Who says so, in which words, and how sure is that? Articles as a knowledge graph.')
  .showHelpAfterError();
for (const add of [addStart]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ExpectedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = errorCodes[error.code].exit;
}
