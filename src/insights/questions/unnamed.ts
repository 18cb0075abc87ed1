import { type QuestionRule, ask } from './question.ts';

const roles = ['PARTICIPANTS', 'PARTICIPANT'];

/** A group meets or takes part, and nobody says who its people are: “the two leaders”. */
export const unnamed: QuestionRule = (claims) => {
  const groups = new Map(
    claims.flatMap((claim) =>
      claim.roles
        .filter(({ role, type }) => roles.includes(role) && type === 'Group')
        .map(({ id, name }) => [id, name] as const),
    ),
  );
  return [...groups].map(([id, name]) => {
    const raised = claims.filter((claim) =>
      claim.roles.some((each) => each.id === id && roles.includes(each.role)),
    );
    // A claim that puts people beside the group into one fact says who they are.
    const closed = claims.filter(({ details }) => {
      const inDetails = details.filter(({ field }) => ['participants', 'participant'].includes(field));
      return inDetails.some(({ value }) => value === id) && inDetails.some(({ type }) => type === 'Person');
    });
    return ask(`Who are “${name ?? id}”? No article names all of them.`, id, raised, closed);
  });
};
