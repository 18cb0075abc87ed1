import type { Model } from '../model/buildModel.ts';
import { inCapitals } from '../model/inCapitals.ts';
import type { ReadClaim, ReadDetail } from './readClaims.ts';
import type { TypeRules } from './typeRules.ts';

/** The kinds of tension; each is the name of its rule. */
export type TensionKind =
  'CONTRADICTS' | 'WEAKENS' | 'DIFFERS_IN_DATE' | 'DIFFERS_IN_VALUE' | 'DIFFERS_IN_FRAME' | 'RESTATES';

/** Why two claims are in tension, in one sentence; null when they are not. */
export type Rule = (left: ReadClaim, right: ReadClaim) => string | null;

/** A function that computes its answer about a claim once. */
function cached<T extends object>(compute: (claim: ReadClaim) => T): (claim: ReadClaim) => T {
  const known = new WeakMap<ReadClaim, T>();
  return (claim) => {
    const before = known.get(claim);
    if (before) return before;
    const value = compute(claim);
    known.set(claim, value);
    return value;
  };
}

const positive = ['ASSERTED', 'PRESUPPOSED', 'OPINION'];

/** Whether a claim affirms its fact. */
export const isPositive = ({ modality }: ReadClaim): boolean => positive.includes(modality);

const areBothPositive = (left: ReadClaim, right: ReadClaim): boolean => isPositive(left) && isPositive(right);

/** The first detail of each field of a claim. Cached, since each claim is compared with many others. */
const detailsByField = cached((claim: ReadClaim) => {
  const details = new Map<string, ReadDetail>();
  for (const detail of claim.details) if (!details.has(detail.field)) details.set(detail.field, detail);
  return details;
});

const detailOf = (claim: ReadClaim, field: string): ReadDetail | undefined =>
  detailsByField(claim).get(field);

/** The ids in a claim's fact's roles, given in capitals. */
export const targetsOf = (claim: ReadClaim, roles: readonly string[]): string[] =>
  claim.roles.flatMap(({ role, id }) => (roles.includes(role) ? [id] : []));

const quoted = ({ printed, name, value }: ReadDetail): string => `“${printed ?? name ?? value}”`;

/** `ON_SCHEDULE` → `on schedule`. */
const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** One claim affirms a fact that the other denies. */
export const contradicts: Rule = (left, right) =>
  left.modality === 'NEGATED' && isPositive(right)
    ? 'One says that it is not so, the other that it is.'
    : null;

const lieApart = (a: ReadDetail, b: ReadDetail): boolean =>
  Boolean(
    (a.latest && b.earliest && a.latest < b.earliest) || (b.latest && a.earliest && b.latest < a.earliest),
  );

/**
 * The first two details of the same field in two claims that fulfil a condition; in claims on different facts the
 * fields' names may differ.
 */
function findPair(
  left: ReadClaim,
  right: ReadClaim,
  fieldsOf: (claim: ReadClaim) => readonly string[],
  fulfil: (a: ReadDetail, b: ReadDetail) => boolean,
): readonly [ReadDetail, ReadDetail] | undefined {
  for (const field of fieldsOf(left)) {
    const a = detailOf(left, field);
    if (!a) continue;
    for (const other of left.fact === right.fact ? [field] : fieldsOf(right)) {
      const b = detailOf(right, other);
      if (b && fulfil(a, b)) return [a, b];
    }
  }
  return undefined;
}

/** Two claims date one event, or the beginning of related ones, differently. */
export const differsInDate =
  (fieldsOf: (claim: ReadClaim) => readonly string[]): Rule =>
  (left, right) => {
    if (!areBothPositive(left, right)) return null;
    const pair = findPair(left, right, fieldsOf, lieApart);
    return pair ? `One says ${quoted(pair[0])}, the other ${quoted(pair[1])}.` : null;
  };

const isNumber = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value);

/** Whether two values cannot both be right: `5` and `5.0` are equal; amounts in two currencies are not comparable. */
function disagree(a: ReadDetail, b: ReadDetail): boolean {
  if (a.currency !== b.currency || a.value === b.value) return false;
  return !(isNumber(a.value) && isNumber(b.value)) || Number(a.value) !== Number(b.value);
}

/** Two claims on one fact differ in a number, an amount or a single-valued role. */
export const differsInValue =
  (fieldsOf: (claim: ReadClaim) => readonly string[]): Rule =>
  (left, right) => {
    if (!areBothPositive(left, right)) return null;
    const pair = findPair(left, right, fieldsOf, disagree);
    return pair ? `One says ${quoted(pair[0])}, the other ${quoted(pair[1])}.` : null;
  };

/** Two claims give one event, or related ones, different names. */
export const differsInFrame =
  (eventsOf: (claim: ReadClaim) => readonly string[]): Rule =>
  (left, right) => {
    const frameOf = (claim: ReadClaim): string | undefined =>
      eventsOf(claim)
        .flatMap((field) => detailOf(claim, field)?.printed?.toLowerCase() ?? [])
        .map((printed) => printed.replace(/^(the|its|their|a|an)\s+/, ''))[0];
    const [a, b] = [frameOf(left), frameOf(right)];
    return a && b && a !== b ? `One calls it “${a}”, the other “${b}”.` : null;
  };

/** A claim's fields with their values. */
const valuesOf = cached(
  (claim: ReadClaim): ReadonlySet<string> =>
    new Set(claim.details.map(({ field, value }) => `${field} ${value}`)),
);

/**
 * Two passages say the same of one fact: their shared fields have equal values, and one of them has no other field.
 * Passages of the same sentence complement each other instead.
 */
export const restates: Rule = (left, right) => {
  if (!areBothPositive(left, right)) return null;
  const isSamePlace =
    left.article === right.article && left.start < right.end + 2 && right.start < left.end + 2;
  if (isSamePlace) return null;
  const [a, b] = [valuesOf(left), valuesOf(right)];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return null;
  for (const value of fewer) if (!more.has(value)) return null;
  return 'The same is said in other words.';
};

/** The plural of a type, as in its root list: `Supply` → `supplies`. */
function pluralOf(model: Model, type: string): string {
  const lists = Object.keys(model.schema.getQueryType()?.getFields() ?? {});
  const own = lists.find((name) => {
    const plan = model.plan('Query', name);
    return plan.kind === 'list' && plan.target === type;
  });
  return inWords(inCapitals(own ?? 'facts'));
}

const strengths: Readonly<Record<string, string>> = { ASSERTED: 'said', POSSIBLE: 'feared' };

/**
 * A delay, asserted, feared or conditional, weakens the claim that a supply by the same supplier is on schedule. It
 * does not contradict it: the delay may concern another part of the supply.
 */
export const weakens =
  (model: Model, weakensOf: (claim: ReadClaim) => TypeRules['weakens']): Rule =>
  (left, right) => {
    const { role = '', value = '' } = weakensOf(left) ?? {};
    if (left.modality === 'NEGATED' || !right.details.some((each) => each.value === value)) return null;
    const isSame = targetsOf(left, [role]).includes(right.fact);
    const extent = detailOf(left, 'extent');
    const how = `A ${inWords(inCapitals(left.factType))} is ${strengths[left.modality] ?? 'not excluded'}`;
    const scope = isSame ? '' : ` of other ${pluralOf(model, right.factType)} of the same supplier`;
    const words = extent ? ` (“${extent.printed ?? extent.value}”)` : '';
    return `${how}${scope}${words}, where the other says “${inWords(value)}”.`;
  };
