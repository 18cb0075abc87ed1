import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readStatements } from '../../src/neo4j/readStatements.ts';
import { operationNames } from '../../src/server/graphql/savedOperation.ts';
import { home, run } from './support.ts';

let script: string;
beforeAll(async () => {
  script = (await run(['completion'])).out;
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What bash offers behind these words, the last of which is begun. */
function offered(...words: string[]): string[] {
  const asked = `${script}
COMP_WORDS=(entente "$@"); COMP_CWORD=$#; _entente; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['-c', asked, 'bash', ...words], { encoding: 'utf8' });
  return out.split('\n').filter(Boolean);
}

test('bash completes commands, saved statements, operations, formats and options by their beginning', () => {
  expect(offered('cy')).toEqual(['cypher']);
  expect(offered('cypher', 'supplie')).toEqual(['suppliersOfCountry', 'suppliesByYear']);
  expect(offered('cypher', '')).toEqual(expect.arrayContaining([...readStatements('analysis').keys()]));
  expect(offered('query', '')).toEqual(expect.arrayContaining(operationNames()));
  expect(offered('convert', 'gr')).toEqual(['graphml']);
  expect(offered('cypher', '--format', '')).toEqual(['table', 'json', 'csv', 'graph']);
  expect(offered('export', '--o')).toEqual(['--over']);
  expect(offered('cypher', 'no/such')).toEqual([]);
});
