import type { GraphQLFieldResolver } from 'graphql';
import { statement } from '../neo4j/readStatements.ts';
import { findHighlights } from './findHighlights.ts';
import { findQuestions } from './questions/findQuestions.ts';
import { readClaims } from './readClaims.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { findTensions } from './tensions/findTensions.ts';

type Resolver = GraphQLFieldResolver<unknown, { graph: Graph }, Record<string, unknown>>;

const tensions: Resolver = async (_source, { about, kinds }, context) =>
  findTensions(
    await readClaims(context.graph, (about as string | null | undefined) ?? null),
    kinds as string[] | null,
  );

const openQuestions: Resolver = async (_source, { about = null, open }, context) => {
  const claims = await readClaims(context.graph, about as string | null);
  const undated = await context.graph.read(statement('internal/articles.without.date'), { about });
  const dates = undated.map((row) => ({
    question: `When was “${String(row.get('headline'))}” published? Read as ${String(row.get('published') ?? 'unknown')}.`,
    about: { id: row.get('id') as string },
    raisedBy: [],
    closedBy: [],
    open: row.get('closed') !== true,
  }));
  return [...dates, ...findQuestions(claims)].filter((each) => open == null || each.open === open);
};

/**
 * The escape hatch: fields marked `@computed`, which neither the graph nor a statement can answer, since they follow from
 * rules over many claims. More than about ten entries here mean that a convention is wrong.
 */
export const computed: ReadonlyMap<string, Resolver> = new Map<string, Resolver>([
  ['SearchHit.highlights', (source) => findHighlights(source as { text: string; terms: string[] })],
  ['Query.tensions', tensions],
  ['Query.openQuestions', openQuestions],
]);
