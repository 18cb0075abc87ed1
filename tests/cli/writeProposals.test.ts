import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { noMetadata } from '../../src/ingest/add/document.ts';
import { openShelf } from '../../src/ingest/add/writeArticle.ts';
import { findRead, writeProposals } from '../../src/cli/writeProposals.ts';
import { readModel } from '../../src/model/readModel.ts';
import type { NewReading } from '../../src/reading/keepDecisions.ts';
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

const read = (article: string): NewReading => {
  const proposed = propose(article);
  return { proposed, found: proposed, ran: new Set(['reader']) };
};
const write = (): string =>
  writeProposals(model, { document: { ...noMetadata, text }, bytes: Buffer.from(text), name: 'tanks.txt' }, read, { shelf: openShelf(parent), stamp: 'reader@test' }); // prettier-ignore
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

test('a claim that stands in the short form is not proposed again, and facts of any form stop nothing', () => {
  const path = write();
  const facts = join(dirname(path), 'facts.yaml');
  const quote = 'Ruritania bought ten tanks from Syldavia';
  writeFileSync(facts, `facts:\n  - contract: { buyer: Ruritania, quote: ${quote} }\n`);
  expect(write()).toBe(path);
  expect(claimsIn(path)).toEqual([{ ...claim('R1'), review: 'REJECTED' }]);
  writeFileSync(facts, 'facts: nonsense\n');
  writeFileSync(path, 'facts: [{ contract: 1 }]\n');
  write();
  expect(claimsIn(path)).toEqual([claim('R1'), claim('R2')]);
});

test('what the same reader has read is found, by its text and stamp', () => {
  const path = write();
  expect(findRead(openShelf(parent), text, 'reader@test')).toBe(path);
  expect(findRead(openShelf(parent), text, 'reader@other')).toBeNull();
  expect(findRead(openShelf(parent), 'another text', 'reader@test')).toBeNull();
});
