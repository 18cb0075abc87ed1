import { createHash } from 'node:crypto';
import { ExpectedError } from '../../errors.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { type ArticleContext, checkClaim } from '../checkClaim.ts';
import { checkDemanded } from '../checkFacts.ts';
import { checkIdentity } from '../checkIdentity.ts';
import type { Path } from '../checkInput.ts';
import { mintId } from '../mintId.ts';
import type { ClaimInput, ClaimRow, DetailRow } from '../reading.ts';
import { type ClaimRequest, readRequest, typeOfRequest } from './claimRequest.ts';
import { resolveIds } from './resolveIds.ts';

/** Collects what is wrong with a request, and refuses it with all of that at once. */
interface Problems {
  report(path: Path, message: string): void;
  /** Throws BAD_USER_INPUT when anything was reported. */
  refuse(): void;
}

function collectProblems(type: string): Problems {
  const told: string[] = [];
  // Where a claim of a file has its details, a request has the fact.
  const placeOf = (path: Path): string =>
    path.flatMap((key) => (key === 'details' ? ['fact', inCamelCase(type)] : [key])).join('.');
  return {
    report: (path, message) => void told.push(`${message} (${placeOf(path)})`),
    refuse() {
      if (told.length > 0) throw new ExpectedError('BAD_USER_INPUT', [...new Set(told)].join('\n'));
    },
  };
}

async function articleOf(run: Run, id: string): Promise<ArticleContext> {
  const [row] = await run(statement('internal/article.to.quote'), { article: id });
  if (!row)
    throw new ExpectedError('BAD_USER_INPUT', `\`article\` must be the id of a loaded article, but is "${id}".`);
  const found = row.toObject() as Pick<ArticleContext, 'text' | 'published' | 'sentences'>;
  return { id, ...found, areSentencesGiven: false };
}

/** The words of a request: its quote, or what stands in the text where it says. */
function wordsOf({ quote, start, end }: ClaimRequest, text: string): string {
  if (quote !== undefined) return quote;
  if (start !== undefined && end !== undefined && start < end && end <= text.length) return text.slice(start, end);
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `A claim needs \`quote\`, or \`start\` and \`end\` within the text (0 to ${String(text.length)}): it is tied to the article's words.`,
  );
}

/** An id for a claim that nobody chose one for: what it says, of which words. */
const ownIdOf = (request: ClaimRequest): string =>
  `M${createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 11)}`;

/** The fact that a request is about: the one named, or a new one, whose id is made of what tells it from others. */
async function factOf(
  run: Run,
  model: Model,
  { request, claim, type }: { request: ClaimRequest; claim: ClaimInput; type: string },
  { report, refuse }: Problems,
): Promise<string> {
  if (request.factId !== undefined) {
    const asked = { path: ['input', 'factId'], given: request.factId, types: [type], expected: type };
    const [id = ''] = await resolveIds(run, [asked], report);
    refuse();
    return id;
  }
  const roles = model.ownFields(type).filter(({ identifies, plan }) => identifies && plan.kind === 'role');
  const targets = roles.map(({ name }) => {
    const details = [claim.details[name] ?? []].flat();
    return [name, details.map(({ value }) => String(value as string))] as const;
  });
  const { quote = '', prefix } = claim;
  const anchor = { source: request.article, quote, ...(prefix !== undefined && { prefix }) };
  return mintId(type, Object.fromEntries(targets), [anchor]);
}

type Other = { id: string; details: readonly DetailRow[] };

/** What must hold of a fact with all that other claims say of it. */
async function checkFact(
  run: Run,
  model: Model,
  row: ClaimRow,
  { report }: Problems,
): Promise<void> {
  const { id, fact, factType: type, about } = row;
  const rows = await run(statement('internal/claims.of.facts'), { facts: [fact] });
  const others = rows.map((each) => each.toObject() as unknown as Other).filter((each) => each.id !== id);
  const all = [...others, row];
  const tell = (message: string): void => {
    report(['input', 'details'], message);
  };
  checkDemanded(model, { id: fact, type }, all, tell);
  const slug = id.slice(0, id.lastIndexOf('/') + 1);
  checkIdentity(model, type, fact, all.filter((each) => each.id.startsWith(slug)), tell); // prettier-ignore
  const circles = await run(statement('internal/leads.back'), { fact, targets: about });
  for (const circle of circles)
    tell(`${fact}: roles lead in a circle: ${String(circle.get('id'))} leads back to it`);
}

/**
 * Checks a claim that a mutation asks for by the rules that files are checked by, and makes it ready to be stored. Takes
 * the id of the claim that it takes the place of; a new one gets an id of its own. Throws BAD_USER_INPUT with all that is
 * wrong, each with its place in the input.
 */
export async function checkRequest(
  run: Run,
  model: Model,
  request: ClaimRequest,
  id?: string,
): Promise<ClaimRow> {
  const type = typeOfRequest(model, request);
  const article = await articleOf(run, request.article);
  const problems = collectProblems(type);
  const slug = article.id.slice('Article:'.length);
  const own = id?.slice(`Claim:${slug}/`.length) ?? ownIdOf(request);
  const quote = wordsOf(request, article.text);
  const report = (path: Path, message: string): void => {
    problems.report(['input', ...path], message);
  };
  const claim = await readRequest(run, model, request, { id: own, quote, report });
  problems.refuse();
  const fact = await factOf(run, model, { request, claim, type }, problems);
  const row = checkClaim(claim, { id: fact, type }, ['input'], {
    model,
    article,
    slug,
    citation: undefined,
    refer: () => undefined, // every id was found before
    report: problems.report,
    tell: () => undefined,
  });
  problems.refuse();
  await checkFact(run, model, row, problems);
  problems.refuse();
  return row;
}
