import { type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { type Derivation, checkDerivations, derivationsOf, readEdgeEnds } from './derivations.ts';
import { type OwnField, readOwnFields, relationshipsOfFacts } from './ownFields.ts';
import { type Title, readTitles } from './readTitles.ts';
import { type ModelLimits, readLimits } from './readLimits.ts';
import { checkStoredNames } from './storedNames.ts';
import { type FieldPlan, type Parent, hasDirective, isStored, planField } from './planField.ts';

/** The schema as the rest of the code sees it. Built once at start-up; holds no data. */
export interface Model extends ModelLimits {
  schema: GraphQLSchema;
  entityTypes: readonly string[];
  factTypes: readonly string[];
  /** Coordinates of the fields that code computes: those marked `@computed`. */
  computed: ReadonlySet<string>;
  /** A fact type's own roles and scalars, in SDL order. */
  ownFields(factType: string): readonly OwnField[];
  /** A fact type's title templates; the first whose condition holds applies. Empty where the SDL gives none. */
  titles(factType: string): readonly Title[];
  /** Whether a concrete type can act or speak. */
  isActor(type: string): boolean;
  /** How a field of a stored type or of `Query` is answered. */
  plan(type: string, field: string): FieldPlan;
  /** Whether a field has a plan: fields of stored types and of `Query` do. */
  isPlanned(type: string, field: string): boolean;
  /** The label that carries uniqueness: `Fact` for a Contract, `Entity` for a Country, else the type. */
  storeLabel(type: string): string;
  /** A type itself, or the object types of an interface. */
  concreteTypes(type: string): readonly string[];
  derivations: readonly Derivation[];
  /** The concrete types at either end of a derived edge. */
  edgeEnds(edge: string): { from: ReadonlySet<string>; to: ReadonlySet<string> };
}

const implementers = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  return isInterfaceType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [];
};

function computedFields(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => hasDirective(field, 'computed'))
      .map((field) => `${type.name}.${field.name}`),
  );
}

/** Plans every field of stored types and of `Query`, by coordinate. Throws where a statement has no field. */
function planFields(
  schema: GraphQLSchema,
  stored: readonly Parent[],
  statements: ReadonlySet<string>,
  factRelationships: readonly string[],
): Map<string, FieldPlan> {
  const around = { schema, statements, factRelationships };
  const plans = new Map<string, FieldPlan>();
  for (const type of stored) {
    for (const field of Object.values(type.getFields())) {
      const declaring = declaringType(type, field.name);
      const plan = planField(declaring, declaring.getFields()[field.name] ?? field, around);
      plans.set(`${type.name}.${field.name}`, plan);
    }
  }
  for (const coordinate of statements) {
    const [type = '', field = ''] = coordinate.split('.');
    const owner = schema.getType(type) as Partial<Parent> | undefined;
    if (!owner?.getFields?.()[field])
      throw new Error(`${coordinate} is answered, but the schema has no such field.`);
  }
  return plans;
}

/** The labels that carry uniqueness, by type: every kind of actor and entity is an `Entity`, every fact a `Fact`. */
function storeLabels(
  schema: GraphQLSchema,
  entityTypes: readonly string[],
  factTypes: readonly string[],
): ReadonlyMap<string, string> {
  const entities = [...entityTypes, ...implementers(schema, 'Actor'), 'Actor', 'Entity'];
  return new Map([
    ...entities.map((type) => [type, 'Entity'] as const),
    ...[...factTypes, 'Fact'].map((type) => [type, 'Fact'] as const),
  ]);
}

/**
 * Builds the model of a complete schema: what is a fact, a role and an edge, and how each field is answered.
 * `statements` are the coordinates that have a statement file (`Query.paths`). Throws when a field fits no convention
 * or two, and when a statement has no field, with its name.
 */
export function buildModel(schema: GraphQLSchema, statements: ReadonlySet<string> = new Set()): Model {
  const entityTypes = implementers(schema, 'Entity');
  const factTypes = implementers(schema, 'Fact');
  const stored = Object.values(schema.getTypeMap()).filter(
    (type): type is Parent => isStored(type) || type.name === 'Query',
  );
  const plans = planFields(schema, stored, statements, relationshipsOfFacts(schema, factTypes));
  const facts = factTypes.map((name) => schema.getType(name) as GraphQLObjectType);
  const own = new Map(facts.map((type) => [type.name, readOwnFields(type, plans)]));
  const ownFields: Model['ownFields'] = (factType) => own.get(factType) ?? [];
  const namesIn = (factType: string): string[] => ownFields(factType).map(({ name }) => name);
  const titles = new Map(facts.map((type) => [type.name, readTitles(type, namesIn(type.name))]));
  const actors = new Set(implementers(schema, 'Actor'));
  const derivations = stored.flatMap(derivationsOf);
  checkDerivations(derivations, ownFields);
  // Called for every row and fact.
  const concreteTypes = memoize((type: string): readonly string[] =>
    isInterfaceType(schema.getType(type)) ? implementers(schema, type) : [type],
  );
  const labels = storeLabels(schema, entityTypes, factTypes);
  const storeLabel = (type: string): string => labels.get(type) ?? type;
  const plan = (type: string, field: string): FieldPlan => {
    const found = plans.get(`${type}.${field}`);
    if (!found) throw new Error(`${type}.${field} is not a field of a stored type.`);
    return found;
  };
  const nodes = stored.filter(({ name }) => name !== 'Query');
  checkStoredNames(nodes, storeLabel, plan);
  return {
    schema,
    entityTypes,
    factTypes,
    computed: new Set(computedFields(schema)),
    ...readLimits(schema),
    ownFields,
    titles: (factType) => titles.get(factType) ?? [],
    isActor: (type) => actors.has(type),
    plan,
    isPlanned: (type, field) => plans.has(`${type}.${field}`),
    storeLabel,
    concreteTypes,
    derivations,
    edgeEnds: memoize((edge) => readEdgeEnds(stored, edge, concreteTypes)),
  };
}

function memoize<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = answer(name);
    known.set(name, value);
    return value;
  };
}

/** The interface that first declares a field, so that its statement is named once: `Entity.articles`. */
function declaringType(type: Parent, field: string): Parent {
  const parent = type.getInterfaces().find((candidate) => field in candidate.getFields());
  return parent && parent.name !== type.name ? declaringType(parent, field) : type;
}
