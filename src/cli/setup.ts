import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { setupNeo4j } from '../embedded/neo4j/setupNeo4j.ts';
import { print } from './withGraph.ts';

/** Adds `entente setup`: downloads the embedded Neo4j ahead of `start`. */
export function addSetup(program: Command): void {
  program
    .command('setup')
    .description('Download the embedded Neo4j ahead of `start`.')
    .action(async () => {
      await setupNeo4j(readConfig(), print);
    });
}
