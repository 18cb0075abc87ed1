import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

interface Marked {
  astNode?: { directives?: readonly { name: { value: string } }[] | undefined } | null | undefined;
}

const isMarked = (definition: Marked | null | undefined): boolean =>
  definition?.astNode?.directives?.some(({ name }) => name.value === 'signedIn') ?? false;

/** A field or argument that only signed-in callers may use. */
export interface SignedInOnly {
  coordinate: string;
  /** The variable that an argument is given by: null to it is not given, as for any argument. Null for all else. */
  variable: string | null;
}

/** What only signed-in callers may use of a document, in the order in which it stands there. */
export function signedInOnly(schema: GraphQLSchema, document: DocumentNode): SignedInOnly[] {
  const types = new TypeInfo(schema);
  const found: SignedInOnly[] = [];
  const coordinate = (): string => `${types.getParentType()?.name ?? ''}.${types.getFieldDef()?.name ?? ''}`;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        if (isMarked(types.getFieldDef())) found.push({ coordinate: coordinate(), variable: null });
      },
      Argument({ name, value }) {
        if (!isMarked(types.getArgument()) || value.kind === Kind.NULL) return;
        const variable = value.kind === Kind.VARIABLE ? value.name.value : null;
        found.push({ coordinate: `${coordinate()}(${name.value}:)`, variable });
      },
    }),
  );
  return found;
}
