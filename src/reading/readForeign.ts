import type { Annotation, AnnotatedToken } from '../embedded/language/annotation.ts';
import { findKnownNames } from './findKnownNames.ts';
import { findQuotations } from '../text/findQuotations.ts';
import type { NameTables } from './nameTables.ts';
import { parseAnnotation } from './parsedText.ts';
import type { TextReading } from './readText.ts';

/** Sentences and words by Unicode's rules for the language, without any analysis. */
function segment(text: string, language: string): Annotation {
  const locale = Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'und';
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  return [...sentences.segment(text)].flatMap(({ segment: sentence, index: from }) => {
    const tokens = [...words.segment(sentence)]
      .filter(({ segment: word }) => word.trim() !== '')
      .map(({ segment: word, index }): AnnotatedToken => {
        const start = from + index;
        return [start, start + word.length, '', word, 'O', -1, ''];
      });
    return tokens.length > 0 ? [tokens] : [];
  });
}

/**
 * Reads a text in a language that the rules do not know: the quotations, nobody's, and the names that the tables and the
 * graph have. It proposes nothing; each sentence says why. Pure.
 */
export function readForeign(text: string, language: string, tables: NameTables): TextReading {
  const parsed = parseAnnotation(text, segment(text, language));
  const mentions = findKnownNames(parsed, tables);
  const entities = new Map(mentions.map(({ entity }) => [`${entity.kind}:${entity.name}`, entity]));
  return {
    mentions,
    entities: [...entities.values()],
    quotations: findQuotations(text).map((each) => ({ ...each, speaker: null, rule: null })),
    proposals: [],
    account: parsed.sentences.map(({ start, end }) => ({
      start,
      end,
      proposals: 0,
      why: `not read: language ${language}`,
    })),
  };
}
