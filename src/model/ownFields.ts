import { type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import { inCapitals } from './inCapitals.ts';
import { type FieldPlan, type Parent, isMany, isStored } from './planField.ts';

/** A role or scalar that an author wrote on a fact type. */
export interface OwnField {
  name: string;
  /** The name of its SDL type: `Actor`, `FuzzyDate`, `Int`. */
  type: string;
  many: boolean;
  required: boolean;
  identifies: boolean;
  plan: FieldPlan;
}

/** The fields that a fact type does not share with its interfaces. */
export function readOwnFields(type: Parent, plans: ReadonlyMap<string, FieldPlan>): OwnField[] {
  const shared = new Set(type.getInterfaces().flatMap((parent) => Object.keys(parent.getFields())));
  return Object.values(type.getFields()).flatMap((field) => {
    const plan = plans.get(`${type.name}.${field.name}`);
    if (shared.has(field.name) || !plan || !['property', 'value', 'role'].includes(plan.kind)) return [];
    return {
      name: field.name,
      type: getNamedType(field.type).name,
      many: isMany(field.type),
      required: field.type.toString().endsWith('!'),
      identifies: field.astNode?.directives?.some(({ name }) => name.value === 'identifies') ?? false,
      plan,
    };
  });
}

/** The relationship types of all fact types' own roles. */
export function relationshipsOfFacts(schema: GraphQLSchema, factTypes: readonly string[]): string[] {
  const shared = new Set(Object.keys((schema.getType('Fact') as GraphQLInterfaceType).getFields()));
  const fields = factTypes.flatMap((name) =>
    Object.values((schema.getType(name) as GraphQLObjectType).getFields()),
  );
  const roles = fields.filter(
    (field) => !shared.has(field.name) && field.args.length === 0 && isStored(getNamedType(field.type)),
  );
  return [...new Set(roles.map((field) => inCapitals(field.name)))].sort();
}
