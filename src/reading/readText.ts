import type { Annotation } from '../embedded/language/annotation.ts';
import { factReaders } from '../generated/factReaders.ts';
import type { Model } from '../model/buildModel.ts';
import { type Quotation, attributeQuotations } from './attributeQuotations.ts';
import { completeParties } from './completeParties.ts';
import { countSystems } from './countSystems.ts';
import { dateField } from './dateField.ts';
import { dateProposals } from './dateProposals.ts';
import { readOffices } from './facts/Office.ts';
import { findMentions } from './findMentions.ts';
import { findQuotations } from '../text/findQuotations.ts';
import { isNoun, isVerb } from './phrases.ts';
import type { Memory } from './memory.ts';
import type { Mention, NamedEntity } from './mention.ts';
import { mergeProposals } from './mergeProposals.ts';
import { joinReaders } from './model/joinReaders.ts';
import { type HeardAccount, readAnswer } from './model/readAnswer.ts';
import type { Heard } from './model/readClaim.ts';
import type { NameTables } from './nameTables.ts';
import { parseAnnotation } from './parsedText.ts';
import { readEllipsis } from './readEllipsis.ts';
import { readLists } from './readLists.ts';
import { type Voiced, giveVoices } from './voices.ts';

/** Which rules read a text: raised when they change, since it stands in every proposal. */
export const readerVersion = '5';

const readers = Object.values(factReaders);
const exchanges = new Map(
  Object.entries(factReaders).flatMap(([type, { exchange }]) =>
    exchange ? [[type, exchange] as const] : [],
  ),
);
const within = readers.flatMap((reader) => reader.within ?? []);

/** What a sentence says of the reading: how many proposals it made, or why none. */
export interface SentenceAccount {
  start: number;
  end: number;
  proposals: number;
  /** `no-name`: it names nothing; `no-frame`: no words of a known fact beside its names; else the language that was not read. */
  why: 'no-name' | 'no-frame' | `not read: language ${string}` | null;
}

/** All that was read of a text. */
export interface TextReading {
  mentions: readonly Mention[];
  entities: readonly NamedEntity[];
  quotations: readonly Quotation[];
  proposals: readonly Voiced[];
  account: readonly SentenceAccount[];
  /** What became of a language model's claims, where one was asked. */
  heard?: HeardAccount;
}

/** What a text is read with besides its annotation and the names: `heard` is a language model's answer, `rules` false for it alone. */
export interface ReadWith {
  model: Model;
  published?: string | undefined;
  heard?: Omit<Heard, 'published'> | undefined;
  rules?: boolean;
}

/**
 * Reads a text that the engine annotated: names, quotations with their speakers, and proposals of facts, each tied to its
 * words. Dates that count from the publication date need it, as EDTF. Pure: the same input gives the same reading.
 */
export function readText(
  text: string,
  annotation: Annotation,
  tables: NameTables,
  { model, published, heard, rules = true }: ReadWith,
): TextReading {
  const parsed = parseAnnotation(text, annotation);
  const mentions = findMentions(parsed, tables);
  const { held, proposals: offices } = readOffices(parsed, mentions);
  const memory: Memory = { parsed, mentions, offices: held };
  const framed = parsed.tokens
    .filter((token) => isVerb(token) || isNoun(token))
    .flatMap((token) => readers.flatMap(({ read }) => read?.(token, memory) ?? []));
  const quotations = attributeQuotations(findQuotations(text), memory);
  const byRules = dateProposals(
    countSystems(
      mergeProposals(
        [
          ...offices,
          ...completeParties(readLists(readEllipsis(framed, exchanges, memory), memory), exchanges),
        ],
        model,
        within,
      ),
      parsed,
      { mentions, model },
    ),
    parsed,
    (type) => dateField(model, type),
    published,
  );
  const answer = heard && readAnswer({ ...heard, published }, memory, model);
  const proposals = giveVoices(
    joinReaders(rules ? byRules : [], answer?.proposals ?? []),
    quotations,
    memory,
  );
  const account = parsed.sentences.map(({ index, start, end }) => {
    const count = proposals.filter(({ sentence }) => sentence === index).length;
    const names = mentions.some((each) => each.start >= start && each.end <= end);
    return {
      start,
      end,
      proposals: count,
      why: count > 0 ? null : names ? ('no-frame' as const) : ('no-name' as const),
    };
  });
  const entities = [
    ...new Map(mentions.map(({ entity }) => [`${entity.kind}:${entity.name}`, entity])).values(),
  ];
  return { mentions, entities, quotations, proposals, account, ...(answer && { heard: answer.account }) };
}
