import { sketchOf } from '../text/sketchOf.ts';
import { fuzzyDateCodec } from '../model/codecs/valueObjects.ts';
import { readDate } from '../model/readDate.ts';
import { type Span, anchorQuote } from './anchorQuote.ts';
import type { ArticleContext } from './anchorClaim.ts';
import { checkId, checkLanguage, checkOwnId, checkUrl } from './checkForms.ts';
import { type DataFile, type Path, readable } from './checkInput.ts';
import type { ArticleInput, NodeRow, Reading } from './reading.ts';
import { splitSentences } from './splitSentences.ts';

/** An article as read from disk: its description, its text and the hash of its bytes. */
export interface ArticleFolder {
  description: DataFile<ArticleInput>;
  /** Null when unreadable; a problem of the description says why. */
  text: string | null;
  sha256: string;
}

/** An article with a readable text. */
type Readable = ArticleFolder & { text: string };

type Say = (path: Path, message: string) => void;

/** Collects problems of an article's description, and notes. */
interface Reporting {
  report: Say;
  note: Say;
}

type Sentence = ArticleInput['sentences'][number];

function articleRow({ description: { value }, text, sha256 }: Readable): NodeRow {
  const date = value.published && readDate(value.published.value);
  return {
    id: value.id,
    properties: {
      text,
      sha256,
      sketch: sketchOf(text),
      language: value.language,
      headline: value.headline,
      publisher: value.publisher ?? null,
      wireAgency: value.wireAgency ?? null,
      dateline: value.dateline ?? null,
      byline: value.byline ?? null,
      url: value.url ?? null,
      access: value.access,
      ...fuzzyDateCodec.toStore('published', {
        value: date?.edtf ?? null,
        earliest: date?.earliest ?? null,
        latest: date?.latest ?? null,
        precision: date?.precision ?? null,
        printed: value.published?.printed ?? null,
        certainty: value.published?.certainty ?? null,
        basis: value.published?.basis ?? null,
      }),
    },
  };
}

function checkDescription({ description: { value }, text, sha256 }: Readable, { report }: Reporting): void {
  const { id, url, language } = value as Partial<ArticleInput>;
  const forms: [key: string, problem: string | null | undefined][] = [
    ['id', id === undefined ? null : checkId(id, 'Article')],
    ['url', url === undefined ? null : checkUrl(url)],
    ['language', language === undefined ? null : checkLanguage(language)],
  ];
  for (const [key, problem] of forms) if (problem) report([key], `${key} ${problem}`);
  if (text.trim() === '') report([], 'article.txt must hold the words of the article, but is empty');
  if (value.sha256 !== undefined && value.sha256 !== sha256) {
    report(
      ['sha256'],
      `sha256 must be that of article.txt, ${sha256}, but is "${value.sha256}": the text was changed. Mend it or leave it out`,
    );
  }
}

const lowHalf = /[\udc00-\udfff]/;
const insideWord = /[\p{L}\p{M}\p{N}]$/u;
const wordGoesOn = /^[\p{L}\p{M}\p{N}]/u;

/** Whether a boundary lies inside a word or a character. */
const cutsWord = (text: string, at: number): boolean =>
  lowHalf.test(text.charAt(at)) ||
  (insideWord.test(text.slice(Math.max(0, at - 2), at)) && wordGoesOn.test(text.slice(at, at + 2)));

function checkSentences(text: string, sentences: [number, Sentence][], { report }: Reporting): void {
  const known = new Set<string>();
  let before = 0;
  for (const [position, { id, start, end }] of sentences) {
    const say = (message: string): void => {
      report(['sentences', position], `${id} ${message}`);
    };
    if (known.has(id)) say('stands twice: every sentence has its own id');
    known.add(id);
    const form = checkOwnId(id);
    if (form) say(form);
    const span = `${String(start)}–${String(end)}`;
    if (start < before || end <= start || end > text.length)
      say(
        `must lie behind the one before it and inside the text of ${String(text.length)} code units, but is ${span}`,
      );
    else if (cutsWord(text, start) || cutsWord(text, end))
      say(
        `must not cut a word, but ${span} is “${text.slice(start, end)}”. Left out, sentences are computed`,
      );
    before = end;
  }
}

function readSentences({ description, text }: Readable, reporting: Reporting): Sentence[] {
  const { sentences, headline } = description.value as Partial<ArticleInput>;
  if (sentences !== undefined) {
    const given = readable(sentences);
    checkSentences(text, given, reporting);
    return given.map(([, sentence]) => sentence);
  }
  return splitSentences(text, headline ?? '').map((span, number) => ({
    ...span,
    id: `S${String(number).padStart(2, '0')}`,
    garbled: false,
  }));
}

const sentenceOf = (sentences: readonly Sentence[], { start }: Span): Sentence | undefined =>
  sentences.find((each) => each.start <= start && start < each.end);

/** The passages that make no claim, located in the text. */
function readUnclaimed(
  { description, text }: Readable,
  slug: string,
  sentences: readonly Sentence[],
  { report, note: noteAt }: Reporting,
): Reading['unclaimed'] {
  const known = new Set<string>();
  return readable(description.value.unclaimed).flatMap(([position, passage]) => {
    const path = ['unclaimed', position];
    const { id, reason, note = null } = passage;
    const form = checkOwnId(id);
    if (form) report(path, `${id} ${form}`);
    if (known.has(id)) report(path, `${id} stands twice: every passage has its own id`);
    known.add(id);
    if (reason === 'OTHER' && note === null) report(path, `${id} has the reason OTHER and needs a \`note\``);
    const found = anchorQuote(text, passage, sentences);
    if (typeof found === 'string') {
      report(path, `${id} ${found}`);
      return [];
    }
    if (found.note) noteAt(path, `${id} ${found.note}`);
    const sentence = sentenceOf(sentences, found);
    if (!sentence) report(path, `${id} lies in no sentence of the article`);
    const { quote, start, end } = found;
    return {
      id: `Unclaimed:${slug}/${id}`,
      sentence: `Sentence:${slug}/${sentence?.id ?? ''}`,
      properties: { start, end, quote, reason, note },
    };
  });
}

/** A checked article: what is stored of it, and what claims are checked against. */
export interface CheckedArticle extends Pick<Reading, 'article' | 'sentences' | 'unclaimed'> {
  context: ArticleContext;
}

/**
 * Checks an article's description against its text, and computes missing sentences. Problems go to `reporting`; with any,
 * do not use the rows.
 */
export function checkArticle(
  article: ArticleFolder & { text: string },
  slug: string,
  reporting: Reporting,
): CheckedArticle {
  const { description, text } = article;
  const { value } = description;
  if (description.raw !== undefined) checkDescription(article, reporting);
  const sentences = readSentences(article, reporting);
  const rows = sentences.map(({ id, start, end, garbled, note = null }, number) => ({
    id: `Sentence:${slug}/${id}`,
    properties: { number, start, end, garbled, note, text: text.slice(start, end) },
  }));
  return {
    article: articleRow(article),
    sentences: rows,
    unclaimed: readUnclaimed(article, slug, sentences, reporting),
    context: {
      id: value.id,
      text,
      published: value.published?.value ?? null,
      sentences: sentences.map((each) => ({ ...each, id: `Sentence:${slug}/${each.id}` })),
      areSentencesGiven: (value as Partial<ArticleInput>).sentences !== undefined,
    },
  };
}
