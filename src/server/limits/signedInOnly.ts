import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

interface Marked {
  astNode?: { directives?: readonly { name: { value: string } }[] | undefined } | null | undefined;
}

const isMarked = (definition: Marked | null | undefined): boolean =>
  definition?.astNode?.directives?.some(({ name }) => name.value === 'signedIn') ?? false;

/** A field or argument that only signed-in callers may use. */
export interface SignedInOnly {
  coordinate: string;
  /** The variable that an argument takes its value from; a null variable counts as absent, as for any argument. Else null. */
  variable: string | null;
}

/** The fields and arguments of a document that only signed-in callers may use, in document order. */
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
