import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

interface Marked {
  astNode?: { directives?: readonly { name: { value: string } }[] | undefined } | null | undefined;
}

const isMarked = (definition: Marked | null | undefined): boolean =>
  definition?.astNode?.directives?.some(({ name }) => name.value === 'signedIn') ?? false;

/** The first field or argument of a document that only signed-in callers may use, by its coordinate; null for none. */
export function signedInOnly(schema: GraphQLSchema, document: DocumentNode): string | null {
  const types = new TypeInfo(schema);
  let found: string | null = null;
  const note = (argument = ''): void => {
    found ??= `${types.getParentType()?.name ?? ''}.${types.getFieldDef()?.name ?? ''}${argument}`;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        if (isMarked(types.getFieldDef())) note();
      },
      Argument({ name }) {
        if (isMarked(types.getArgument())) note(`(${name.value}:)`);
      },
    }),
  );
  return found;
}
