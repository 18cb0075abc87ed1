import { type GraphQLSchema, getDirectiveValues, isInterfaceType, isObjectType } from 'graphql';

/** What a field costs, in rows: by itself, and as a list without a size of its own; see `@cost`. */
export interface FieldCost {
  own: number;
  rows: number | undefined;
}

/** Least and most of a number, or of how many values a list holds; see `@bounds`. */
export interface Bounds {
  least: number;
  most: number;
}

/** What the SDL says of costs, bounds and views. */
export interface ModelLimits {
  /** By the field's coordinate: `Query.paths`. */
  costs: ReadonlyMap<string, FieldCost>;
  /** By the field's coordinate and the argument's name: `Query.paths.maxHops`. */
  bounds: ReadonlyMap<string, Bounds>;
  /** Fact types whose claims may be of modality OPINION; see `@opinion`. */
  opinionTypes: readonly string[];
}

/** Reads `@cost`, `@bounds` and `@opinion` out of a complete schema. */
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
