import {
  type GraphQLInputType,
  type GraphQLSchema,
  type GraphQLType,
  type InputValueDefinitionNode,
  Kind,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { limits } from '../src/server/limits/limits.ts';

interface Slot {
  name: string;
  description: string | null | undefined;
  type: GraphQLInputType;
  defaultValue?: unknown;
  astNode?: InputValueDefinitionNode | null | undefined;
}

const holdsList = (type: GraphQLType): boolean =>
  isListType(type) || (isNonNullType(type) && isListType(type.ofType));

/** The type whose ids a slot takes by its `@idOf`; undefined for others. */
function idOf({ astNode }: Slot): string | undefined {
  const value = astNode?.directives?.find(({ name }) => name.value === 'idOf')?.arguments?.[0]?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

const isLongText = ({ astNode }: Slot): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'longText') ?? false;

/** What a form needs to know of an argument or a field of an input. */
const describeSlot = (slot: Slot): object => ({
  name: slot.name,
  description: slot.description ?? '',
  type: getNamedType(slot.type).name,
  written: String(slot.type),
  isRequired: isNonNullType(slot.type) && slot.defaultValue === undefined,
  isList: holdsList(slot.type),
  idOf: idOf(slot),
  ...(isLongText(slot) && { mostCharacters: limits.documentText }),
});

/** What is asked of the answer of a mutation: the decision that it made, or the newest ones about what it changed. */
function answerOf(type: GraphQLType): string {
  const answer = getNamedType(type);
  const fields = isObjectType(answer) ? answer.getFields() : {};
  if (fields.decision) return '{ decision { id } }';
  return fields.decisions ? '{ id decisions(last: 5) { nodes { id who } } }' : '{ __typename }';
}

/** The enums and inputs that some slots lead to, each once, by name. */
function typesOf(slots: readonly Slot[], found = new Map<string, object>()): Map<string, object> {
  for (const { type: wrapped } of slots) {
    const type = getNamedType(wrapped);
    if (found.has(type.name)) continue;
    if (isEnumType(type))
      found.set(type.name, {
        values: type.getValues().map(({ name, description }) => ({ name, description: description ?? '' })),
      });
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      found.set(type.name, { isOneOf: type.isOneOf, fields: fields.map(describeSlot) });
      typesOf(fields, found);
    }
  }
  return found;
}

/** The TypeScript module by which pages make the forms of all mutations: none of them knows one by name. */
export function printMutations(schema: GraphQLSchema): string {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const mutations = fields.map(({ name, description, args, type }) => [
    name,
    { description: description ?? '', slots: args.map(describeSlot), answer: answerOf(type) },
  ]);
  const types = Object.fromEntries(typesOf(fields.flatMap(({ args }) => [...args])));
  return `// Generated from schema/ by \`npm run generate\`. Do not edit.

/** An argument of a mutation, or a field of one of its inputs. */
export interface Slot {
  name: string;
  description: string;
  /** The name of its type without lists and exclamation marks, and the type as SDL writes it. */
  type: string;
  written: string;
  isRequired: boolean;
  isList: boolean;
  /** The type of which it takes an id: what the change is about, or another of its kind. */
  idOf?: string;
  /** How long a text may be, where it may be as long as a document. */
  mostCharacters?: number;
}

/** A change: what it does, what it takes, and what to ask of its answer. */
export interface MutationForm {
  description: string;
  slots: Slot[];
  answer: string;
}

/** An enum has values, an input has fields; of one that is one-of, exactly one field is given. */
export interface SlotType {
  values?: { name: string; description: string }[];
  isOneOf?: boolean;
  fields?: Slot[];
}

export const mutations: Readonly<Record<string, MutationForm>> = ${JSON.stringify(Object.fromEntries(mutations))};

export const slotTypes: Readonly<Record<string, SlotType>> = ${JSON.stringify(types)};
`;
}
