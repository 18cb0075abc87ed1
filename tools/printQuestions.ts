import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  Kind,
  TypeInfo,
  getNamedType,
  isCompositeType,
  isObjectType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Model } from '../src/model/buildModel.ts';
import { factWords } from './printFactWords.ts';

interface Uses {
  /** Variables that name an entity, each with the kinds that it may be and whether by name or by id. */
  takes: { variable: string; kinds: readonly string[]; by: string }[];
  /** The types of the facts that are asked for. */
  facts: string[];
}

/** What an operation asks about: an argument `name` or `id`, or of type ID, takes an entity. */
function usesOf(model: Model, document: DocumentNode): Uses {
  const { schema } = model;
  const takes = new Map<string, Uses['takes'][number]>();
  const facts = new Set<string>();
  const info = new TypeInfo(schema);
  const kindsOf = (name: string): readonly string[] =>
    model.concreteTypes(name).filter((kind) => model.entityTypes.includes(kind));
  const note = (variable: string): void => {
    const argument = info.getArgument();
    const answer = info.getType();
    if (!argument) return;
    const kinds = isCompositeType(getNamedType(answer)) ? kindsOf(getNamedType(answer)?.name ?? '') : [];
    if (argument.name === 'name' && kinds.length > 0) takes.set(variable, { variable, kinds, by: 'name' });
    else if (getNamedType(argument.type).name === 'ID')
      takes.set(variable, { variable, kinds: kinds.length > 0 ? kinds : model.entityTypes, by: 'id' });
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Field() {
        const type = getNamedType(info.getType());
        if (isObjectType(type) && model.factTypes.includes(type.name)) facts.add(type.name);
      },
      Argument({ value }) {
        if (value.kind === Kind.VARIABLE) note(value.name.value);
      },
    }),
  );
  return { takes: [...takes.values()], facts: [...facts].sort() };
}

/** A saved operation as a question: its sentence, what it asks about, and its sample of all other variables. */
function questionOf(model: Model, words: Record<string, string[]>, folder: string, file: string): object {
  const text = readFileSync(join(folder, file), 'utf8');
  const name = file.replace(/\.graphql$/, '');
  const [, sentence = name] = /^# (.*)\n/.exec(text) ?? [];
  const { takes, facts } = usesOf(model, parse(text));
  const spoken = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
  const meant = new Set([...facts, ...spoken.flatMap((word) => words[word] ?? [])]);
  const taken = new Set(takes.map(({ variable }) => variable));
  const sample = readdirSync(folder).includes(`${name}.json`)
    ? readFileSync(join(folder, `${name}.json`), 'utf8')
    : '{}';
  const others = Object.entries(JSON.parse(sample) as object).filter(([variable]) => !taken.has(variable));
  return { name, sentence, takes, facts: [...meant].sort(), sample: Object.fromEntries(others) };
}

/** The TypeScript module by which pages understand a typed question: words of fact types, and saved operations. */
export function printQuestions(model: Model, folder: string): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const words = factWords(model);
  const questions = files.sort().map((file) => questionOf(model, words, folder, file));
  return `// Generated from schema/ and operations/ by \`npm run generate\`. Do not edit.

/** A saved operation. */
export interface SavedQuestion {
  name: string;
  /** What it asks, for people. */
  sentence: string;
  /** Variables that name an entity, each with the kinds that it may be. */
  takes: { variable: string; kinds: string[]; by: string }[];
  /** The types of the facts that it selects or speaks of. */
  facts: string[];
  /** An example of all other variables. */
  sample: Readonly<Record<string, unknown>>;
}

/** Words by which people speak of facts, each with the types that it may mean. */
export const factWords: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(words)};

export const savedQuestions: readonly SavedQuestion[] = ${JSON.stringify(questions)};
`;
}
