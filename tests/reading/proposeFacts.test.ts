import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../src/ingest/checkInput.ts';
import { checkSources } from '../../src/ingest/checkSources.ts';
import { readModel } from '../../src/model/readModel.ts';
import { keepDecisions } from '../../src/reading/keepDecisions.ts';
import { type ProposedFacts, proposeFacts } from '../../src/reading/proposeFacts.ts';
import { readNames } from '../../src/reading/readNames.ts';
import { readText } from '../../src/reading/readText.ts';
import { type RecordedText, recordedTexts } from './support.ts';

const model = readModel();
const tables = readNames();
const texts = ['texts', 'reading/read', 'reading/held-out'].flatMap(recordedTexts);

function propose(
  { name, text, annotation, wanted }: RecordedText,
  published = wanted.published,
): ProposedFacts {
  const reading = readText(text, annotation, tables, { model, published });
  return proposeFacts(reading, { model, article: `Article:${name}`, text, published, engine: 'recorded' });
}

const claimsOf = ({ facts }: ProposedFacts): Record<string, unknown>[] =>
  facts.flatMap((fact) => Object.values(fact).flatMap(({ claims }) => claims));

test('all that is proposed of all recorded texts passes the checks of loading, once accepted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-proposed-'));
  const lines = texts.map((each) => {
    const article = {
      id: `Article:${each.name}`,
      language: 'en',
      headline: each.name,
      ...(each.wanted.published && {
        published: { value: each.wanted.published, certainty: 'DERIVED', basis: 'Given.' },
      }),
    };
    return JSON.stringify({ text: each.text, article, facts: propose(each) });
  });
  const path = join(folder, 'proposed.jsonl');
  writeFileSync(path, lines.join('\n'));
  const problems: Problem[] = [];
  let claims = 0;
  try {
    for await (const group of checkSources(model, [path], () => Promise.resolve([]), problems)())
      for (const reading of group) claims += reading.claims.length;
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(problems.map(({ line, message }) => `${texts[line - 1]?.name ?? ''}: ${message}`)).toEqual([]);
  expect(claims).toBe(texts.reduce((sum, each) => sum + claimsOf(propose(each)).length, 0));
});

test('every claim is pending, and says which reader, rule and engine made it', () => {
  for (const each of texts)
    for (const { review, extractedBy } of claimsOf(propose(each))) {
      expect(review).toBe('PENDING');
      expect(extractedBy).toMatch(/^reader@\d+\/[A-Z]\w+\.[\w-]+ \(recorded\)$/);
    }
});

describe('a second reading', () => {
  const [first] = texts;
  const proposed = first ? propose(first) : { article: '', entities: [], facts: [] };
  const decide = (facts: ProposedFacts, review: string): ProposedFacts =>
    JSON.parse(JSON.stringify(facts).replace('"review":"PENDING"', `"review":"${review}"`)) as ProposedFacts;

  const rules = new Set(['reader']);
  const reread = (facts: ProposedFacts, earlier: ProposedFacts, ran = rules, found = facts): ProposedFacts =>
    keepDecisions({ proposed: facts, found, ran }, earlier);
  const madeBy = (facts: ProposedFacts, reader: string): ProposedFacts =>
    JSON.parse(JSON.stringify(facts).replace(/"extractedBy":"[^"]*"/g, `"extractedBy":"${reader}"`)) as ProposedFacts; // prettier-ignore
  const nothing = { ...proposed, facts: [] };

  test('with the same rules changes nothing', () => {
    expect(reread(proposed, proposed)).toEqual(proposed);
  });

  test('that hides what is weak leaves what is found still as it was', () => {
    expect(reread(nothing, proposed, rules, proposed)).toEqual(proposed);
    const outdated = reread(nothing, proposed);
    expect(claimsOf(outdated).every((claim) => claim.outdated === true)).toBe(true);
    expect(reread(nothing, outdated, rules, proposed)).toEqual(proposed);
  });

  test('says nothing of what a reader proposed that did not run', () => {
    const byModel = madeBy(proposed, 'org/a-model@1');
    expect(reread(nothing, byModel)).toEqual(byModel);
    expect(reread(nothing, byModel, new Set(['org/another']))).toEqual(byModel);
    const asked = claimsOf(reread(nothing, byModel, new Set(['org/a-model'])));
    expect(asked.every((claim) => claim.outdated === true)).toBe(true);
    const both = madeBy(proposed, 'reader@1/Contract.buy (recorded) and org/a-model@1');
    expect(reread(nothing, both)).toEqual(both);
  });

  test('of another reader joins what is the same claim, with the names of both', () => {
    const byModel = madeBy(proposed, 'org/a-model@1');
    const joined = claimsOf(reread(proposed, byModel));
    expect(joined.map(({ extractedBy }) => extractedBy)).toEqual(
      claimsOf(proposed).map(({ extractedBy }) => `${String(extractedBy)} and org/a-model@1`),
    );
    expect(claimsOf(reread(byModel, proposed, new Set(['org/a-model'])))).toEqual(joined);
  });

  test.each(['REJECTED', 'ACCEPTED'])('leaves what was %s as it was', (review) => {
    const earlier = decide(proposed, review);
    const kept = claimsOf(reread(proposed, earlier));
    expect(kept).toHaveLength(claimsOf(proposed).length);
    expect(kept.filter((claim) => claim.review === review)).toEqual([claimsOf(earlier)[0]]);
  });

  test('keeps a decision on what the rules no longer propose, and marks what nobody decided in the file', () => {
    const earlier = decide(proposed, 'REJECTED');
    const kept = reread(nothing, earlier);
    const [decided, ...open] = claimsOf(earlier);
    expect(claimsOf(kept)).toEqual([decided, ...open.map((claim) => ({ ...claim, outdated: true }))]);
    // Proposed again, they are as they were.
    expect(claimsOf(reread(proposed, kept)).some(({ outdated }) => outdated === true)).toBe(false);
  });
});
