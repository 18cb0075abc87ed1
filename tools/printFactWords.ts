import type { GraphQLObjectType } from 'graphql';
import type { Model } from '../src/model/buildModel.ts';
import type { TitlePart } from '../src/model/parseTitle.ts';
import { formsOfNoun, formsOfVerb, infinitiveOf, nounsIn } from './inflect.ts';

/** Words that stand in any question, whatever it asks for. */
const lightWords = new Set([
  'something',
  'be',
  'are',
  'have',
  'do',
  'make',
  'take',
  'hold',
  'say',
  'stay',
  'begin',
  'last',
]);

/** A word that more types share does not tell which is meant. */
const mostTypes = 2;

interface Said {
  /** Those that agree with a field, without inflection. */
  verbs: string[];
  /** The text between fields. */
  phrases: string[];
}

function saidIn(parts: readonly TitlePart[]): Said {
  const all = parts.flatMap((part): Said[] => {
    if (typeof part === 'string') return [{ verbs: [], phrases: [part] }];
    if ('options' in part) return part.options.map(saidIn);
    const [verb = '', ...rest] = part.verb?.[1].split(' ') ?? [];
    return [{ verbs: [verb], phrases: [rest.join(' ')] }];
  });
  return { verbs: all.flatMap(({ verbs }) => verbs), phrases: all.flatMap(({ phrases }) => phrases) };
}

/** The roles of those who act or are acted on, by their descriptions: “Who sells.” The verb is there, too. */
function rolesIn(type: GraphQLObjectType): { name: string; verb: string }[] {
  return Object.values(type.getFields()).flatMap(({ name, description }) => {
    const [, verb] = /^Who (\w+)(?: it)?\.$/.exec(description ?? '') ?? [];
    return verb ? [{ name, verb: infinitiveOf(verb) }] : [];
  });
}

/** All forms of the words by which people speak of a fact type: from its name, its titles and its roles. */
function wordsOf(model: Model, type: string): string[] {
  const said = model
    .titles(type)
    .flatMap(({ sentences, noun }) => [...Object.values(sentences), noun ?? []])
    .map(saidIn);
  const roles = rolesIn(model.schema.getType(type) as GraphQLObjectType);
  const verbs = [...said.flatMap((each) => each.verbs), ...roles.map(({ verb }) => verb)];
  const nouns = [
    type.toLowerCase(),
    ...roles.map(({ name }) => name),
    ...said.flatMap(({ phrases }) => phrases.flatMap(nounsIn)),
  ];
  const kinds = new Set(model.entityTypes.map((kind) => kind.toLowerCase()));
  const isTelling = (word: string): boolean =>
    /^[a-z]{3,}$/.test(word) && !lightWords.has(word) && !kinds.has(word);
  return [...verbs.filter(isTelling).flatMap(formsOfVerb), ...nouns.filter(isTelling).flatMap(formsOfNoun)];
}

/** The words by which questions ask for facts, each with the types that it may mean. */
export function factWords(model: Model): Record<string, string[]> {
  const types = new Map<string, Set<string>>();
  for (const type of model.factTypes)
    for (const word of wordsOf(model, type)) types.set(word, (types.get(word) ?? new Set()).add(type));
  const telling = [...types].filter(([, own]) => own.size <= mostTypes);
  return Object.fromEntries(telling.sort().map(([word, own]) => [word, [...own].sort()]));
}
