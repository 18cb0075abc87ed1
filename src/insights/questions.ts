import { type ReadClaim, type ReadDetail, groupBy } from './readClaims.ts';

/** An open question, with the ids of the claims that raise and answer it. */
export interface Question {
  question: string;
  about: { id: string };
  raisedBy: { id: string }[];
  closedBy: { id: string }[];
  open: boolean;
}

/** Claims by fact. */
type ByFact = ReadonlyMap<string, readonly ReadClaim[]>;

/** Finds the questions of one kind. */
type QuestionRule = (facts: ByFact, claims: readonly ReadClaim[]) => Question[];

/** A question about a fact or entity; open until a claim answers it. */
function question(
  text: string,
  about: string,
  raisedBy: readonly ReadClaim[],
  closedBy: readonly ReadClaim[],
): Question {
  const ids = (claims: readonly ReadClaim[]): { id: string }[] => claims.map(({ id }) => ({ id }));
  return {
    question: text,
    about: { id: about },
    raisedBy: ids(raisedBy),
    closedBy: ids(closedBy),
    open: closedBy.length === 0,
  };
}

const answers = ['ASSERTED', 'PRESUPPOSED', 'NEGATED'];

/** Somebody was asked about a fact and did not answer. */
const unanswered: QuestionRule = (facts) =>
  [...facts].flatMap(([fact, own]) => {
    const raised = own.filter(({ modality }) => modality === 'NOT_ANSWERED');
    const closed = own.filter(({ modality }) => answers.includes(modality));
    const [first] = raised;
    if (!first) return [];
    return [question(`What of ${first.noun}? Whoever was asked gave no answer.`, fact, raised, closed)];
  });

const meetingRoles = ['PARTICIPANTS', 'PARTICIPANT'];
const meetingFields = ['participants', 'participant'];

/** A group takes part whose members are not named: “the two leaders”. */
const unnamed: QuestionRule = (_facts, claims) => {
  const names = new Map<string, string | null>();
  const raised = groupBy(claims, ({ roles }) =>
    roles.flatMap(({ role, type, id, name }) => {
      if (type !== 'Group' || !meetingRoles.includes(role)) return [];
      names.set(id, name);
      return [id];
    }),
  );
  // A claim that puts people beside the group into one fact names them.
  const closed = groupBy(claims, ({ details }) => {
    const present = details.filter(({ field }) => meetingFields.includes(field));
    return present.some(({ type }) => type === 'Person') ? present.map(({ value }) => value) : [];
  });
  return [...raised].map(([id, raising]) =>
    question(
      `Who are “${names.get(id) ?? id}”? No article names all of them.`,
      id,
      raising,
      closed.get(id) ?? [],
    ),
  );
};

const valuesOf = ({ details }: ReadClaim, name: string): string[] =>
  details.filter(({ field }) => field === name).map(({ value }) => value);

/** A contract counts units, and a delivery is of a part with another name: is that part one of the units? */
const counted: QuestionRule = (_facts, claims) => {
  const deliveriesOf = groupBy(
    claims.filter(({ factType }) => factType === 'Delivery'),
    ({ roles }) => roles.flatMap(({ role, id }) => (role === 'CONTRACT' ? [id] : [])),
  );
  return claims.flatMap((claim) => {
    const [quantity] = valuesOf(claim, 'quantity');
    if (claim.factType !== 'Contract' || quantity === undefined) return [];
    const [unit = 'units'] = valuesOf(claim, 'unit');
    const deliveries = (deliveriesOf.get(claim.fact) ?? []).filter((each) =>
      valuesOf(each, 'item').some((item) => !item.includes(unit.replace(/s$/, ''))),
    );
    const items = new Set(deliveries.flatMap((each) => valuesOf(each, 'item')).map((item) => `“${item}”`));
    if (items.size === 0) return [];
    const text = `${claim.summary}: is ${[...items].join(' or ')} one of the ${quantity} ${unit}? No article says so.`;
    return [question(text, claim.fact, [claim, ...deliveries], [])];
  });
};

/** `postedTo` → `posted to`. */
const inWords = (field: string): string => field.replace(/([A-Z])/g, ' $1').toLowerCase();

function wording(claim: ReadClaim, { field, value, name, printed, relative }: ReadDetail): string {
  return relative && printed
    ? `${claim.summary}: which date is “${printed}”? Read as ${value}.`
    : `${claim.summary}: “${inWords(field)}” is read as ${name ?? value.replace(':', ' ').replaceAll('-', ' ')}, which nothing prints. Is it right?`;
}

/** A detail is inferred and printed nowhere: is it true? Answered by a claim that prints it. */
const inferred: QuestionRule = (facts) =>
  [...facts].flatMap(([fact, own]) => {
    const inferring = groupBy(own, ({ details }) =>
      details
        .filter(({ certainty }) => certainty === 'INFERRED')
        .map(({ field, value }) => `${field} ${value}`),
    );
    const printing = groupBy(own, ({ details }) =>
      details.filter(({ certainty }) => certainty === 'EXPLICIT').map(({ field }) => field),
    );
    return [...inferring].flatMap(([key, raised]) => {
      const [first] = raised;
      const detail = first?.details.find(
        ({ field, value, certainty }) => certainty === 'INFERRED' && `${field} ${value}` === key,
      );
      if (!first || !detail) return [];
      return [question(wording(first, detail), fact, raised, printing.get(detail.field) ?? [])];
    });
  });

/** An accepted proposal that newer rules no longer make. Open until the claim is rejected or a file makes it. */
const reread: QuestionRule = (_facts, claims) =>
  claims
    .filter(({ outdated }) => outdated)
    .map((claim) =>
      question(
        `${claim.summary}: accepted as it was proposed, but the newest reading of “${claim.quote}” proposes it no more. Is it right?`,
        claim.fact,
        [claim],
        [],
      ),
    );

/** All questions that claims leave open, and those answered since. Pure; linear time. */
export function findQuestions(claims: readonly ReadClaim[]): Question[] {
  const facts = groupBy(claims, ({ fact }) => [fact]);
  return [unanswered, unnamed, counted, inferred, reread].flatMap((rule) => rule(facts, claims));
}
