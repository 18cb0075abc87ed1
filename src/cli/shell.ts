import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { cypherShellCommand } from '../embedded/neo4j/cypherShellCommand.ts';
import { readConfig } from '../config.ts';
import { toShellInput } from './shellInput.ts';
import { tell, withGraph } from './withGraph.ts';

const noWall =
  'Read access mode: Neo4j refuses statements that change the graph. This is a guard against slips, no wall: whoever ' +
  'types here is signed in with every right. --write lets them; entente cypher runs only what it has checked.';

/** Adds `entente shell`: cypher-shell, signed in. Passes on the arguments after `--`. */
export function addShell(program: Command): void {
  program
    .command('shell')
    .description(
      "Open Neo4j's cypher-shell, already signed in; statements may be piped in. Reads only, unless --write.",
    )
    .option('--write', 'let statements change the graph, which entente verify then may find wrong')
    .argument('[arguments...]', 'passed on to cypher-shell; put them behind --')
    .action(async (passed: string[], { write }: { write?: boolean }) => {
      if (!write) tell(noWall);
      const isPiped = !process.stdin.isTTY && passed.length === 0;
      const input = isPiped ? toShellInput(await text(process.stdin)) : undefined;
      process.exitCode = await withGraph(async (_graph, neo4j) => {
        const { command, args, env } = await cypherShellCommand(readConfig(), neo4j, tell);
        const stdin = input === undefined ? 'inherit' : 'pipe';
        const shell = spawn(command, [...args, '--access-mode', write ? 'write' : 'read', ...passed], {
          stdio: [stdin, 'inherit', 'inherit'],
          env,
        });
        shell.stdin?.on('error', () => undefined); // it may end before it has read everything
        shell.stdin?.end(input);
        const [code] = (await once(shell, 'exit')) as [number | null];
        return code ?? 1;
      });
    });
}
