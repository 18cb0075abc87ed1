import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { slugOfId } from '../../model/partsOfId.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { onlyPair } from '../checkEntities.ts';
import { checkCycles, checkFacts } from '../checkFacts.ts';
import type { DataFile, Path, Problem } from '../checkInput.ts';
import { type Mention, defineMentions } from '../defineMentions.ts';
import type { ClaimInput, ClaimRow, Reading, ReadingInput } from '../reading.ts';
import { findKnownNames } from '../short/findKnownNames.ts';
import { makeReadFacts } from '../short/readFacts.ts';
import type { HowToName } from '../short/resolveName.ts';
import { claimForms } from '../short/shortContext.ts';
import { knownIds, storedNames } from '../storedNames.ts';
import { articleContext } from './articleContext.ts';
import { contentOf, inputsOf, prefixOf } from './claimContent.ts';
import { type AskedClaim, placeInRequest } from './claimRequest.ts';
import { refuse, refuseAll } from './refusal.ts';

/** Positions in a request are numbered, like lines in a file. */
interface Places {
  lineOf(path: Path): number;
  /** Throws DATA_INVALID, with their places, if there are problems. */
  refuse(problems: readonly Pick<Problem, 'line' | 'message'>[]): void;
}

function numberPlaces(placeOf: (path: Path) => string): Places {
  const places: string[] = [];
  return {
    lineOf: (path) => places.push(placeOf(path)) - 1,
    refuse(problems) {
      if (problems.length === 0) return;
      throw refuseAll(problems.map(({ line, message }) => ({ place: places[line] ?? 'input', message })));
    },
  };
}

/** The context in which a request is checked. */
interface Checking {
  run: Run;
  model: Model;
  reading: Reading;
  type: string;
  places: Places;
}

/** How to name an unknown entity in a mutation. */
const withAddEntity: HowToName = (type, words) =>
  `it with addEntity(input: { ${inCamelCase(type)}: { name: ${JSON.stringify(words)}, citation: { title: … } } })`;

/** Reads a request like a file in the short form: looks names up and finds words. */
async function readRequest(
  { run, model, reading, type, places }: Checking,
  { claim, fact: factId }: AskedClaim,
): Promise<{ fact: string; claim: ClaimInput }> {
  const inputs = inputsOf(model);
  const stored = storedNames({ read: run });
  const readFacts = makeReadFacts(
    model,
    inputs,
    findKnownNames(model, inputs, [], stored.names, stored.ofTypes),
    withAddEntity,
  );
  const { text, headline, published } = (reading.article?.properties ?? {}) as Record<string, string | null>;
  const raw = {
    facts: [{ [inCamelCase(type)]: { ...(factId !== undefined && { id: factId }), claims: [claim] } }],
  };
  const description = {
    headline: headline ?? '',
    ...(published && { published: { value: published, certainty: 'EXPLICIT' as const } }),
  };
  const file = await readFacts(
    { file: '', raw, lineOf: places.lineOf, problems: [] },
    reading.article && { text: text ?? '', description },
  );
  places.refuse(file.problems);
  const fact = onlyPair(model.factTypes, file.value.facts[0] ?? {})?.[1];
  const [read] = fact?.claims ?? [];
  if (!fact || !read) throw refuse('input', 'makes no claim');
  return { fact: fact.id, claim: read };
}

/** Refuses references that are neither defined nor printed. */
async function checkMentions(
  { run, model, places }: Checking,
  mentions: readonly Mention[],
  reading: Reading,
): Promise<void> {
  const stored = await knownIds({ read: run }, [...new Set(mentions.map(({ id }) => id))]);
  const known = new Set([...stored, ...reading.claims.map(({ fact }) => fact)]);
  const open = mentions.filter(({ id }) => !known.has(id));
  const { ofTypes } = storedNames({ read: run });
  const near = open.length > 0 ? await ofTypes([...new Set(open.map(({ id }) => id.slice(0, id.indexOf(':'))))]) : []; // prettier-ignore
  places.refuse(defineMentions(model, open, near, 'with addEntity or makeClaim').problems);
}

/** Checks a claim together with its source's other claims on the same fact, as in a file. */
async function checkWithFact(
  checking: Checking,
  { fact, claim }: { fact: string; claim: ClaimInput },
): Promise<ClaimRow> {
  const { model, reading, type, places } = checking;
  const others = reading.claims
    .filter((each) => each.fact === fact)
    .map((each) => contentOf(model, each).claim as unknown as ClaimInput);
  const value = { facts: [{ [inCamelCase(type)]: { id: fact, claims: [...others, claim] } }] };
  const file: DataFile<ReadingInput> = {
    file: '',
    lineOf: places.lineOf,
    value: value as unknown as ReadingInput,
    raw: value,
    problems: [],
    damaged: [],
  };
  const problems: { line: number; message: string }[] = [];
  const mentions: Mention[] = [];
  const report = (path: Path, message: string): void =>
    void problems.push({ line: places.lineOf(path), message });
  const rows = checkFacts(model, file, {
    model,
    article: articleContext(reading),
    slug: slugOfId(reading.source),
    citation: undefined,
    refer(path, id, printed) {
      // The references of other claims were resolved when they were made.
      if (path.includes(others.length)) mentions.push({ id, printed, file: '', line: places.lineOf(path) });
    },
    report,
    note: () => undefined,
  });
  const row = rows.at(-1);
  checkCycles([...reading.claims, ...(row ? [row] : [])], (message) => {
    report(['facts'], message);
  });
  places.refuse(problems);
  if (!row) throw refuse('input', 'makes no claim');
  await checkMentions(checking, mentions, reading);
  return row;
}

/**
 * Checks a claim from a mutation by the rules for files, and prepares it for storing. Takes its source's contents after
 * decisions, without the claim that it replaces, if any. Throws DATA_INVALID with all problems, each with its place in the
 * input.
 */
export async function checkRequest(
  run: Run,
  model: Model,
  reading: Reading,
  asked: AskedClaim,
): Promise<ClaimRow> {
  const { type } = asked;
  const { keys } = claimForms(model, inputsOf(model))(type);
  const places = numberPlaces((path) => placeInRequest(type, path, (key) => keys.includes(key)));
  const checking = { run, model, reading, type, places };
  const read = await readRequest(checking, asked);
  const id = prefixOf(reading) + read.claim.id;
  if (reading.claims.some((each) => each.id === id))
    throw refuse('input', `this claim is there already, ${id}: amend it, or quote other words`);
  const [known] = asked.fact === undefined ? [read.fact] : await knownIds({ read: run }, [read.fact]);
  if (known === undefined)
    throw refuse('input.factId', `must be the id of a fact that stands, but is "${read.fact}"`);
  return checkWithFact(checking, read);
}
