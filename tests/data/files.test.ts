import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { detailsOf, firstArticle, readArticle, readReference, secondArticle } from './readData.ts';
import { factTypes, kindsOf, valuesOf } from './readSdl.ts';

const articles = [firstArticle, secondArticle].map((folder) => ({ folder, ...readArticle(folder) }));
const reference = readReference();
const files = [...reference, ...articles.map(({ facts }) => facts)];
const claims = files.flatMap(({ file, claims: own }) => own.map((claim) => ({ ...claim, file })));
const known = new Set(
  [...files.flatMap(({ entities }) => entities), ...claims.map(({ fact: id }) => ({ id }))].map(
    ({ id }) => id,
  ),
);
const typeOf = (id: unknown): string => String(id).split(':')[0] ?? '';

describe.each(articles)('$folder', ({ text, bytes, about, facts }) => {
  test('stands byte for byte and keeps its hash', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(about.sha256);
  });

  test('quotes verbatim', () => {
    for (const { quote, start, end } of [...facts.claims, ...about.unclaimed]) {
      expect(text.slice(Number(start), Number(end))).toBe(quote);
    }
  });

  test('prints what it says it prints, and says why it reads the rest', () => {
    const details = facts.claims.flatMap((claim) =>
      detailsOf(claim).map((detail) => ({ ...detail, id: claim.id, quote: claim.quote ?? '' })),
    );
    expect(details.filter(({ printed, quote }) => printed !== undefined && !quote.includes(printed))).toEqual(
      [],
    );
    const isExplicit = ({ certainty = 'EXPLICIT' }): boolean => certainty === 'EXPLICIT';
    expect(details.filter((each) => isExplicit(each) && each.printed === undefined)).toEqual([]);
    expect(details.filter((each) => !isExplicit(each) && each.basis === undefined)).toEqual([]);
  });

  test('prints every name that it gives an entity', () => {
    const names = facts.entities.flatMap(({ name, names: others = [] }) => [
      ...(name ? [name] : []),
      ...others.map((each) => each.text),
    ]);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  test('lists the entities that its facts use, and besides them only its publisher', () => {
    const used = facts.claims.flatMap((claim) => [
      claim.speaker,
      claim.via,
      ...detailsOf(claim).map(({ value }) => value),
    ]);
    const listed = facts.entities.map(({ id }) => id);
    expect(listed.filter((id) => !used.includes(id))).toEqual(
      listed.filter((id) => id === 'Organization:times-of-india'),
    );
    expect(
      used.filter((id) => kindsOf('Entity').includes(typeOf(id)) && !listed.includes(String(id))),
    ).toEqual([]);
  });
});

describe('reference data', () => {
  test('cites a page for everything, and quotes nothing', () => {
    const cited = reference.flatMap(({ citation, entities, claims: own }) =>
      [...entities, ...own].map((each) => ({ id: each.id, ...citation, ...each.citation })),
    );
    expect(cited.filter(({ title, url }) => !title || !url?.startsWith('http'))).toEqual([]);
    expect(cited.filter(({ retrieved }) => !/^\d{4}-\d\d-\d\d$/.test(retrieved ?? ''))).toEqual([]);
    expect(
      claims.filter(({ file, quote, voice }) => file.startsWith('data/reference') && (quote ?? voice)),
    ).toEqual([]);
  });

  test('lists in SOURCES.md each page that it cites, with its day and its licence, and no other', () => {
    const cited = reference
      .flatMap(({ citation, entities, claims: own }) => [
        citation,
        ...own.map((claim) => claim.citation),
        ...entities.flatMap((entity) => [entity.citation, ...(entity.names ?? []).map((name) => name.citation)]),
      ])
      .flatMap((each) => (each ? [`${String(each.url)} ${String(each.retrieved)}`] : []));
    const rows = readFileSync('data/reference/SOURCES.md', 'utf8').matchAll(
      /^\| \[[^\]]+\]\((\S+)\)\s*\| (\d{4}-\d\d-\d\d)\s*\| [\w, -]+\| [^|\s][^|]*\|/gm,
    );
    const listed = [...rows].map(([, url, retrieved]) => `${String(url)} ${String(retrieved)}`);
    expect([...new Set(listed)].sort()).toEqual([...new Set(cited)].sort());
  });

  test('names countries, people and unions of countries in Russian and Hindi too', () => {
    const lacking = reference
      .flatMap(({ entities }) => entities)
      .filter(({ names }) => {
        const letters = (names ?? []).map(({ text }) => text).join();
        const isNamed = /\p{Script=Cyrillic}/u.test(letters) && /\p{Script=Devanagari}/u.test(letters);
        return !isNamed;
      })
      .map(({ id }) => id);
    expect(lacking.filter((id) => /^(Country|Person):/.test(id))).toEqual([]);
    expect(lacking).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^Organization:(brics|sco|g20|un|eu|african-union)$/)]),
    );
  });

  test('codes every country, and no two alike', () => {
    const countries = reference.flatMap(({ entities }) => entities.filter(({ type }) => type === 'Country'));
    expect(countries).toHaveLength(30);
    for (const { iso2, iso3, names = [] } of countries) {
      expect([iso2, iso3]).toEqual([
        expect.stringMatching(/^[A-Z]{2}$/),
        expect.stringMatching(/^[A-Z]{3}$/),
      ]);
      expect(names.filter(({ kind }) => kind === 'CODE').map(({ text }) => text)).toEqual([iso2, iso3]);
    }
    expect(new Set(countries.flatMap(({ iso2, iso3 }) => [iso2, iso3])).size).toBe(60);
  });

  test.each([
    ['brics', 10],
    ['sco', 10],
    ['g20', 21],
  ])('dates every member of %s', (organization, count) => {
    const own = claims.filter(({ id, type }) => type === 'Membership' && id.endsWith(`-${organization}`));
    expect(own).toHaveLength(count);
    for (const { fact, id, details } of own) {
      expect(fact).toBe(`Membership:${id}`);
      expect(details).toMatchObject({
        organization: { value: `Organization:${organization}` },
        from: { value: expect.stringMatching(/^\d{4}-\d\d/) as string },
      });
    }
  });
});

