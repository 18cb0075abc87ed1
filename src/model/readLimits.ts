import { type GraphQLSchema, getDirectiveValues, isInterfaceType, isObjectType } from 'graphql';

/** The cost of a field in rows: its own, and as a list without a page size; see `@cost`. */
export interface FieldCost {
  own: number;
  rows: number | undefined;
}

/** The bounds of a number, or of a list's length; see `@bounds`. */
export interface Bounds {
  least: number;
  most: number;
}

/** Costs, bounds and opinion types, as the SDL declares them. */
export interface ModelLimits {
  /** By coordinate: `Query.paths`. */
  costs: ReadonlyMap<string, FieldCost>;
  /** By coordinate and argument: `Query.paths.maxHops`. */
  bounds: ReadonlyMap<string, Bounds>;
  /** Fact types whose claims may be of modality OPINION; see `@opinion`. */
  opinionTypes: readonly string[];
}

/** Reads `@cost`, `@bounds` and `@opinion` from a complete schema. */
export function readLimits(schema: GraphQLSchema): ModelLimits {
  const [cost, bound, opinion] = ['cost', 'bounds', 'opinion'].map((name) => schema.getDirective(name));
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  const costs = new Map<string, FieldCost>();
  const bounds = new Map<string, Bounds>();
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const values = cost && field.astNode && getDirectiveValues(cost, field.astNode);
      if (values) costs.set(coordinate, values as unknown as FieldCost);
      for (const { name, astNode } of field.args) {
        const limits = bound && astNode && getDirectiveValues(bound, astNode);
        if (limits) bounds.set(`${coordinate}.${name}`, limits as unknown as Bounds);
      }
    }
  }
  const isView = ({ astNode }: (typeof types)[number]): boolean =>
    astNode?.directives?.some(({ name }) => name.value === opinion?.name) ?? false;
  return { costs, bounds, opinionTypes: types.filter(isView).map(({ name }) => name) };
}
