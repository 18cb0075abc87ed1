import { createHash } from 'node:crypto';
import { isEnumType } from 'graphql';
import { inCamelCase } from '../model/deriveLists.ts';
import type { Model } from '../model/buildModel.ts';
import type { OwnField } from '../model/ownFields.ts';
import { slugOf } from '../text/slugOf.ts';
import { slugOfRoles } from '../text/slugOfRoles.ts';
import type { Filled, PrintedValue } from './claim.ts';
import { dateField } from './dateField.ts';
import type { NamedEntity } from './mention.ts';
import { type TextReading, readerVersion } from './readText.ts';
import type { Voiced } from './voices.ts';

/** An entity, with the names that the text prints for it. */
interface ProposedEntity {
  id: string;
  names?: { text: string }[];
}

/** What a facts file holds, ready to be written. */
export interface ProposedFacts {
  article: string;
  entities: Record<string, ProposedEntity>[];
  facts: Record<string, { id: string; claims: Record<string, unknown>[] }>[];
}

/** What proposals are written for: the schema, the article's id, its text, its year, and the engine. */
export interface ProposalContext {
  model: Model;
  article: string;
  text: string;
  /** Day of publication in EDTF; it tells alike facts of different years apart. */
  published?: string | undefined;
  engine: string;
}

/** Names a claim by what it says and where, so that another reading of the same words gives it the same name. */
function nameOfClaim(proposal: Voiced): string {
  const { type, start, end, roles, values, own, modality, voice, speaker } = proposal;
  const says = Object.entries(roles).map(([role, found]) => [role, found.map(({ entity }) => entity.name)]);
  // What counts from the publication date changes with it; the claim stays the same.
  const said = Object.entries(values).flatMap(([field, { value, basis }]) =>
    basis || own?.includes(field) === false ? [] : [[field, value]],
  );
  const hash = createHash('sha256').update(
    JSON.stringify([type, start, end, modality, voice, speaker?.name, says, said]),
  );
  return `R${hash.digest('hex').slice(0, 10)}`;
}

/** Whether a type is an enumeration that has a value for what is not known. */
const isOpenEnum = (model: Model, type: string): boolean => {
  const found = model.schema.getType(type);
  return isEnumType(found) && found.getValue('UNKNOWN') !== undefined;
};

/** The reader that the rules are, in `extractedBy`. */
export const rulesReader = 'reader';

/** What read it: `reader@3/Contract.buy (corenlp-…)`, `name-of-a-model@1`, or both. */
const readersOf = ({ type, rule, readBy }: Voiced, engine: string): string =>
  [
    ...(rule ? [`${rulesReader}@${readerVersion}/${type}.${rule} (${engine})`] : []),
    ...(readBy ? [readBy] : []),
  ].join(' and ');

class Writer {
  readonly #context: ProposalContext;
  readonly #reading: TextReading;
  readonly #used = new Map<string, NamedEntity>();

  constructor(reading: TextReading, context: ProposalContext) {
    this.#reading = reading;
    this.#context = context;
  }

  idOf(entity: NamedEntity): string {
    const id = entity.id ?? `${entity.kind}:${slugOf(entity.name)}`;
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
    { value, currency, relative, basis, start, end }: PrintedValue,
    proposal: Voiced,
  ): Record<string, unknown> {
    const printed = this.#context.text.slice(start, end);
    const inside = start >= proposal.start && end <= proposal.end;
    const words = inside
      ? { printed }
      : { certainty: 'INFERRED', basis: `Printed elsewhere in the sentence: “${printed}”.` };
    if (basis) return { ...(relative ? { relative } : { value }), printed, certainty: 'INFERRED', basis };
    return { value: currency ? { amount: value, currency } : value, ...words };
  }

