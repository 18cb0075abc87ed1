import fc from 'fast-check';
import { anchorQuote, type Anchored } from '../../src/ingest/anchorQuote.ts';

const found = (text: string, quote: string, more: object = {}): Anchored => {
  const anchored = anchorQuote(text, { quote, ...more }, []);
  if (typeof anchored === 'string') throw new Error(anchored);
  return anchored;
};

/** Words, marks and spaces as texts of the web mix them: astral, combining, right to left, CRLF, BOM. */
const unit = fc.oneof(
  fc.constantFrom(
    'India',
    '😀',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    'न\u093f',
    '\u05e9\u05dc\u05d5\u05dd',
    '\u202e',
    '𝒳',
    '\ufeff',
  ),
  fc.constantFrom(' ', '\n', '\r\n', '\u00a0', '\u2009', '\t', '\n\n'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
);
const parts = fc.array(unit, { minLength: 1, maxLength: 40 });
const settings = { seed: 15, numRuns: 400 };

test('every passage of every text is found where it stands, in its own code units', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(), (units, from, length) => {
      const first = from % units.length;
      const quote = units.slice(first, first + 1 + (length % units.length)).join('');
      fc.pre(quote.trim() !== '');
      const text = units.join('');
      const start = units.slice(0, first).join('').length;
      const { start: at, end, quote: own, note } = found(text, quote, { start });
      expect([at, end, own, note]).toEqual([start, start + quote.length, quote, null]);
      expect(text.slice(at, end)).toBe(own);
    }),
    settings,
  );
});

test('white space of another kind changes nothing: the quote is stored as the text has it', () => {
  const spaces = fc.constantFrom(' ', '\n', '\r\n', '\u00a0', '\u2009', ' \n  ');
  const words = fc.array(fc.stringMatching(/^[a-zé😀]{1,6}$/u), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.array(spaces, { minLength: 8, maxLength: 8 }), (some, between) => {
      const inText = some
        .map((word, index) => word + (index + 1 < some.length ? (between[index] ?? ' ') : ''))
        .join('');
      const text = `😀 Before. ${inText} After.`;
      const { start, end, quote } = found(text, some.join(' '), { start: 11 });
      expect([text.slice(start, end), quote]).toEqual([inText, inText]);
    }),
    settings,
  );
});

test('whatever the text and the quote, the answer is a span of the text or a message', () => {
  fc.assert(
    fc.property(parts, parts, fc.option(fc.nat(60), { nil: undefined }), (units, others, start) => {
      const text = units.join('');
      const anchored = anchorQuote(
        text,
        { quote: others.join(''), ...(start !== undefined && { start }) },
        [],
      );
      if (typeof anchored === 'string') expect(anchored.length).toBeGreaterThan(10);
      else expect(text.slice(anchored.start, anchored.end)).toBe(anchored.quote);
    }),
    settings,
  );
});

test.each([
  [
    'It is Russia’s own.',
    "Russia's own",
    /it has “’” \(right single quotation mark, U\+2019\) where the quote has “'” \(straight apostrophe, U\+0027\), behind “Russia”/,
  ],
  [
    'a well\u2011known fact',
    'well-known fact',
    /it has “\u2011” \(non-breaking hyphen, U\+2011\) where the quote has “-” \(hyphen-minus, U\+002D\)/,
  ],
  [
    'Cafe\u0301 in Delhi',
    'Caf\u00e9 in Delhi',
    /\(U\+0065 U\+0301\) where the quote has “\u00e9” \(U\+00E9\)/,
  ],
  [
    'In October, India signed a deal.',
    'In October, India bought a deal',
    /nearest passage, at 0, is “In October, India signed a deal”.*it has “s” .* where the quote has “b”/,
  ],
  ['ends here', 'ends here and on', /it has its end where the quote has “ ”/],
  ['xyz', 'completely different', /has nothing like these words/],
  ['a 😀 smile here', 'a 😃 smile here', /it has “😀” \(U\+1F600\) where the quote has “😃” \(U\+1F603\)/],
])('in %j, %j is not found, and the message names the character that differs', (text, quote, message) => {
  expect(anchorQuote(text, { quote }, [])).toMatch(message);
});

test('a quote that stands more often needs its start: the places are told with their sentences', () => {
  const text = 'India said no. Then India said yes.';
  const sentences = [
    { start: 0, end: 14 },
    { start: 15, end: 35 },
  ];
  expect(anchorQuote(text, { quote: 'India' }, sentences)).toBe(
    'stands 2 times: at 0, in “India said no.”; at 20, in “Then India said yes.”. Say which with `start`, or with `prefix` or `suffix`',
  );
  expect(found(text, 'India', { start: 20 })).toEqual({ start: 20, end: 25, quote: 'India', note: null });
  expect(found(text, 'India', { prefix: 'Then ' }).start).toBe(20);
  expect(found(text, 'India', { suffix: ' said\nno' }).start).toBe(0);
});

test('a quote whose text changed above it is found by its words, and a note says so', () => {
  const moved = found('Updated. India signed.', 'India signed', { start: 0 });
  expect(moved).toMatchObject({ start: 9, end: 21 });
  expect(moved.note).toBe('stands at 9–21, no longer at 0: found there by its words');
  expect(found('Updated. India. Then India.', 'India', { start: 0, prefix: 'Then' }).start).toBe(21);
});
