import {
  type ConstDirectiveNode,
  type GraphQLDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  isObjectType,
} from 'graphql';
import type { Model } from './buildModel.ts';
import { type FieldPlan, hasDirective } from './planField.ts';
import { readCondition } from './readTitles.ts';

/** The property of a FollowTheMoney entity that takes a field, or a part of it. */
export interface FtmProperty {
  field: string;
  plan: FieldPlan;
  name: string;
  /** What it takes from the node in a role. */
  as: 'ID' | 'NAME' | 'CODE';
  /** The part of a value object; null for all of it. */
  part: string | null;
}

/** A second entity beside the first, and the property that links the two. */
export interface FtmPart {
  schema: string;
  needs: readonly string[];
  properties: readonly FtmProperty[];
  from: string | null;
  to: string | null;
}

/** How nodes of a type, all or those that meet a condition, map to FollowTheMoney. */
export interface FtmMapping {
  type: string;
  schema: string;
  when: { field: string; value: string } | null;
  /** The property that takes a fact's title. */
  title: string | null;
  needs: readonly string[];
  oneWay: boolean;
  properties: readonly FtmProperty[];
  part: FtmPart | null;
}

const directivesOf = (
  definition: GraphQLDirective,
  nodes: readonly ConstDirectiveNode[] | undefined,
): Record<string, unknown>[] =>
  (nodes ?? [])
    .filter(({ name }) => name.value === definition.name)
    .map((node) => getArgumentValues(definition, node));

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Where a property belongs: `Position.name` to the second entity. */
type Placed = FtmProperty & { schema: string | null };

function readProperties(
  model: Model,
  type: GraphQLObjectType,
  definition: GraphQLDirective,
): readonly Placed[] {
  return Object.values(type.getFields()).flatMap((field) =>
    directivesOf(definition, field.astNode?.directives).map((given) => {
      const [name = '', schema] = String(given.name).split('.').reverse();
      const { as, part } = given as { as: FtmProperty['as']; part?: string };
      const plan = model.plan(type.name, field.name);
      if (part !== undefined && (plan.kind !== 'value' || !plan.parts[part]))
        throw new Error(`${type.name}.${field.name}: @ftmProperty names the part ${part}, which it has not.`);
      return { field: field.name, plan, name, schema: schema ?? null, as, part: part ?? null };
    }),
  );
}

function readPart(
  type: GraphQLObjectType,
  given: readonly Record<string, unknown>[],
  placed: readonly Placed[],
): FtmPart | null {
  const [second, ...others] = given;
  const stray = placed.find(({ schema }) => schema !== null && schema !== second?.schema);
  if (stray)
    throw new Error(`${type.name}.${stray.field}: no second @ftm has schema ${String(stray.schema)}.`);
  if (others.length > 0) throw new Error(`${type.name}: at most one @ftm may have \`from\` or \`to\`.`);
  return second
    ? {
        schema: String(second.schema),
        needs: second.needs as string[],
        properties: placed.filter(({ schema }) => schema !== null),
        from: textOf(second.from),
        to: textOf(second.to),
      }
    : null;
}

/** The mappings of a type to FollowTheMoney, in order; empty if the SDL has none. */
function readType(model: Model, type: GraphQLObjectType): FtmMapping[] {
  const { schema } = model;
  const [ftm, property] = ['ftm', 'ftmProperty'].map((name) => schema.getDirective(name));
  if (!ftm || !property) return [];
  const given = directivesOf(ftm, type.astNode?.directives);
  const isPart = (each: Record<string, unknown>): boolean => Boolean(each.from ?? each.to);
  const placed = readProperties(model, type, property);
  const part = readPart(type, given.filter(isPart), placed);
  return given
    .filter((each) => !isPart(each))
    .map((each) => ({
      type: type.name,
      schema: String(each.schema),
      when: typeof each.when === 'string' ? readCondition(type, each.when) : null,
      title: textOf(each.title),
      needs: each.needs as string[],
      oneWay: each.oneWay as boolean,
      properties: placed.filter((one) => one.schema === null),
      part,
    }));
}

const readBefore = new WeakMap<Model, ReadonlyMap<string, readonly FtmMapping[]>>();

/**
 * The mappings of all types to FollowTheMoney, from the SDL's `@ftm` and `@ftmProperty`. Throws, naming the type, if they
 * contradict it. Cached per model.
 */
export function ftmMappings(model: Model): ReadonlyMap<string, readonly FtmMapping[]> {
  const before = readBefore.get(model);
  if (before) return before;
  const types = Object.values(model.schema.getTypeMap()).filter((type) => isObjectType(type));
  const mappings = new Map(
    types.map((type) => [type.name, readType(model, type)] as const).filter(([, found]) => found.length > 0),
  );
  readBefore.set(model, mappings);
  return mappings;
}

/** The fields of a type that hold its codes, in SDL order. */
export function codeFields(schema: GraphQLSchema, type: string): string[] {
  const found = schema.getType(type);
  if (!isObjectType(found)) return [];
  return Object.values(found.getFields())
    .filter((field) => hasDirective(field, 'code'))
    .map(({ name }) => name);
}
