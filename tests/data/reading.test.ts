import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dates, mapping, modalities, voices } from './mapping.ts';
import { type Claim, detailsOf, firstArticle, readArticle } from './readData.ts';

interface Reading {
  id: string;
  sentence: string;
  voice: string;
  modality: string;
  quote: string;
  start: number;
  end: number;
}

const gold = JSON.parse(readFileSync(join(__dirname, 'reading.json'), 'utf8')) as {
  sha256: string;
  sentences: { id: string; start: number; end: number }[];
  facts: Reading[];
};
const { text, about, facts } = readArticle(firstArticle);
const claimsOf = (reading: string): Claim[] => facts.claims.filter(({ id }) => id.slice(0, 3) === reading);

function inWords({ id, type, voice, modality, speaker = '-' }: Claim): string {
  const who = speaker === 'Person:denis-alipov' ? 'alipov' : speaker;
  return `${id} ${type} ${String(voice)} ${modality} ${who}`;
}

describe('the reading of the first article', () => {
  test('has the 33 sentences of the gold reading', () => {
    expect(about.sha256).toBe(gold.sha256);
    const sentences = about.sentences.map(({ id, start, end }) => ({
      id,
      start: Number(start),
      end: Number(end),
    }));
    expect(sentences).toEqual(gold.sentences.map(({ id, start, end }) => ({ id, start, end })));
  });

  test('has no claim that the gold reading does not have', () => {
    expect(gold.facts.map(({ id }) => id)).toEqual(Object.keys(mapping));
    expect(facts.claims.filter(({ id }) => !mapping[id.slice(0, 3)])).toEqual([]);
    expect(facts.claims).toHaveLength(66);
    expect(about.unclaimed).toHaveLength(5);
  });

  test.each(gold.facts)('has $id: $quote', ({ id, sentence, quote, start, end, voice, modality }) => {
    const expected = mapping[id] ?? [];
    const span = { quote, start: String(start), end: String(end) };
    expect(text.slice(start, end)).toBe(quote);
    const [first = ''] = expected;
    if (first === 'METADATA' || first === 'UNPARSABLE') {
      expect(claimsOf(id)).toEqual([]);
      expect(about.unclaimed.filter((each) => each.id === id)).toMatchObject([{ ...span, reason: first }]);
      return;
    }
    const claims = claimsOf(id);
    expect(claims.map(inWords).sort()).toEqual(expected);
    for (const claim of claims) expect(claim).toMatchObject(span);
    // One claim of each reading has the gold reading's own voice, and one its own modality.
    expect(claims.map((claim) => claim.voice)).toContain(voices[voice]);
    expect(claims.map((claim) => claim.modality)).toContain(modalities[modality]);
    const within = about.sentences.find((each) => Number(each.start) <= start && end <= Number(each.end));
    expect(within?.id).toBe(sentence);
  });

  test.each(facts.claims)('has the dates of $id and no other', (claim) => {
    const fields = detailsOf(claim).filter(
      ({ field, relative }) =>
        relative !== undefined || /^(signed|began|completed|since|date|imposed|from|to|ended)$/.test(field),
    );
    const found = fields.map(
      ({ field, relative, value, certainty = 'EXPLICIT' }) =>
        `${field}=${relative ?? String(value)} ${certainty}`,
    );
    expect(found).toEqual(dates[claim.id] ? [dates[claim.id]] : []);
  });

  test('says of every claim what must not be inferred', () => {
    expect(facts.claims.filter(({ note }) => !note)).toEqual([]);
  });

  test('names PTI wherever Alipov speaks in the text itself, and nowhere else', () => {
    const via = facts.claims.filter((claim) => claim.via).map(({ id }) => id);
    const alipov = facts.claims.filter(
      ({ speaker, voice }) => speaker === 'Person:denis-alipov' && voice !== 'HEADLINE',
    );
    expect(via).toEqual(alipov.map(({ id }) => id));
    expect(new Set(facts.claims.map((claim) => claim.via))).toEqual(new Set([undefined, 'Organization:pti']));
  });

  test('accounts for every sentence', () => {
    const starts = [...facts.claims, ...about.unclaimed].map(({ start }) => Number(start));
    const bare = about.sentences.filter(
      (each) => !starts.some((start) => Number(each.start) <= start && start < Number(each.end)),
    );
    expect(bare).toEqual([]);
  });
});
