import type { Command } from 'commander';
import { explainField } from '../execute/explainField.ts';
import { readModel } from '../model/readModel.ts';
import { print } from './withGraph.ts';

/** Adds `entente explain FIELD`. Needs no database. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('Print the Cypher behind a field of the schema, ready for cypher-shell.')
    .argument('<field>', 'a schema coordinate: Query.contracts, Country.contractsAsBuyer')
    .action((field: string) => {
      print(explainField(readModel(), field));
    });
}
