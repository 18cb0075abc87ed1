import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { cypherShellCommand } from '../embedded/neo4j/cypherShellCommand.ts';
import { readConfig } from '../config.ts';
import { toShellInput } from './shellInput.ts';
import { log, withGraph } from './withGraph.ts';

const noWall =
  'Read access mode: Neo4j refuses statements that change the graph. This guards against slips, not against attacks: the ' +
  'session has every right. Use --write to change the graph; entente cypher runs only checked, read-only statements.';

/** Adds `entente shell`: cypher-shell, signed in. Passes on the arguments after `--`. */
export function addShell(program: Command): void {
  program
    .command('shell')
    .description(
      "Open Neo4j's cypher-shell, already signed in; statements may be piped in. Reads only, unless --write.",
    )
    .option('--write', 'allow changes to the graph, which may break invariants (entente verify)')
    .argument('[arguments...]', 'passed on to cypher-shell; put them after --')
    .action(async (passed: string[], { write }: { write?: boolean }) => {
      if (!write) log(noWall);
      const isPiped = !process.stdin.isTTY && passed.length === 0;
      const input = isPiped ? toShellInput(await text(process.stdin)) : undefined;
      process.exitCode = await withGraph(async (_graph, neo4j) => {
        const { command, args, env } = await cypherShellCommand(readConfig(), neo4j, log);
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
