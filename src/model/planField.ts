import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Codec } from './codecs/codec.ts';
import { codecOf } from './codecs/codecOf.ts';
import { enumCodec, textCodec } from './codecs/plain.ts';
import { propertyOfPart } from './codecs/valueObjects.ts';
import { inCapitals } from './inCapitals.ts';

/** A part of a value object: its property, and how that is stored. */
export interface StoredPart {
  property: string;
  codec: Codec;
}

/** How a field of a stored type is answered; see the three conventions in ARCHITECTURE.md. */
export type FieldPlan =
  | { kind: 'property'; property: string; codec: Codec }
  | {
      kind: 'value';
      property: string;
      parts: Readonly<Record<string, StoredPart>>;
      /** Undefined for value objects that are no detail, such as a citation. */
      codec: Codec | undefined;
    }
  | { kind: 'role'; relationship: string; many: boolean; target: string }
  | { kind: 'inverse'; relationships: readonly string[]; role: string; target: string }
  | { kind: 'derived'; edge: string; backwards: boolean; target: string }
  | { kind: 'lookup'; target: string }
  | { kind: 'list'; target: string }
  | { kind: 'statement'; coordinate: string }
  | { kind: 'computed'; coordinate: string };

/** The codec of a stored field; undefined for roles, connections and fields that are not one value. */
export const codecOfPlan = (plan: FieldPlan): Codec | undefined =>
  plan.kind === 'property' || plan.kind === 'value' ? plan.codec : undefined;

/** What planning a field needs to know beside the field. */
export interface Surroundings {
  schema: GraphQLSchema;
  /** The coordinates that have a statement file: `Query.paths`. */
  statements: ReadonlySet<string>;
  /** The relationship types of all roles of all facts. */
  factRelationships: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;
export type Parent = GraphQLObjectType | GraphQLInterfaceType;

/** Whether an output type is a list, nullable or not. */
export function isMany(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isMany(type.ofType as GraphQLOutputType) : isListType(type);
}

/** Whether a type is stored as its own node. */
export function isStored(type: unknown): type is Parent & { stored?: true } {
  if (isInterfaceType(type)) return type.name === 'Node' || isStoredObject(type);
  return isObjectType(type) && isStoredObject(type);
}

const isStoredObject = (type: Parent): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

function codecOfLeaf(type: GraphQLLeafType): Codec {
  if (isEnumType(type)) return enumCodec(type.name, type.getValues().map(({ name }) => name)); // prettier-ignore
  return codecOf(type.name) ?? textCodec(type.name);
}

/** The value of a directive's argument on a field's SDL. */
export function argumentOf(field: Field, directive: string, argument: string): string | boolean | undefined {
  const found = field.astNode?.directives?.find(({ name }) => name.value === directive);
  const value = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value && 'value' in value ? value.value : undefined;
}

/** Whether a field's SDL carries a directive. */
export const hasDirective = (field: Field, directive: string): boolean =>
  field.astNode?.directives?.some(({ name }) => name.value === directive) ?? false;

/**
 * The plan of a scalar, a stored type without arguments, or a value object, whose parts are properties
 * (`signedEarliest`).
 */
function planStored(field: Field): FieldPlan | undefined {
  const type = getNamedType(field.type);
  if (isLeafType(type)) {
    const property = String(argumentOf(field, 'storedAs', 'field') ?? field.name);
    return { kind: 'property', property, codec: codecOfLeaf(type) };
  }
  if (isStored(type)) {
    return {
      kind: 'role',
      relationship: inCapitals(field.name),
      many: isMany(field.type),
      target: type.name,
    };
  }
  return isObjectType(type) ? planValue(field.name, type) : undefined;
}

/** The plan of a value object such as FuzzyDate or Money. */
export function planValue(field: string, type: GraphQLObjectType): FieldPlan & { kind: 'value' } {
  const parts = Object.values(type.getFields()).map((part, position): [string, StoredPart] => {
    const codec = codecOfLeaf(getNamedType(part.type) as GraphQLLeafType);
    return [part.name, { property: propertyOfPart(field, part.name, position), codec }];
  });
  return { kind: 'value', property: field, parts: Object.fromEntries(parts), codec: codecOf(type.name) };
}

function planConnection(field: Field, target: string, around: Surroundings): FieldPlan[] {
  const plans: FieldPlan[] = [];
  const role = argumentOf(field, 'inverse', 'role');
  if (role === 'Fact') {
    plans.push({ kind: 'inverse', relationships: around.factRelationships, role, target });
  } else if (typeof role === 'string') {
    const [type = '', name = ''] = role.split('.');
    const source = around.schema.getType(type);
    const end = isObjectType(source) && source.getFields()[name];
    if (!end || type !== target || !isStored(getNamedType(end.type))) {
      throw new Error(`${field.name}: @inverse names ${role}, which is not a role of ${target}.`);
    }
    plans.push({ kind: 'inverse', relationships: [inCapitals(name)], role: name, target });
  }
  if (hasDirective(field, 'follows')) {
    const backwards = argumentOf(field, 'follows', 'backwards') === true;
    plans.push({ kind: 'derived', edge: String(argumentOf(field, 'follows', 'edge')), backwards, target });
  }
  return plans;
}

/** Decides by which convention a field is answered. Throws, naming the field, when none or two apply. */
export function planField(parent: Parent, field: Field, around: Surroundings): FieldPlan {
  const coordinate = `${parent.name}.${field.name}`;
  const target = /^(\w+)Connection$/.exec(getNamedType(field.type).name)?.[1];
  const plans: FieldPlan[] = [];
  if (around.statements.has(coordinate)) plans.push({ kind: 'statement', coordinate });
  if (hasDirective(field, 'computed')) plans.push({ kind: 'computed', coordinate });
  if (parent.name === 'Query') {
    const type = getNamedType(field.type);
    if (target && plans.length === 0) plans.push({ kind: 'list', target });
    const byId = field.args.some(({ name }) => name === 'id' || name === 'ids');
    if (byId && isStored(type)) plans.push({ kind: 'lookup', target: type.name });
  } else if (target) {
    plans.push(...planConnection(field, target, around));
  } else if (field.args.length === 0 && (plans.length === 0 || hasDirective(field, 'identifies'))) {
    const stored = planStored(field);
    if (stored) plans.push(stored);
  }
  const [plan, second] = plans;
  if (!plan) throw new Error(`${coordinate} fits no convention: it needs cypher/read/${coordinate}.cypher.`);
  if (second) throw new Error(`${coordinate} fits two conventions: ${plan.kind} and ${second.kind}.`);
  return plan;
}
