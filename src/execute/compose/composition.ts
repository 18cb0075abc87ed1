import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type SelectionSetNode,
  getDirectiveValues,
} from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import type { FieldPlan } from '../../model/planField.ts';

/** A Cypher expression, and how its value becomes what graphql-js resolves. */
export interface Column {
  text: string;
  decode(value: unknown): unknown;
}

/** The column of something not selected. */
export const nothing: Column = { text: 'null', decode: () => null };

/**
 * A node that is fetched separately, once for all rows that lead to it: what is selected of it, and where it goes.
 */
export interface Reference {
  id: string;
  /** The type of the role, and the field's nodes in the document. */
  target: string;
  nodes: readonly FieldNode[];
  /** Takes the node's place in the row, and its fields once it is read. */
  holder: Record<string | symbol, unknown>;
  path: readonly string[];
}

/** What decoding finds out beside the rows; shared by all statements of one operation. */
export interface Findings {
  references: Reference[];
  /** Whether a value does not fit its type. */
  isDoubtful: boolean;
  /** Nested lists that an argument may have left empty. */
  empties: Empty[];
  /** The entities that filters name, by id or name. */
  named: Named[];
  /** Those that other filters name, of which a hint tells only where a list is empty. */
  namedIfEmpty: Named[];
  /** The currencies of amounts that a filter's range compares as bare numbers. */
  mixed: { path: string; field: string; currencies: Set<string> }[];
  /** Claims of the past whose details and speakers were not kept. */
  lost: Set<string>;
  /** Hints that composing alone gives rise to, whatever the rows. */
  notes: string[];
}

/** What a filter asks for by an id, or by an id or name. */
export interface Named {
  given: string;
  target: string;
  /** Whether only ids are taken, and none that was merged. */
  isId?: true;
}

/** A nested list of the document, and the rows for which it was empty. */
export interface Empty {
  /** Its response keys: `countries.nodes.contractsAsBuyer`. */
  path: string;
  /** The type of those rows. */
  parent: string;
  plan: FieldPlan & { kind: 'inverse' | 'derived' };
  values: Readonly<Record<string, unknown>>;
  /** As of when it was read; null for now. */
  moment: string | null;
  ids: Set<string>;
}

export const noFindings = (): Findings => ({
  references: [],
  isDoubtful: false,
  empties: [],
  named: [],
  namedIfEmpty: [],
  mixed: [],
  lost: new Set(),
  notes: [],
});

/** The moment as of which everything is read, as a Cypher expression. */
export const momentOf = (composition: Composition): string =>
  `datetime(${composition.add(composition.moment)})`;

/** Composes with response keys added to the path. */
export function under<T>(composition: Composition, keys: readonly string[], compose: () => T): T {
  const { path } = composition;
  composition.path = [...path, ...keys];
  const composed = compose();
  composition.path = path;
  return composed;
}

/** The state of composing one statement, and its parameters so far. */
export interface Composition {
  model: Model;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
  /** Values by name: values are always parameters, never text. */
  parameters: Record<string, unknown>;
  /** Adds a parameter; gives its name with `$`. */
  add(value: unknown): string;
  /** An unused Cypher variable: `n3`. */
  fresh(): string;
  /** Columns already composed: concrete types share the fields of their interface. */
  memo: Map<string, Column>;
  /** The most rows that the enclosing lists can have together; see `rowsWorthSharing`. */
  rows: number;
  /** The moment, ISO 8601, as of which everything is read; null for now. See `heldAt.ts`. */
  moment: string | null;
  /** For dated links. */
  today: string;
  findings: Findings;
  /** The response keys from the root to what is being composed. */
  path: readonly string[];
}

/** Starts a composition. `variables` are those of the operation. */
export function startComposition(
  model: Model,
  fragments: Composition['fragments'],
  variables: Composition['variables'],
  findings: Findings,
  { path = [], moment = null }: { path?: readonly string[] | undefined; moment?: string | null } = {},
): Composition {
  const parameters: Record<string, unknown> = {};
  let names = 0;
  return {
    model,
    fragments,
    variables,
    parameters,
    add(value) {
      const name = `p${String(Object.keys(parameters).length)}`;
      parameters[name] = value;
      return `$${name}`;
    },
    fresh: () => `n${String((names += 1))}`,
    memo: new Map(),
    rows: 1,
    moment,
    today: new Date().toISOString().slice(0, 10),
    findings,
    path,
  };
}

function isIncluded(composition: Composition, node: { directives?: FieldNode['directives'] }): boolean {
  const has = { directives: node.directives ?? [] };
  const skip = getDirectiveValues(GraphQLSkipDirective, has, composition.variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, has, composition.variables);
  return skip?.if !== true && include?.if !== false;
}

/**
 * The fields selected on one concrete type, by response key: https://spec.graphql.org/October2021/#CollectFields().
 */
export function collectFields(
  composition: Composition,
  type: string,
  selections: readonly (SelectionSetNode | undefined)[],
  found = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const selection of selections.flatMap((set) => set?.selections ?? [])) {
    if (!isIncluded(composition, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      found.set(key, [...(found.get(key) ?? []), selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? composition.fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition?.name.value ?? type;
    if (condition === type || composition.model.concreteTypes(condition).includes(type)) {
      collectFields(composition, type, [fragment?.selectionSet], found);
    }
  }
  return found;
}
