import type { Cypher, NodePattern, Step } from './readCypher.ts';

/**
 * Finds where a statement may meet facts that are only threatened, feared, denied or open without saying so.
 * A fact that is reached through its role must carry the label of its type, or `Fact` with a condition on its
 * `standing` (or `Unasserted` or `Proposed`, or an id). A walk along any relationship must say what it may come by.
 * Takes the statement as read and as text, and the relationship types of the roles of facts; gives one
 * sentence for each place.
 */
export function findBareFacts({ nodes, steps }: Cypher, text: string, roles: ReadonlySet<string>): string[] {
  const labelsOf = ({ variable, labels }: NodePattern): string[] =>
    variable ? nodes.filter((each) => each.variable === variable).flatMap((each) => each.labels) : labels;
  const isBound = ({ variable = '' }: NodePattern): boolean => new RegExp(` AS ${variable}\\b`).test(text);
  // What a claim or a role points to is shown whatever its standing: the pointer says why it is there.
  const isPointedTo = (node: NodePattern): boolean =>
    steps.some(({ isDirected, ends }) => isDirected && ends[1].text === node.text);
  const saysStanding = (node: NodePattern): boolean =>
    labelsOf(node).some((label) => /^!?(Unasserted|Proposed)$/.test(label)) ||
    node.keys.includes('id') ||
    (node.variable !== undefined && text.includes(`${node.variable}.standing`)) ||
    isBound(node) ||
    isPointedTo(node);
  const checkStep = ({ text: step, types, ends, isPassing, isDirected }: Step): string[] => {
    const isRole = types.some((type) => roles.has(type));
    if (isRole && !isDirected) return [`${step} walks a role both ways: give it an arrow`];
    if (isRole && labelsOf(ends[0]).length === 0)
      return [`${step} comes from ${ends[0].text}: name the fact's type`];
    if (types.length > 0) return [];
    return ends.flatMap((node, end) =>
      isPassing[end] && labelsOf(node).length === 0 && !isBound(node)
        ? [`${step} passes through ${node.text}: say what that may be`]
        : [],
    );
  };
  return [
    ...steps.flatMap(checkStep),
    ...nodes
      .filter((node) => node.labels.includes('Fact') && !saysStanding(node))
      .map((node) => `${node.text} meets facts of every standing: add a condition on it`),
  ];
}
