import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document by their names. */
export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );

/** A field of a selection, and the type it is selected on: that of the selection or of a fragment in it. */
export interface SelectedField {
  node: FieldNode;
  on: string;
}

/**
 * The fields of a selection, fragments expanded, without the fields inside them. Check `measureFields` first: a cycle of
 * fragments would not end, and nested spreads take exponential time.
 */
export const expandFields = (
  { selections }: SelectionSetNode,
  fragments: Fragments,
  type: string,
): SelectedField[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [{ node: selection, on: type }];
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment) return [];
    return expandFields(fragment.selectionSet, fragments, fragment.typeCondition?.name.value ?? type);
  });

/** The depth of a selection and its number of fields, fragments expanded; infinite with a cycle or a missing fragment. */
export interface FieldMeasure {
  depth: number;
  fields: number;
}

const infinite: FieldMeasure = { depth: Infinity, fields: Infinity };

/**
 * Measures a selection. Each fragment is measured once, however often it is spread, so that nested spreads do not take
 * exponential time.
 */
export function measureFields(selection: SelectionSetNode, fragments: Fragments): FieldMeasure {
  const known = new Map<string, FieldMeasure>();
  const ofFragment = (name: string): FieldMeasure => {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, infinite); // found again while it is being measured
    const fragment = fragments.get(name);
    const measure = fragment ? ofSelections(fragment.selectionSet) : infinite;
    known.set(name, measure);
    return measure;
  };
  const ofSelections = ({ selections }: SelectionSetNode): FieldMeasure => {
    let [depth, fields] = [0, 0];
    for (const each of selections) {
      const inner =
        each.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(each.name.value)
          : each.selectionSet
            ? ofSelections(each.selectionSet)
            : { depth: 0, fields: 0 };
      const own = each.kind === Kind.FIELD ? 1 : 0;
      depth = Math.max(depth, own + inner.depth);
      fields += own + inner.fields;
    }
    return { depth, fields };
  };
  return ofSelections(selection);
}