  #claim(proposal: Voiced, id: string): Record<string, unknown> {
    const { roles, values, start, end, modality, voice, speaker, type } = proposal;
    const details: Record<string, unknown> = {};
    for (const [name, found] of Object.entries(roles)) {
      const field = this.#field(type, name);
      const all = found.flatMap((each) => {
        const fitting = field && this.#fit(each, field);
        return fitting ? [this.#detail(fitting, proposal)] : [];
      });
      if (all.length > 0) details[name] = field?.many ? all : all[0];
    }
    for (const [name, value] of Object.entries(values)) details[name] = this.#value(value, proposal);
    for (const { name, type: kind, required, plan } of this.#context.model.ownFields(type)) {
      if (!required || plan.kind !== 'property' || details[name]) continue;
      if (isOpenEnum(this.#context.model, kind))
        details[name] = { value: 'UNKNOWN', certainty: 'INFERRED', basis: 'The reader does not read it.' };
    }
    const said = speaker ? { speaker: this.idOf(speaker) } : {};
    return {
      id,
      quote: this.#context.text.slice(start, end),
      start,
      voice,
      ...said,
      modality,
      extractedBy: readersOf(proposal, this.#context.engine),
      review: 'PENDING',
      details,
    };
  }

  /** What holds a role, as something that may hold it: tanks in Lithuania stand in a place of that name. Null where nothing may. */
  #fit(filled: Filled, field: OwnField): Filled | null {
    const kinds = this.#context.model.concreteTypes(field.type);
    const { entity } = filled;
    if (kinds.includes(entity.kind)) return filled;
    const isPlace = entity.kind === 'Country' && kinds.includes('Place');
    return isPlace ? { ...filled, entity: { kind: 'Place', name: entity.name } } : null;
  }

  #field(type: string, name: string): OwnField | undefined {
    return this.#context.model.ownFields(type).find((field) => field.name === name);
  }

  /** Its roles, and the day or year of publication: who meets may meet again tomorrow, who buys next year. */
  #factId({ type, roles }: Voiced): string {
    const { model, published } = this.#context;
    const own = model.ownFields(type).filter(({ plan }) => plan.kind === 'role');
    const names = slugOfRoles(
      own
        .filter(({ name, identifies }) => identifies || roles[name])
        .map((role) => ({
          name: role.name,
          types: model.concreteTypes(role.type),
          slugs: (roles[role.name] ?? []).map(({ entity }) => slugOf(entity.name)),
        })),
    );
    const isOften = own.some(({ identifies, many }) => identifies && many);
    const when = dateField(model, type) === null ? undefined : published?.slice(0, isOften ? 10 : 4);
    return `${type}:${[...names, ...(when ? [when] : [])].join('-')}`;
  }

  write(): ProposedFacts {
    const facts = new Map<string, { type: string; claims: Record<string, unknown>[] }>();
    const named = new Map<string, number>();
    this.#reading.proposals.forEach((proposal) => {
      const id = this.#factId(proposal);
      const fact = facts.get(id) ?? { type: proposal.type, claims: [] };
      // Two readers may differ on a date alone, which does not tell claims apart.
      const name = nameOfClaim(proposal);
      const before = named.get(name) ?? 0;
      named.set(name, before + 1);
      fact.claims.push(this.#claim(proposal, before > 0 ? `${name}-${String(before + 1)}` : name));
      facts.set(id, fact);
    });
    return {
      article: this.#context.article,
      entities: [...this.#used].map(([id, entity]) => ({
        [inCamelCase(entity.kind)]: this.#entity(id, entity),
      })),
      facts: [...facts].map(([id, { type, claims }]) => ({ [inCamelCase(type)]: { id, claims } })),
    };
  }

  #entity(id: string, entity: NamedEntity): ProposedEntity {
    const names = this.#namesOf(entity);
    return names.length > 0 ? { id, names } : { id };
  }

  /** The names of an entity that the text prints, which may be none (“American”): what a table knows besides is no fact. */
  #namesOf(entity: NamedEntity): { text: string }[] {
    const { text } = this.#context;
    const printed = this.#reading.mentions.filter(
      (each) => each.entity.name === entity.name && each.form === 'name',
    );
    const words = new Set(printed.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')));
    return [...words].sort((one, other) => other.length - one.length).map((each) => ({ text: each }));
  }
}

/** Writes what was read as a facts file: each proposal a pending claim with its quote, speaker, modality and details. Pure. */
export const proposeFacts = (reading: TextReading, context: ProposalContext): ProposedFacts =>
  new Writer(reading, context).write();
