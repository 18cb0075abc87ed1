import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** How deep a selection nests, and how many fields it has once its fragments are spread out. */
export interface FieldMeasure {
  depth: number;
  fields: number;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document by their names. */
export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );

/**
 * Measures selections. Each fragment is measured once, however often it is spread, so that fragments that name one
 * another twice cost no time here; one that leads back to itself counts as empty: validation refuses it.
 */
export function measureFields(fragments: Fragments): (selections: SelectionSetNode) => FieldMeasure {
  const known = new Map<string, FieldMeasure>();
  const ofFragment = (name: string): FieldMeasure => {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, { depth: 0, fields: 0 });
    const fragment = fragments.get(name);
    const measure = fragment ? ofSelections(fragment.selectionSet) : { depth: 0, fields: 0 };
    known.set(name, measure);
    return measure;
  };
  const ofSelections = ({ selections }: SelectionSetNode): FieldMeasure => {
    let [depth, fields] = [0, 0];
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : { depth: 0, fields: 0 };
        depth = Math.max(depth, 1 + inner.depth);
        fields += 1 + inner.fields;
        continue;
      }
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSelections(selection.selectionSet);
      depth = Math.max(depth, inner.depth);
      fields += inner.fields;
    }
    return { depth, fields };
  };
  return ofSelections;
}