describe('every file', () => {
  test('gives each claim its own id', () => {
    const ids = claims.map(({ file, id }) => `${file} ${id}`);
    expect(ids.filter((id, position) => ids.indexOf(id) < position)).toEqual([]);
  });

  test.each(claims)(
    '$file: $id fits the SDL and names only what is defined',
    ({ type, fact, speaker, via, details }) => {
      const fields = factTypes.get(type) ?? [];
      expect(typeOf(fact)).toBe(type);
      for (const id of [speaker, via])
        if (id)
          expect([known.has(id), kindsOf('Actor')]).toEqual([true, expect.arrayContaining([typeOf(id)])]);
      expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(details)));
      for (const field of fields) {
        const given = details[field.name];
        if (given === undefined) continue;
        expect(Array.isArray(given)).toBe(field.many);
        for (const { value } of [given].flat()) {
          if (kindsOf(field.type).length > 0)
            expect([known.has(String(value)), kindsOf(field.type)]).toEqual([
              true,
              expect.arrayContaining([typeOf(value)]),
            ]);
          expect(valuesOf(field.type) ?? [value]).toContain(value);
        }
      }
    },
  );

  test('supports every field that is never null', () => {
    const bare = claims.flatMap(({ fact, type }) => {
      const own = claims.filter((claim) => claim.fact === fact);
      const missing = factTypes
        .get(type)
        ?.filter(({ name, required }) => required && !own.some(({ details }) => name in details));
      return missing?.map(({ name }) => `${fact}.${name}`);
    });
    expect(bare).toEqual([]);
  });
});
