import { type Composition, momentOf } from './composition.ts';

/**
 * The label of former nodes of a store label, and the properties that say from when to when they were current. Nodes
 * without a label here are never withdrawn.
 */
interface Past {
  label?: string;
  from?: string;
  until?: string;
}

/** History as it is stored: docs/decisions/003-history-beside-the-graph.md. */
const pasts: Readonly<Record<string, Past>> = {
  Fact: { label: 'Version', from: 'heldSince', until: 'heldUntil' },
  Claim: { label: 'Withdrawn', from: 'recordedAt', until: 'withdrawnAt' },
  Article: { label: 'WithdrawnArticle', from: 'recordedAt', until: 'withdrawnAt' },
  Entity: { label: 'PastEntity', until: 'heldUntil' },
  Detail: { label: 'WithdrawnDetail', until: 'heldUntil' },
  Sentence: { label: 'PastSentence', until: 'heldUntil' },
  Decision: { from: 'at' },
};

/** The labels of current and former nodes of a store label: `Fact|Version`. */
export const everLabel = (label: string): string =>
  pasts[label]?.label === undefined ? label : `${label}|${pasts[label].label}`;

/** A clause that binds `same` to every node that has or had the id of `variable`, by one index per label. */
export function sameOnes(label: string, variable: string, same: string): string {
  const labels = everLabel(label).split('|');
  const parts = labels.map((each) => `MATCH (${same}:${each} {id: ${variable}.id}) RETURN ${same}`);
  return `CALL (${variable}) { ${parts.join(' UNION ')} }`;
}

/** The condition that the graph held a node of a store label at a moment, an expression. */
export function wasHeld(label: string, variable: string, moment: string): string {
  const { from, until } = pasts[label] ?? {};
  const conditions = [
    ...(from ? [`${variable}.${from} <= ${moment}`] : []),
    ...(until ? [`(${variable}.${until} IS NULL OR ${variable}.${until} > ${moment})`] : []),
  ];
  return conditions.join(' AND ') || 'true';
}

/**
 * Clauses that find the node that had the id of `like` at the composition's moment, and return it as `found`. If several
 * have no known beginning, it is the one that the others followed.
 */
export function findHeld(composition: Composition, label: string, like: string, found: string): string {
  const until = pasts[label]?.until;
  const order = until ? ` ORDER BY ${found}.${until}` : '';
  const held = wasHeld(label, found, momentOf(composition));
  return `${sameOnes(label, like, found)} WITH ${found} WHERE ${held} RETURN ${found}${order} LIMIT 1`;
}

/** The clause that matches a node by the id in a variable, at the composition's moment where it has one. */
export const matchById = (composition: Composition, label: string, variable: string, id = 'id'): string =>
  composition.moment === null
    ? `MATCH (${variable}:${label} {id: ${id}})`
    : `CALL (${id}) { WITH {id: ${id}} AS sought ${findHeld(composition, label, 'sought', variable)} }`;

/** The id of something as it was at a moment, ISO 8601. */
export const idAt = (id: string, moment: string | null): string => (moment === null ? id : `${id}@${moment}`);

const idWithMoment = /^(.+)@(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)$/u;

/** An id without its moment, and the moment in milliseconds; null if it has none and means the present. */
export function readId(given: string): { id: string; moment: string | null } {
  const [, id = given, text] = idWithMoment.exec(given) ?? [];
  // null for a day or hour that does not exist, whatever TypeScript says
  const read = text === undefined ? null : (new Date(text).toJSON() as string | null);
  const isMoment = text !== undefined && read?.startsWith(text.slice(0, -1).slice(0, 19));
  if (!isMoment || read == null) return { id: given, moment: null };
  // A change within a millisecond counts at the end of it.
  const isFiner = /\.\d{3}\d*[1-9]/u.test(text);
  return { id, moment: isFiner ? new Date(Date.parse(read) + 1).toJSON() : read };
}
