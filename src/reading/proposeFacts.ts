import type { Filled, PrintedValue } from './claim.ts';
import type { EntityKind, NamedEntity } from './mention.ts';
import { type TextReading, readerVersion } from './readText.ts';
import type { Voiced } from './voices.ts';

/** What a facts file holds, ready to be written. */
export interface ProposedFacts {
  article: string;
  entities: Record<string, { id: string; names: { text: string }[] }>[];
  facts: Record<string, { id: string; claims: Record<string, unknown>[] }>[];
}

/** What proposals are written for: the article's id, its text, its year, the engine, and the ids that names have already. */
export interface ProposalContext {
  article: string;
  text: string;
  /** Day of publication in EDTF; it tells alike facts of different years apart. */
  published?: string | undefined;
  engine: string;
  idOf?: (entity: NamedEntity) => string | undefined;
}

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Fields of a fact that list their values. */
const lists: Readonly<Record<string, readonly string[]>> = { Meeting: ['participants'] };

class Writer {
  readonly #context: ProposalContext;
  readonly #reading: TextReading;
  readonly #used = new Map<string, NamedEntity>();

  constructor(reading: TextReading, context: ProposalContext) {
    this.#reading = reading;
    this.#context = context;
  }

  idOf(entity: NamedEntity): string {
    const id = this.#context.idOf?.(entity) ?? `${entity.kind}:${slugOf(entity.name)}`;
    this.#used.set(id, entity);
    return id;
  }

  /** Printed in the quote, or read from elsewhere in the text, and then says so. */
  #detail(filled: Filled, { start, end }: Voiced): Record<string, unknown> {
    const words = this.#context.text.slice(filled.start, filled.end);
    const value = this.idOf(filled.entity);
    if (filled.start >= start && filled.end <= end) return { value, printed: words };
    return {
      value,
      certainty: 'INFERRED',
      basis: `Named elsewhere in the text: “${words.replace(/\s+/g, ' ')}”.`,
    };
  }

  #value(
    field: string,
    { value, currency, start, end }: PrintedValue,
    proposal: Voiced,
  ): Record<string, unknown> {
    const printed = this.#context.text.slice(start, end);
    const inside = start >= proposal.start && end <= proposal.end;
    const words = inside
      ? { printed }
      : { certainty: 'INFERRED', basis: `Printed elsewhere in the sentence: “${printed}”.` };
    return { value: field === 'value' ? { amount: value, currency } : value, ...words };
  }

  #claim(proposal: Voiced, id: string): Record<string, unknown> {
    const { roles, values, start, end, modality, voice, speaker, type, rule } = proposal;
    const details: Record<string, unknown> = {};
    for (const [name, found] of Object.entries(roles)) {
      const all = found.map((each) => this.#detail(each, proposal));
      details[name] = lists[type]?.includes(name) ? all : all[0];
    }
    for (const [name, value] of Object.entries(values)) details[name] = this.#value(name, value, proposal);
    if (type === 'Delivery')
      details.progress = {
        value: 'UNKNOWN',
        certainty: 'INFERRED',
        basis: 'How far it has got was not read.',
      };
    const said = speaker ? { speaker: this.idOf(speaker) } : {};
    const extractedBy = `reader@${readerVersion}/${type}.${rule} (${this.#context.engine})`;
    return {
      id,
      quote: this.#context.text.slice(start, end),
      start,
      voice,
      ...said,
      modality,
      extractedBy,
      review: 'PENDING',
      details,
    };
  }

  #factId({ type, roles }: Voiced): string {
    const names = Object.values(roles)
      .flat()
      .map(({ entity }) => slugOf(entity.name));
    const when = this.#context.published?.slice(0, type === 'Meeting' ? 10 : 4);
    return `${type}:${[...new Set(names), ...(when && type !== 'Office' && type !== 'Membership' ? [when] : [])].join('-')}`;
  }

  write(): ProposedFacts {
    const facts = new Map<string, { type: string; claims: Record<string, unknown>[] }>();
    this.#reading.proposals.forEach((proposal, index) => {
      const id = this.#factId(proposal);
      const fact = facts.get(id) ?? { type: proposal.type, claims: [] };
      fact.claims.push(this.#claim(proposal, `R${String(index + 1)}`));
      facts.set(id, fact);
    });
    return {
      article: this.#context.article,
      entities: [...this.#used].map(([id, entity]) => ({
        [keyOf(entity.kind)]: { id, names: this.#namesOf(entity) },
      })),
      facts: [...facts].map(([id, { type, claims }]) => ({ [lowerFirst(type)]: { id, claims } })),
    };
  }

  /** The names of an entity that the text prints: what a table knows besides is no fact. */
  #namesOf(entity: NamedEntity): { text: string }[] {
    const { text } = this.#context;
    const printed = this.#reading.mentions.filter(
      (each) =>
        each.entity.name === entity.name && each.entity.kind === entity.kind && each.form !== 'demonym',
    );
    const words = new Set(printed.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')));
    return (words.size > 0 ? [...words] : [entity.name])
      .sort((one, other) => other.length - one.length)
      .map((each) => ({ text: each }));
  }
}

const keyOf = (kind: EntityKind): string => lowerFirst(kind);

/** Writes what was read as a facts file: each proposal a pending claim with its quote, speaker, modality and details. Pure. */
export const proposeFacts = (reading: TextReading, context: ProposalContext): ProposedFacts =>
  new Writer(reading, context).write();
