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
import type { Findings } from './findings.ts';

/** A Cypher expression, and how its value becomes what graphql-js resolves. */
export interface Column {
  text: string;
  decode(value: unknown): unknown;
}

/** The column of something not selected. */
export const nothing: Column = { text: 'null', decode: () => null };

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
  /** Whether all of an article's text may be shown, whatever its `access`; see `guardText.ts`. */
  seesAll: boolean;
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
  {
    path = [],
    moment = null,
    seesAll = false,
  }: { path?: readonly string[] | undefined; moment?: string | null; seesAll?: boolean } = {},
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
    seesAll,
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
