import type { SentenceRow } from '../../src/explorer/article/articleAnswer.ts';
import { cutSentence } from '../../src/explorer/article/cutText.ts';
import { toCsv } from '../../src/explorer/download/toCsv.ts';
import { toXml } from '../../src/explorer/download/toGexf.ts';
import { groupBySpeaker } from '../../src/explorer/evidence/groupClaims.ts';
import type { ClaimRow } from '../../src/explorer/ask/answers.ts';
import type { Thing } from '../../src/explorer/graph/graphData.ts';
import { keepApart } from '../../src/explorer/graph/keepApart.ts';
import { layFocusRings } from '../../src/explorer/graph/layFocusRings.ts';
import { type Hit, groupHits } from '../../src/explorer/search/groupHits.ts';
import { twoSidedFacts } from '../../src/explorer/graph/twoSided.ts';
import { makeTimeScale } from '../../src/explorer/timeline/timeScale.ts';
import { emptyView, readAddress, toAddress } from '../../src/explorer/view/viewAddress.ts';
import { dateWords, spanWords } from '../../src/explorer/view/dates.ts';
import { kindPlural } from '../../src/explorer/view/words.ts';
import { placeCards } from '../../src/explorer/article/placeCards.ts';
import { type Tension, groupTensions } from '../../src/explorer/pages/groupTensions.ts';
import { questionWords } from '../../src/explorer/pages/questionWords.ts';
import { searchable } from '../../src/explorer/search/searchable.ts';

const sentence = (start: number, end: number, claims: [number, number][]): SentenceRow => ({
  id: 'Sentence:a/S1',
  number: 1,
  start,
  end,
  garbled: false,
  note: null,
  unclaimed: [],
  claims: {
    nodes: claims.map(([from, to], place) => ({
      id: `Claim:a/F${String(place)}`,
      start: from,
      end: to,
      modality: 'ASSERTED',
      voice: 'ARTICLE',
      origin: 'ARTICLE',
      review: 'PENDING',
      speaker: null,
      fact: { __typename: 'Contract', id: 'Contract:a', title: 'Contract', standing: 'ASSERTED' },
    })),
  },
});

const thing = (id: string, isFact: boolean): Thing => ({
  id,
  kind: isFact ? 'Contract' : 'Country',
  name: id,
  standing: isFact ? 'ASSERTED' : null,
  isCurated: false,
  articleClaims: 1,
  earliest: null,
  latest: null,
  isDateInferred: false,
});

