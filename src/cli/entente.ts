import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { ExpectedError, errorCodes } from '../errors.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('entente')
  .description('Who says so, in which words, and how sure is that? Articles as a knowledge graph.')
  .version(version, '--version', 'print the version')
  .option('--stack', 'print the stack trace of an internal error')
  .showHelpAfterError('(see --help)')
  .exitOverride();
/** The commands, in the order of the help. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  start: async () => (await import('./start.ts')).addStart,
  setup: async () => (await import('./setup.ts')).addSetup,
  add: async () => (await import('./add.ts')).addAdd,
  load: async () => (await import('./load.ts')).addLoad,
  tidy: async () => (await import('./tidy.ts')).addTidy,
  csv: async () => (await import('./csv.ts')).addCsv,
  query: async () => (await import('./query.ts')).addQuery,
  convert: async () => (await import('./convert.ts')).addConvert,
  import: async () => (await import('./import.ts')).addImport,
  cypher: async () => (await import('./cypher.ts')).addCypher,
  shell: async () => (await import('./shell.ts')).addShell,
  explain: async () => (await import('./explain.ts')).addExplain,
  coverage: async () => (await import('./coverage.ts')).addCoverage,
  verify: async () => (await import('./verify.ts')).addVerify,
  schema: async () => (await import('./schema.ts')).addSchema,
  publish: async () => (await import('./publish.ts')).addPublish,
  decisions: async () => (await import('./decisions.ts')).addDecisions,
  undo: async () => (await import('./undo.ts')).addUndo,
  read: async () => (await import('./read.ts')).addRead,
  score: async () => (await import('./score.ts')).addScore,
  remove: async () => (await import('./remove.ts')).addRemove,
  purge: async () => (await import('./purge.ts')).addPurge,
  export: async () => (await import('./export.ts')).addExport,
  key: async () => (await import('./key.ts')).addKey,
  mcp: async () => (await import('./mcp.ts')).addMcp,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
  completion: async () => (await import('./completion.ts')).addCompletion,
};

/** The commands to import for a call: the one it names, also after `help`; all if it names none, or needs all names. */
function neededCommands(args: readonly string[]): string[] {
  const words = args.filter((word) => !word.startsWith('-') && word !== 'help');
  const [name = ''] = words;
  if (args.length === 1 && args[0] === '--version') return [];
  return Object.hasOwn(commands, name) && name !== 'completion' ? [name] : Object.keys(commands);
}

// Importing all of them takes seconds.
for (const name of neededCommands(process.argv.slice(2))) (await commands[name]?.())?.(program);

/** Prints an error as one message; returns the exit status, per BSD's sysexits.h. */
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
