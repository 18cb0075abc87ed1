import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { type Variables, withDefaults } from './argumentValue.ts';
import { checkBounds, checkLiterals, checkVariables } from './checkInput.ts';
import { costOf } from './costOf.ts';
import { asksForSchema } from './limitIntrospection.ts';
import { exceeded, limits } from './limits.ts';
import { fragmentsOf } from './expandFragments.ts';
import { type SignedInOnly, signedInOnly } from './signedInOnly.ts';
import type { StoreSizes } from './storeSizes.ts';

/** A validated operation with its variables, about to be executed. */
export interface OperationCheck {
  model: Model;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>> | null | undefined;
  mayIntrospect: boolean;
  /** Whether the caller has shown credentials. */
  isSignedIn: boolean;
  /** Called only when the operation would cost too much with every list at its maximum length. */
  readSizes?: () => Promise<StoreSizes>;
}

/** What is known of an operation, as long as Apollo caches its document. */
interface Found {
  asksForSchema: boolean;
  signedInOnly: readonly SignedInOnly[];
  /** The variables that its cost and bounds depend on, and its cost by their values. */
  reads: Set<string>;
  costs: Map<string, number>;
}

const foundBefore = new WeakMap<OperationDefinitionNode, Found>();

/** The variables, noting the name of each one read. */
const notingReads = (variables: Variables, reads: Set<string>): Variables =>
  new Proxy(variables, {
    get(target, name) {
      reads.add(String(name));
      return target[String(name)];
    },
  });

/** Checks what does not depend on variables, once per document. */
function examine({ model, document, operation }: OperationCheck): Found {
  const before = foundBefore.get(operation);
  if (before) return before;
  checkLiterals(document);
  const found: Found = {
    asksForSchema: asksForSchema(operation, fragmentsOf(document)),
    signedInOnly: signedInOnly(model.schema, document),
    reads: new Set(),
    costs: new Map(),
  };
  foundBefore.set(operation, found);
  return found;
}

/** The cost by requested page sizes; if that is too much, by what the store holds. */
async function countCost(check: OperationCheck, variables: Variables): Promise<number> {
  const { model, document, operation, readSizes } = check;
  checkBounds(model, document, variables);
  const counted = { model, operation, fragments: fragmentsOf(document), variables };
  let cost = costOf(counted);
  if (cost > limits.cost && readSizes) cost = costOf({ ...counted, sizes: await readSizes() });
  if (cost <= limits.cost) return cost;
  const got = cost > 1e9 ? 'more than a billion' : String(cost);
  throw exceeded(
    'COST_EXCEEDED',
    `An operation may ask for ${String(limits.cost)} rows, but asks for up to ${got}. Give smaller \`first\` to the lists that hold lists.`,
  );
}

/**
 * Applies the limits that depend on variables or the caller. Gives the operation's cost in rows, cached for variables
 * that differ only in ids. Throws GraphQLErrors INPUT_EXCEEDED, BAD_USER_INPUT, INTROSPECTION_CLOSED, UNAUTHENTICATED and
 * COST_EXCEEDED.
 */
export async function checkOperation(check: OperationCheck): Promise<number> {
  const { operation, variables, mayIntrospect, isSignedIn } = check;
  const found = examine(check);
  if (!mayIntrospect && found.asksForSchema) {
    throw exceeded(
      'INTROSPECTION_CLOSED',
      'This service does not show its schema to anonymous callers. Ask with an API key.',
    );
  }
  const known = withDefaults(operation, variables);
  const refused = found.signedInOnly.find(({ variable }) => variable === null || known[variable] != null);
  if (!isSignedIn && refused) {
    throw exceeded(
      'UNAUTHENTICATED',
      `${refused.coordinate} is for signed-in callers: send \`authorization: Bearer …\`, or ask without it.`,
    );
  }
  checkVariables(check.model, operation, variables);
  const keyOf = (): string =>
    JSON.stringify([...found.reads].map((name) => (name in known ? [known[name]] : null)));
  const before = found.costs.get(keyOf());
  if (before !== undefined) return before;
  const { size } = found.reads;
  const cost = await countCost(check, notingReads(known, found.reads));
  // Costs cached before a variable was read say nothing about its other values.
  if (found.reads.size > size || found.costs.size >= limits.cachedCosts) found.costs.clear();
  const key = keyOf();
  if (key.length <= limits.costKey) found.costs.set(key, cost);
  return cost;
}
