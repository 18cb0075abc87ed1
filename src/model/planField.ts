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
import { inCapitals } from './derivePages.ts';

/** A part of a value object: the property that holds it, and how that is stored. */
export interface StoredPart {
  property: string;
  codec: Codec;
}

/** How a field of a stored type is answered: the three conventions of ARCHITECTURE.md, spelled out. */
export type FieldPlan =
  | { kind: 'property'; property: string; codec: Codec }
  | {
      kind: 'value';
      property: string;
      parts: Readonly<Record<string, StoredPart>>;
      /** How the whole is stored and compared; undefined for what no detail has, such as a citation. */
      codec: Codec | undefined;
    }
  | { kind: 'role'; relationship: string; many: boolean; target: string }
  | {
      kind: 'inverse';
      relationships: readonly string[];
      role: string;
      target: string;
      /** Whether it leads to proposals, which others leave out. */
      proposed: boolean;
    }
  | { kind: 'derived'; edge: string; backwards: boolean; target: string }
  | { kind: 'lookup'; target: string }
  | { kind: 'list'; target: string }
  | { kind: 'statement'; coordinate: string }
  | { kind: 'computed'; coordinate: string };

/** How the values of a stored field are stored; undefined for roles, connections and what is not one value. */
export const codecOfPlan = (plan: FieldPlan): Codec | undefined =>
  plan.kind === 'property' || plan.kind === 'value' ? plan.codec : undefined;

/** What `planField` asks of the rest of the schema and of the folder `cypher/read`. */
export interface Surroundings {
  schema: GraphQLSchema;
  /** Coordinates that have a statement file: `Query.paths`. */
  statements: ReadonlySet<string>;
  /** Relationship types of every role of every fact. */
  factRelationships: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;
type Parent = GraphQLObjectType | GraphQLInterfaceType;

/** Whether an output type is a list, whatever `!` is around it. */
export function isMany(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isMany(type.ofType as GraphQLOutputType) : isListType(type);
}

/** Whether a type is stored as a node of its own. */
export function isStored(type: unknown): type is Parent & { stored?: true } {
  if (isInterfaceType(type)) return type.name === 'Node' || isStoredObject(type);
  return isObjectType(type) && isStoredObject(type);
}

const isStoredObject = (type: Parent): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

/** How values of a scalar or enum are stored. */
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

/** A scalar, a stored type without arguments, or an object whose parts are properties: `signedEarliest`. */
function planStored(field: Field): FieldPlan | undefined {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return { kind: 'property', property: field.name, codec: codecOfLeaf(type) };
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

/** How a value object such as FuzzyDate or Money is answered from the properties of a field. */
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
  const proposed = argumentOf(field, 'inverse', 'proposed') === true;
  if (role === 'Fact') {
    plans.push({ kind: 'inverse', relationships: around.factRelationships, role, target, proposed });
  } else if (typeof role === 'string') {
    const [type = '', name = ''] = role.split('.');
    const source = around.schema.getType(type);
    const end = isObjectType(source) && source.getFields()[name];
    if (!end || type !== target || !isStored(getNamedType(end.type))) {
      throw new Error(`${field.name}: @inverse names ${role}, which is not a role of ${target}.`);
    }
    plans.push({ kind: 'inverse', relationships: [inCapitals(name)], role: name, target, proposed });
  }
  if (hasDirective(field, 'follows')) {
    const backwards = argumentOf(field, 'follows', 'backwards') === true;
    plans.push({ kind: 'derived', edge: String(argumentOf(field, 'follows', 'edge')), backwards, target });
  }
  return plans;
}

/**
 * Decides by which convention a field is answered.
 * Throws, naming the field, when two fit or none.
 */
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
