import {
  type FieldNode,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The name under which an answer carries the id of each thing, beside what was asked for. */
export const idField = '_id';

const ids: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: idField },
  name: { kind: Kind.NAME, value: 'id' },
};

/** The same operation asking the id of everything that has a page, so that an answer can lead there. Throws for no GraphQL. */
export function withIds(query: string, schema: GraphQLSchema): string {
  const info = new TypeInfo(schema);
  const hasPage = (): boolean => {
    const type = getNamedType(info.getType());
    if (!isObjectType(type) && !isInterfaceType(type)) return false;
    return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
  };
  const document = visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field: {
        leave: (field) =>
          field.selectionSet && hasPage()
            ? {
                ...field,
                selectionSet: { ...field.selectionSet, selections: [ids, ...field.selectionSet.selections] },
              }
            : undefined,
      },
    }),
  );
  return print(document);
}
