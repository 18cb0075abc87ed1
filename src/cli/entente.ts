import { Command } from 'commander';
import { ExpectedError, errorCodes } from '../errors.ts';
import { addAdd } from './add.ts';
import { addCoverage } from './coverage.ts';
import { addCsv } from './csv.ts';
import { addExplain } from './explain.ts';
import { addKey } from './key.ts';
import { addLoad } from './load.ts';
import { addPublish } from './publish.ts';
import { addQuery } from './query.ts';
import { addRemove } from './remove.ts';
import { addSetup } from './setup.ts';
import { addShell } from './shell.ts';
import { addStart } from './start.ts';
import { addVerify } from './verify.ts';

const program = new Command('entente')
  .description('Who says so, in which words, and how sure is that? Articles as a knowledge graph.')
  .showHelpAfterError();
for (const add of [
  addStart,
  addSetup,
  addAdd,
  addLoad,
  addCsv,
  addQuery,
  addShell,
  addExplain,
  addCoverage,
  addVerify,
  addPublish,
  addRemove,
  addKey,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ExpectedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = errorCodes[error.code].exit;
}
