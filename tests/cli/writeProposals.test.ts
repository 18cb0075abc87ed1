import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { writeProposals } from '../../src/cli/writeProposals.ts';
import { readModel } from '../../src/model/readModel.ts';
import type { ProposedFacts } from '../../src/reading/proposeFacts.ts';

const model = readModel();
const text = 'Ruritania buys tanks.\n\nRuritania bought ten tanks from Syldavia.';
const claim = (id: string) => ({
  id,
  quote: 'Ruritania bought ten tanks from Syldavia',
  review: 'PENDING',
  details: {},
});
const propose = (article: string): ProposedFacts => ({
  article,
  entities: [{ country: { id: 'Country:ruritania', names: [{ text: 'Ruritania' }] } }],
  facts: [{ contract: { id: 'Contract:ruritania', claims: [claim('R1'), claim('R2')] } }],
});

const parent = mkdtempSync(join(tmpdir(), 'entente-write-'));
afterAll(() => rmSync(parent, { recursive: true }));

const write = (): string =>
  writeProposals(model, { name: 'tanks', text }, propose, { parent, published: undefined });
const claimsIn = (path: string): unknown[] =>
  (parse(readFileSync(path, 'utf8')) as ProposedFacts).facts.flatMap((fact) =>
    Object.values(fact).flatMap(({ claims }) => claims),
  );

test('proposals stand beside the facts, decisions stay, and what was taken over is not proposed again', () => {
  const path = write();
  const facts = join(dirname(path), 'facts.yaml');
  expect(claimsIn(path)).toEqual([claim('R1'), claim('R2')]);
  expect(claimsIn(facts)).toEqual([]);

  // A person rejects the first and takes the second over.
  writeFileSync(path, readFileSync(path, 'utf8').replace('PENDING', 'REJECTED'));
  const taken = { ...propose('Article:ruritania-buys-tanks'), facts: [{ contract: { id: 'Contract:other', claims: [{ ...claim('R2'), review: 'ACCEPTED' }] } }] }; // prettier-ignore
  writeFileSync(facts, JSON.stringify(taken));

  expect(write()).toBe(path);
  expect(claimsIn(path)).toEqual([{ ...claim('R1'), review: 'REJECTED' }]);
  expect(claimsIn(facts)).toEqual([{ ...claim('R2'), review: 'ACCEPTED' }]);
  expect(readdirSync(parent)).toHaveLength(1);
});