describe('The parts of the page', () => {
  test('cut a sentence at the chosen quote without losing or doubling a letter', () => {
    const text = '…“India 🇮🇳 signed a deal”, it said.';
    const runs = cutSentence(text, sentence(1, text.length, [[2, 24]]), { start: 2, end: 7 });
    expect(runs.map((run) => run.text).join('')).toBe(text.slice(1));
    expect(runs.filter(({ isChosen }) => isChosen).map((run) => run.text)).toEqual(['India']);
    expect(
      runs
        .filter(({ claims }) => claims.length > 0)
        .map((run) => run.text)
        .join(''),
    ).toBe(text.slice(2, 24));
  });

  test('write a view into an address and read the same view back', () => {
    const view = {
      ...emptyView,
      of: 'Country:india',
      view: 'table' as const,
      claim: 'Claim:a/F21',
      off: ['DENIED', 'Meeting'],
      more: ['Person:x'],
      pins: ['Country:russia@-12,340'],
      all: true,
    };
    expect(readAddress(toAddress(view))).toEqual(view);
    expect(toAddress(view)).toMatch(/^\?of=Country:india&/);
    expect(toAddress(emptyView)).toBe('/');
    expect(readAddress('?view=nonsense').view).toBe('nowhere');
    expect(readAddress('?of=Country:india').view).toBe('profile');
    expect(readAddress('?of=Sentence:a/S1&coverage=1')).toMatchObject({ view: 'article', colour: 'reading' });
    expect(readAddress('?pins=nonsense&pins=a@1,2').pins).toEqual(['a@1,2']);
  });

  test('move things apart that cover one another, and leave alone what is fixed or free', () => {
    const room = { side: 10, up: 5, down: 5 };
    const places = new Map([
      ['fixed', { x: 0, y: 0 }],
      ['near', { x: 4, y: 2 }],
      ['free', { x: 500, y: 0 }],
    ]);
    const rooms = new Map([...places.keys()].map((id) => [id, room]));
    const apart = keepApart(places, rooms, new Set(['fixed']));
    expect(apart.get('fixed')).toEqual({ x: 0, y: 0 });
    expect(apart.get('free')).toEqual({ x: 500, y: 0 });
    expect(apart.get('near')?.y).toBeGreaterThanOrEqual(14);
  });

  test('write cells that spreadsheets neither break nor run', () => {
    const rows = [
      { name: 'a, "b"\nc', count: 2 },
      { name: '=1+1', count: 3 },
    ];
    expect(
      toCsv(
        [
          { key: 'name', title: 'Name' },
          { key: 'count', title: 'Count' },
        ],
        rows,
      ),
    ).toBe('Name,Count\r\n"a, ""b""\nc",2\r\n\'=1+1,3\r\n');
  });

  test('write XML that every parser takes', () => {
    expect(toXml('<a & "b">\u0001')).toBe('&lt;a &amp; &quot;b&quot;&gt;');
  });

  test('group claims by who says so, what articles print first', () => {
    const claim = (
      id: string,
      origin: string,
      voice: string | null,
      name: string | null,
      start: number | null,
    ): ClaimRow =>
      ({
        id,
        origin,
        voice,
        speaker: name === null ? null : { __typename: 'Person', id: name, name },
        start,
      }) as ClaimRow;
    const groups = groupBySpeaker([
      claim('1', 'CURATED', null, null, null),
      claim('2', 'ARTICLE', 'UNATTRIBUTED', null, 30),
      claim('3', 'ARTICLE', 'DIRECT_QUOTE', 'Denis Alipov', 20),
      claim('4', 'ARTICLE', 'ARTICLE', null, 10),
    ]);
    expect(groups.map(({ speaker }) => speaker)).toEqual([
      'The article itself',
      'Denis Alipov',
      'Nobody named',
      'Reference data, not said by any article',
    ]);
  });

  test('list hits by kind and quotes last', () => {
    const hit = (type: Hit['node']['__typename']): Hit => ({
      score: 1,
      text: type,
      highlights: [],
      node: { __typename: type, id: type },
    });
    const found = (['Sentence', 'Claim', 'Country', 'Article'] as const).map((type) => hit(type));
    expect(groupHits(found).map(({ kind }) => kind)).toEqual(['Country', 'Article', 'Claim', 'Sentence']);
  });

  test('place every thing once, the chosen one in the middle and no two on one spot', () => {
    const facts = Array.from({ length: 30 }, (_, place) => thing(`Contract:${String(place)}`, true));
    const countries = Array.from({ length: 20 }, (_, place) => thing(`Country:${String(place)}`, false));
    const links = facts.map(({ id }, place) => ({
      from: id,
      to: `Country:${String(place % 20)}`,
      role: 'BUYER',
      certainty: 'EXPLICIT' as const,
      claims: [],
    }));
    const places = layFocusRings([...facts, ...countries], links, ['Country:0']);
    expect(places.size).toBe(50);
    expect(places.get('Country:0')).toEqual({ x: 0, y: 0 });
    const points = [...places.values()];
    const gaps = points.flatMap((one, at) =>
      points.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(20);
  });

  test('draw a fact between two entities as a line from who acts to who is acted on', () => {
    const link = (from: string, role: string, to: string) => ({
      from,
      role,
      to,
      certainty: 'EXPLICIT' as const,
      claims: [],
    });
    const things = [
      ...['Country:a', 'Country:b', 'WeaponSystem:w'].map((id) => thing(id, false)),
      ...['Contract:two', 'Contract:three', 'Contract:same'].map((id) => thing(id, true)),
    ];
    const links = [
      link('Contract:two', 'SELLER', 'Country:b'),
      link('Contract:two', 'BUYER', 'Country:a'),
      link('Contract:three', 'BUYER', 'Country:a'),
      link('Contract:three', 'SELLER', 'Country:b'),
      link('Contract:three', 'SYSTEM', 'WeaponSystem:w'),
      link('Contract:same', 'BUYER', 'Country:a'),
      link('Contract:same', 'BUYER', 'Country:b'),
    ];
    expect([...twoSidedFacts(things, links, new Set())]).toEqual([
      ['Contract:two', { from: 'Country:a', to: 'Country:b', isDirected: true }],
      ['Contract:same', { from: 'Country:a', to: 'Country:b', isDirected: false }],
    ]);
    expect(twoSidedFacts(things, links, new Set(['Contract:two', 'Contract:same'])).size).toBe(0);
  });

  test('keep a day at its place on the time line and draw empty years short', () => {
    const scale = makeTimeScale(['2000-06-01', '2018-10-01', '2022-03-01']);
    expect(scale.dateAt(scale.place('2018-10-01'))).toBe('2018-10-01');
    expect(scale.place('2010-01-01') - scale.place('2009-01-01')).toBeLessThan(
      scale.place('2019-01-01') - scale.place('2018-01-01'),
    );
    expect(scale.years.map(({ year }) => year)).toEqual(['2000', '2018', '2022']);
  });

  test('say dates in the words of a locale, as precise as they are', () => {
    const span = (earliest: string | null, latest: string | null): string =>
      spanWords(earliest, latest, 'en-GB');
    expect(span('2018-10-01', '2018-10-31')).toBe('October 2018');
    expect(span('2024-02-01', '2024-02-29')).toBe('February 2024');
    expect(span('2022-01-01', '2022-12-31')).toBe('2022');
    expect(span('2022-03-01', '2022-12-31')).toBe('between March 2022 and December 2022');
    expect(span('2021-12-06', '2021-12-06')).toBe('6 December 2021');
    expect(span(null, '2022-01-31')).toBe('until January 2022');
    expect(span('2001-06-15', null)).toBe('since 15 June 2001');
    expect(span(null, null)).toBe('date unknown');
    expect(dateWords('[..2018-10]', 'en-GB')).toBe('October 2018 or before');
    expect(dateWords('2022-03/2022-12', 'en-GB')).toBe('between March 2022 and December 2022');
    expect(dateWords('/2022-02', 'en-GB')).toBe('until February 2022');
    expect(dateWords('2018-10~', 'en-GB')).toBe('about October 2018');
    expect(dateWords('2021-12-06', 'en-US')).toBe('December 6, 2021');
    expect(['WeaponSystem', 'Country', 'Person', 'Delay', 'Loss'].map(kindPlural)).toEqual([
      'Weapon systems',
      'Countries',
      'People',
      'Delays',
      'Losses',
    ]);
  });

  test('place cards beside their sentences: the open one exactly, none over another or above the text', () => {
    const cards = [0, 10, 20, 30].map((top) => ({ top, height: 25 }));
    expect(placeCards(cards, -1, 5)).toEqual([0, 30, 60, 90]);
    const far = [100, 110, 120, 130].map((top) => ({ top, height: 25 }));
    expect(placeCards(far, 2, 5)).toEqual([60, 90, 120, 150]);
    expect(placeCards(cards, 3, 5)).toEqual([0, 30, 60, 90]);
  });

  test('make one disagreement of all pairs about linked facts, the sharpest first and repetition last', () => {
    const pair = (kind: string, left: string, right: string): Tension =>
      ({
        kind,
        why: `${kind}.`,
        left: { id: `Claim:${left}`, fact: { id: left } },
        right: { id: `Claim:${right}`, fact: { id: right } },
      }) as Tension;
    const cards = groupTensions([
      pair('RESTATES', 'a', 'b'),
      pair('WEAKENS', 'late', 'on-time'),
      pair('WEAKENS', 'late', 'smooth'),
      pair('WEAKENS', 'other', 'thing'),
      pair('CONTRADICTS', 'yes', 'no'),
    ]);
    expect(cards.map(({ kind, left, right }) => [kind, left.length, right.length])).toEqual([
      ['CONTRADICTS', 1, 1],
      ['WEAKENS', 1, 2],
      ['WEAKENS', 1, 1],
      ['RESTATES', 1, 1],
    ]);
    expect(cards[1]?.why).toEqual(['WEAKENS.']);
  });

  test('ask questions without the words of the schema or the forms of the store', () => {
    expect(questionWords('A visit: which date is “in December”? Read as 2021-12.', 'en-GB')).toBe(
      'A visit: which date is “in December”? Read as December 2021.',
    );
    expect(questionWords('Signed [..2018 10], or 2022-03/2022-12?', 'en-GB')).toBe(
      'Signed October 2018 or before, or between March 2022 and December 2022?',
    );
    expect(questionWords('Position: stance: is it AVOIDS_VOTES?')).toBe(
      'Position: stance: is it “avoids votes”?',
    );
    expect(questionWords('“stance” is read as CRITICISES, which nothing prints.')).toBe(
      '“stance” is read as “criticises”, which nothing prints.',
    );
  });

  test('search for words, not for signs', () => {
    expect(searchable('  what? "S-400" {x}: C++ & ’s ')).toBe('what S-400 x C & ’s');
    expect(searchable('?"')).toBe('');
  });
});
