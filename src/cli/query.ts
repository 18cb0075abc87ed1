import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { graphql } from 'graphql';
import { ExpectedError } from '../errors.ts';
import { readModel } from '../model/readModel.ts';
import { bindModel } from '../server/bindModel.ts';
import { startRequest } from '../execute/requestContext.ts';
import { toTable } from './toTable.ts';
import { print, tell, withGraph } from './withGraph.ts';

const folder = fileURLToPath(new URL('../../operations', import.meta.url));

/** A saved operation and the variables that are saved beside it. */
function readOperation(name: string): { source: string; variables: Record<string, unknown> } {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length));
  if (!names.includes(name)) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `NAME must be an operation of operations/ (${names.join(', ')}), but is "${name}".`,
    );
  }
  const saved = readdirSync(folder).includes(`${name}.json`)
    ? readFileSync(join(folder, `${name}.json`), 'utf8')
    : '{}';
  return {
    source: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
    variables: JSON.parse(saved) as Record<string, unknown>,
  };
}

/** `min=1000` → `{min: "1000"}`; what is JSON is taken as JSON, the rest as text. */
function readVariable(text: string, before: Record<string, unknown>): Record<string, unknown> {
  const at = text.indexOf('=');
  if (at < 1) throw new ExpectedError('BAD_USER_INPUT', `--var must be like name=value, but is "${text}".`);
  const value = text.slice(at + 1);
  let parsed: unknown = value;
  try {
    parsed = JSON.parse(value);
  } catch {
    // Plain text needs no quotation marks.
  }
  return { ...before, [text.slice(0, at)]: parsed };
}

/** Adds `entente query NAME`. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('Run a saved operation of operations/ and print its answer as a table.')
    .argument('<name>', 'the name of a file in operations/ without its ending')
    .option('--var <name=value>', 'a variable; may stand several times', readVariable, {})
    .option('--json', 'print the whole answer as JSON')
    .action(async (name: string, options: { var: Record<string, unknown>; json?: boolean }) => {
      const { source, variables } = readOperation(name);
      const model = bindModel(readModel());
      const { result, hints } = await withGraph(async (graph) => {
        const contextValue = startRequest({ graph, model });
        const variableValues = { ...variables, ...options.var };
        const answer = await graphql({ schema: model.schema, source, variableValues, contextValue });
        return { result: answer, hints: [...contextValue.hints] };
      });
      if (result.errors) {
        throw new ExpectedError('BAD_USER_INPUT', result.errors.map(({ message }) => message).join('\n'));
      }
      print(
        options.json
          ? JSON.stringify({ ...result, extensions: { hints } }, null, 2)
          : toTable(result.data ?? {}),
      );
      for (const hint of hints) tell(hint);
    });
}
