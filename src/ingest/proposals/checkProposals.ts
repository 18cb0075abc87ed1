import type { Model } from '../../model/buildModel.ts';
import type { ClaimContext } from '../checkClaim.ts';
import { checkEntities } from '../checkEntities.ts';
import { checkFacts } from '../checkFacts.ts';
import { type DataFile, type Path, type Problem, readable } from '../checkInput.ts';
import type { Mention } from '../defineMentions.ts';
import type { ClaimRow, Reading, ReadingInput } from '../reading.ts';
import { joinFacts } from './joinFacts.ts';

/** A reader's output, beside `facts.yaml`. */
export const proposedFile = 'proposed.yaml';

/** The checked proposals of an article. */
export interface CheckedProposals {
  claims: ClaimRow[];
  names: Reading['names'];
  mentions: readonly Mention[];
  /** Notes, including what was left out and why: a machine's mistake must not keep an article from loading. */
  notes: readonly Problem[];
}

type Facts = ReadingInput['facts'];
type Claim = Facts[number][string]['claims'][number];

/** A facts list with only some claims, which keep their positions, so that their lines are known. */
function filterClaims(facts: Facts, isKept: (fact: number, claim: number, claimed: Claim) => boolean): Facts {
  const kept: Facts = [];
  for (const [position, item] of readable(facts))
    for (const [type, fact] of Object.entries(item)) {
      const claims: Claim[] = [];
      for (const [at, claim] of readable(fact.claims)) if (isKept(position, at, claim)) claims[at] = claim;
      if (claims.length > 0) kept[position] = { [type]: { ...fact, claims } };
    }
  return kept;
}

interface Fault {
  path: Path;
  message: string;
}

/** Checks the rest of a file, and returns the problems by path. */
function checkOnce(
  model: Model,
  file: DataFile<ReadingInput>,
  context: ClaimContext,
): Omit<CheckedProposals, 'names'> & { faults: Fault[] } {
  const faults: Fault[] = [];
  const mentions: Mention[] = [];
  const notes: Problem[] = [];
  const claims = checkFacts(model, file, {
    ...context,
    report: (path, message) => void faults.push({ path, message }),
    note: (path, message) => void notes.push({ file: file.file, line: file.lineOf(path), message }),
    refer: (path, id, printed) =>
      void mentions.push({ id, printed, file: file.file, line: file.lineOf(path) }),
  });
  return { claims, mentions, notes, faults };
}

/** Checks claims as in a facts file. Leaves out invalid claims and facts, with notes. */
function checkClaims(
  model: Model,
  file: DataFile<ReadingInput>,
  context: ClaimContext,
): Omit<CheckedProposals, 'names'> {
  const left: Problem[] = [];
  for (let { facts } = file.value; ;) {
    const { faults, ...checked } = checkOnce(model, { ...file, value: { ...file.value, facts } }, context);
    if (faults.length === 0) return { ...checked, notes: [...left, ...checked.notes] };
    for (const { path, message } of faults)
      left.push({ file: file.file, line: file.lineOf(path), message: `left out: ${message}` });
    // `facts`, position, type, `claims`, position; a shorter path is of the whole fact, or of all of them.
    const isWrong = (fact: number, claim: number): boolean =>
      faults.some(
        ({ path: [, position, , , at] }) =>
          position === undefined || (position === fact && (at === undefined || at === claim)),
      );
    facts = filterClaims(facts, (fact, claim) => !isWrong(fact, claim));
  }
}

/** The names in a file, with the claims that need them, except those that the facts file gives, too. */
function namesFor(
  file: DataFile<ReadingInput>,
  claims: readonly ClaimRow[],
  context: ClaimContext,
  own: ReadonlySet<string>,
): { names: Reading['names']; notes: Problem[] } {
  const notes: Problem[] = [];
  const tell = (path: Path, message: string): void =>
    void notes.push({ file: file.file, line: file.lineOf(path), message: `left out: ${message}` });
  const wrong = new Set<unknown>();
  const { entities, names } = checkEntities(file.value, {
    ...context,
    report(path, message) {
      wrong.add(path[1]);
      tell(path, message);
    },
  });
  for (const { id, properties } of entities)
    if (Object.values(properties).some((value) => value !== null))
      tell(['entities'], `${id}: codes stand in facts.yaml or in reference data, with what they rest on`);
  const bad = new Set([...wrong].flatMap((at) => Object.values(file.value.entities[at as number] ?? {}).map(({ id }) => id))); // prettier-ignore
  const needed = names.flatMap((name) => {
    const by = claims.filter(({ about, speaker, via }) => [...about, speaker, via].includes(name.entity));
    if (by.length === 0 || own.has(name.id) || bad.has(name.entity)) return [];
    return [{ ...name, claims: by.map(({ id }) => id).sort() }];
  });
  return { names: needed, notes };
}

/**
 * Checks the proposals for an article like its facts. Takes the claims and names of the facts file, which take precedence
 * over those with the same id. Proposals rejected in the file are left out. Proposals about a fact in the facts file are
 * attached to that fact.
 */
export function checkProposals(
  model: Model,
  file: DataFile<ReadingInput>,
  context: ClaimContext,
  own: Pick<Reading, 'claims' | 'names'>,
): CheckedProposals {
  const taken = new Set(own.claims.map(({ id }) => id));
  const facts = filterClaims(
    file.value.facts,
    (_fact, _at, { id, review }) => review !== 'REJECTED' && !taken.has(`Claim:${context.slug}/${id}`),
  );
  const { claims: checked, mentions, notes } = checkClaims(model, { ...file, value: { ...file.value, facts } }, context); // prettier-ignore
  const joined = joinFacts(model, checked, own.claims);
  const claims = checked.map((claim) => ({
    ...claim,
    fact: joined.get(claim.fact) ?? claim.fact,
    properties: { ...claim.properties, proposed: true },
  }));
  const named = namesFor(file, claims, context, new Set(own.names.map(({ id }) => id)));
  return { claims, names: named.names, mentions, notes: [...notes, ...named.notes] };
}
