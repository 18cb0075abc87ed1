import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import type { NameBook } from './nameBook.ts';

/** Suggests how to define an unknown name, as the object of “add”. Takes a possible type, and the words. */
export type HowToName = (type: string, words: string) => string;

/** The suggestion for files. */
export const underEntities: HowToName = (type, words) =>
  `it under entities: - ${inCamelCase(type)}: ${words}`;

/** The context for looking names up. */
export interface NameContext {
  model: Model;
  names: NameBook;
  howToName: HowToName;
  /** Reports a problem with the name, as the end of a sentence. */
  refuse(message: string): void;
}

/** Resolves words to an entity or fact of some types: an id as it is, else the only one with this name. */
export function resolveName(
  words: string,
  kinds: readonly string[],
  { model, names, howToName, refuse }: NameContext,
): string | null {
  const type = typeOfId(words);
  if (type !== '' && (model.entityTypes.includes(type) || model.factTypes.includes(type))) return words;
  const all = names.idsOf(words);
  const fitting = all.filter((id) => kinds.includes(typeOfId(id)));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  if (fitting.length > 1)
    refuse(`names “${words}”, which ${fitting.join(' and ')} are called: give the id that is meant`);
  else if (all.length > 0)
    refuse(`names “${words}”, which is ${all.join(' or ')}, but must be of type ${kinds.join(' or ')}`);
  else {
    const near = names.near(words, kinds);
    const advice = near.length > 0 ? `did you mean ${near.join(' or ')}? Else add` : 'add';
    const kind = kinds.find((each) => model.entityTypes.includes(each)) ?? 'country';
    refuse(`names “${words}”, which nothing is called: ${advice} ${howToName(kind, words)}`);
  }
  return null;
}

/** The types that a role accepts. */
export const kindsOf = (model: Model, type: string): readonly string[] =>
  type === 'Node' ? [...model.entityTypes, ...model.factTypes] : model.concreteTypes(type);
