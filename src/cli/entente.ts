import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { ExpectedError, errorCodes } from '../errors.ts';
import { addAdd } from './add.ts';
import { addConvert } from './convert.ts';
import { addCoverage } from './coverage.ts';
import { addCsv } from './csv.ts';
import { addCypher } from './cypher.ts';
import { addDecisions } from './decisions.ts';
import { addDoctor } from './doctor.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addKey } from './key.ts';
import { addLoad } from './load.ts';
import { addMcp } from './mcp.ts';
import { addPublish } from './publish.ts';
import { addQuery } from './query.ts';
import { addRead } from './read.ts';
import { addRemove } from './remove.ts';
import { addScore } from './score.ts';
import { addSchema } from './schema.ts';
import { addSetup } from './setup.ts';
import { addShell } from './shell.ts';
import { addStart } from './start.ts';
import { addTidy } from './tidy.ts';
import { addUndo } from './undo.ts';
import { addVerify } from './verify.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('entente')
  .description('Who says so, in which words, and how sure is that? Articles as a knowledge graph.')
  .version(version, '--version', 'print the version')
  .option('--stack', 'after a fault of Entente itself, print where in its code it happened')
  .showHelpAfterError('(--help says more)')
  .exitOverride();
for (const add of [
  addStart,
  addSetup,
  addAdd,
  addLoad,
  addTidy,
  addCsv,
  addQuery,
  addConvert,
  addCypher,
  addShell,
  addExplain,
  addCoverage,
  addVerify,
  addSchema,
  addPublish,
  addDecisions,
  addUndo,
  addRead,
  addScore,
  addRemove,
  addExport,
  addKey,
  addMcp,
  addDoctor,
])
  add(program);

/** Prints an error as one message; gives the exit status, after BSD's sysexits.h. */
function tellError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : errorCodes.BAD_USER_INPUT.exit;
  if (error instanceof ExpectedError) {
    process.stderr.write(`${error.message}\n`);
    return errorCodes[error.code].exit;
  }
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  const { stack: wantsStack } = program.opts<{ stack?: boolean }>();
  process.stderr.write(
    wantsStack ? `${stack}\n` : `A fault of Entente: ${message}\nentente --stack … says where it happened.\n`,
  );
  return errorCodes.INTERNAL.exit;
}

// The reader may have closed the pipe: `entente query … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = tellError(error);
}
