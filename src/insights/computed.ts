import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import type { Model } from '../model/buildModel.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { counted, thereAre } from '../model/counted.ts';
import { statement } from '../neo4j/readStatements.ts';
import { readClosed } from './closedArticles.ts';
import { findHighlights } from './highlights.ts';
import { type Question, findQuestions } from './questions.ts';
import { rowsInTurns } from './inTurns.ts';
import { type ClaimsRead, mostClaims, readClaims } from './readClaims.ts';
import { pageSizes } from '../model/deriveLists.ts';
import { mostInGroup } from './tensionGroups.ts';
import { type Tension, findTensions, keyOf } from './tensions.ts';

/** The part of a request's context that resolvers use. */
interface Context {
  graph: Graph;
  model: Model;
  hints: Set<string>;
  seesAll: boolean;
}

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** The arguments of both fields; null if absent. */
interface Arguments {
  about?: string | null;
  kinds?: readonly string[] | null;
  open?: boolean | null;
  first?: number | null;
  after?: string | null;
}

/** Maximum number of items in a list; a hint mentions the rest. */
const mostListed = 500;

const count = (of: number): string => of.toLocaleString('en');

function listInTurns<T>(
  field: string,
  all: readonly T[],
  hints: Set<string>,
  advice: string,
): (T | Promise<T>)[] {
  if (all.length > mostListed)
    hints.add(`${field}: ${count(mostListed)} of ${count(all.length)} are listed. ${advice}`);
  return rowsInTurns(all.slice(0, mostListed));
}

async function readAbout(
  { graph, hints }: Context,
  field: string,
  about?: string | null,
): Promise<ClaimsRead> {
  const read = await readClaims(graph, about ?? null);
  if (read.truncated)
    hints.add(
      `${field}: only the first ${count(mostClaims)} claims were looked at. Ask \`about\` one thing.`,
    );
  return read;
}

/** The countries named in the names of events, by event id. */
async function readStages(graph: Graph, { claims }: ClaimsRead): Promise<Map<string, string[]>> {
  const events = new Set(
    claims.flatMap(({ roles }) => roles.flatMap(({ type, id }) => (type === 'Event' ? [id] : []))),
  );
  const countries = new Map<string, string[]>();
  if (events.size === 0) return countries;
  const rows = await graph.read(statement('internal/countries.in.names'), { ids: [...events] });
  for (const row of rows) {
    const { id, country } = row.toObject() as { id: string; country: string };
    countries.set(id, [...(countries.get(id) ?? []), country]);
  }
  return countries;
}

async function readTensions(
  context: Context,
  field: string,
  { about, kinds }: Arguments,
): Promise<Tension[]> {
  const read = await readAbout(context, field, about);
  const countriesIn = await readStages(context.graph, read);
  const { tensions, isWhole } = await findTensions(context.model, { ...read, countriesIn, kinds });
  if (kinds && tensions.length === 0) {
    const others = await findTensions(context.model, { ...read, countriesIn });
    if (others.tensions.length > 0)
      context.hints.add(`${field}: none of these kinds; of any ${thereAre(others.tensions.length)}.`);
  }
  if (tensions.length === 0 && kinds == null)
    context.hints.add(
      read.claims.length === 0
        ? `${field}: no article claims anything here.`
        : `${field}: ${counted(read.claims.length, 'claim was', 'claims were')} compared; none contradicts, weakens, differs from or restates another.`,
    );
  if (!isWhole)
    context.hints.add(
      `${field}: of more than ${counted(mostInGroup, 'claim')} on one fact or happening, those that say the same were compared once.`,
    );
  return tensions;
}

const cursorOf = (tension: Tension): string => Buffer.from(keyOf(tension)).toString('base64url');

/** The position after a cursor. Throws BAD_USER_INPUT for a cursor of another list. */
function startOf(tensions: readonly Tension[], after: string | null | undefined): number {
  if (after == null) return 0;
  const key = Buffer.from(after, 'base64url').toString();
  const at = tensions.findIndex((each) => keyOf(each) === key);
  if (at >= 0) return at + 1;
  throw new GraphQLError(
    '`after` must be a cursor of this list, but names no tension of it. Take it from `pageInfo.endCursor`, and keep `about` and `kinds` as they were.',
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

const tensions: Resolver = async (_source, asked, context) =>
  listInTurns(
    'tensions',
    await readTensions(context, 'tensions', asked as Arguments),
    context.hints,
    'Page on with `tensionPage`.',
  );

const tensionPage: Resolver = async (_source, asked, context) => {
  const { first, after } = asked as Arguments;
  const all = await readTensions(context, 'tensionPage', asked);
  const start = startOf(all, after);
  const nodes = all.slice(start, start + (first ?? pageSizes.root));
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    nodes,
    edges,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: start + nodes.length < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

/** Hints that no question is open, or none closed, if there are others; else that there is none at all. */
function hintOpen(hints: Set<string>, open: boolean | null | undefined, others: number): void {
  if (others === 0 || open == null) {
    hints.add('openQuestions: the claims leave none.');
    return;
  }
  const [asked, other] = open ? ['open', 'closed'] : ['closed', 'open'];
  hints.add(`openQuestions: none is ${asked}; ${count(others)} ${other}: ask with \`open: null\`.`);
}

const openQuestions: Resolver = async (_source, asked, context) => {
  const { about = null, open } = asked as Arguments;
  const { claims, own } = await readAbout(context, 'openQuestions', about);
  const undated = await context.graph.read(statement('internal/articles.without.date'), { about });
  const dates = undated.map((row): Question => ({
    question: `When was “${String(row.get('headline'))}” published? Read as ${String(row.get('published') ?? 'unknown')}.`,
    about: { id: row.get('id') as string },
    raisedBy: [],
    closedBy: [],
    open: row.get('closed') !== true,
  }));
  const raised = findQuestions(claims).filter(({ raisedBy }) => raisedBy.some(({ id }) => own.has(id)));
  const all = [...dates, ...raised];
  const found = all.filter((each) => open == null || each.open === open);
  if (found.length === 0) hintOpen(context.hints, open, all.length);
  return listInTurns('openQuestions', found, context.hints, 'Ask `about` one thing.');
};

/**
 * Resolvers of `@computed` fields, which neither the graph nor a statement can answer since they follow from rules
 * over many claims. More than about ten of them would mean that a convention is wrong.
 */
export const computed: ReadonlyMap<string, Resolver> = new Map<string, Resolver>([
  ['SearchHit.highlights', (source) => findHighlights(source as { text: string; terms: string[] })],
  ['Query.tensions', tensions],
  ['Query.tensionPage', tensionPage],
  ['Query.openQuestions', openQuestions],
  ['Query.closedArticles', (_source, asked, context) => readClosed(context, asked)],
]);
