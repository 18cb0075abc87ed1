import {
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Fields to add to every selection of a type, so that no threat passes for a fact, and no claim lacks its source. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Fact: ['title', 'standing'],
  Claim: ['modality', 'cite'],
};

const fieldNode = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } });

function neededOf(type: GraphQLOutputType | null | undefined): readonly string[] {
  if (!type) return [];
  const named = getNamedType(type);
  if (!isCompositeType(named)) return [];
  const interfaces = isObjectType(named) || isInterfaceType(named) ? named.getInterfaces() : [];
  return [named, ...interfaces].flatMap(({ name }) => needed[name] ?? []);
}

/** The document with the standing and title of every fact it selects, and the modality and footnote of every claim. */
export function withStandings(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(node) {
        const parent = types.getParentType();
        const present = new Set(
          node.selections.flatMap((each) =>
            each.kind === Kind.FIELD ? [(each.alias ?? each.name).value] : [],
          ),
        );
        const missing = neededOf(parent).filter((name) => !present.has(name));
        if (missing.length === 0) return undefined;
        return { ...node, selections: [...node.selections, ...missing.map(fieldNode)] };
      },
    }),
  );
}
