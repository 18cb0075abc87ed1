import { speakerWords } from '../evidence/groupClaims.ts';
import type { Colouring } from '../view/viewAddress.ts';
import { standingWords } from '../view/words.ts';
import type { ArticleRow, SentenceClaim } from './articleAnswer.ts';

/** A colour of the reader and what it stands for. */
export interface Tone {
  /** The class that sets the colour: `tone-denied`, `tone-speaker-2`. */
  name: string;
  word: string;
}

/** What is noticed first where several claims quote the same words. */
const standingOrder = ['DENIED', 'CONTESTED', 'THREATENED', 'POSSIBLE', 'UNKNOWN', 'ASSERTED'];
/** How many speakers have a colour of their own; the others share one. */
const speakerColours = 6;

const claimsOf = (article: ArticleRow): SentenceClaim[] =>
  article.sentences.nodes.flatMap(({ claims }) => claims.nodes);

/** Speakers of an article: who makes most claims first. */
function speakersOf(article: ArticleRow): string[] {
  const counts = new Map<string, number>();
  for (const claim of claimsOf(article))
    counts.set(speakerWords(claim), (counts.get(speakerWords(claim)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]).map(([speaker]) => speaker);
}

/** How the claims of an article are coloured: the legend, and the tone of words that some claims quote. */
export interface Palette {
  legend: Tone[];
  toneOf(claims: readonly SentenceClaim[]): string;
}

function byStanding(article: ArticleRow): Palette {
  const used = new Set<string>(claimsOf(article).map(({ fact }) => fact.standing));
  const tone = (standing: string): string => `tone-${standing.toLowerCase()}`;
  return {
    legend: standingOrder
      .filter((one) => used.has(one))
      .reverse()
      .map((one) => ({ name: tone(one), word: standingWords[one] ?? '' })),
    toneOf(claims) {
      const first = standingOrder.find((one) => claims.some(({ fact }) => fact.standing === one));
      return first ? tone(first) : '';
    },
  };
}

function bySpeaker(article: ArticleRow): Palette {
  const speakers = speakersOf(article);
  const tone = (speaker: string): string =>
    `tone-speaker-${String(Math.min(speakers.indexOf(speaker), speakerColours - 1))}`;
  const own = speakers.slice(0, speakerColours - 1);
  return {
    legend: [
      ...own.map((speaker) => ({ name: tone(speaker), word: speaker })),
      ...(speakers.length > own.length
        ? [{ name: `tone-speaker-${String(speakerColours - 1)}`, word: 'others' }]
        : []),
    ],
    toneOf: ([first]) => (first ? tone(speakerWords(first)) : ''),
  };
}

const byReading: Palette = {
  legend: [
    { name: 'tone-claimed', word: 'in a quote' },
    { name: 'tone-unclaimed', word: 'read, makes no claim' },
    { name: 'tone-garbled', word: 'damaged' },
  ],
  toneOf: (claims) => (claims.length > 0 ? 'tone-claimed' : ''),
};

/** The palette of an article for what it is coloured by. */
export function paletteOf(article: ArticleRow, colour: Colouring): Palette {
  if (colour === 'speaker') return bySpeaker(article);
  return colour === 'reading' ? byReading : byStanding(article);
}
