import { readStatements, statement } from '../neo4j/readStatements.ts';
import type { Graph, Run } from '../neo4j/openGraph.ts';
import type { Model } from '../model/buildModel.ts';
import type { ArticleRules } from './articleRules.ts';
import type { Double } from './findDoubles.ts';
import { describeCircle, dueRedirects } from './redirects.ts';
import { type Violation, doublesIn, verifyComputed, verifyEntities } from './verifyComputed.ts';

/** What was checked and violated, for general rules and those of single articles. */
export interface VerifyReport {
  rules: number;
  articleRules: number;
  /** Articles with rules that were not checked, since the articles are not loaded. */
  notLoaded: string[];
  violations: Violation[];
  /** Possible duplicates, for a person to decide; not violations. */
  doubles: Double[];
}

/** A rule over a large graph takes longer than a client's query. */
const timeoutMs = 300_000;

async function verifyRule(run: Run, rule: string, text: string, parameters = {}): Promise<Violation[]> {
  const rows = await run(text, parameters);
  return rows.map((row) => ({ rule, ...(row.toObject() as { id: string; problem: string }) }));
}

/** Cycles of `sameAs` among sources, which leave open which entity is kept. */
async function verifySameAs(run: Run): Promise<Violation[]> {
  const { circles } = await dueRedirects(run);
  return circles.map((circle) => ({
    rule: 'same.as.in.circle',
    id: circle[0] ?? '',
    problem: describeCircle(circle),
  }));
}

/**
 * Checks the live graph in READ transactions: the statements of `cypher/verify`, and those of the given articles,
 * must return nothing; facts and derived edges must match what their claims add up to. Returns the violations.
 */
export async function verifyGraph(
  graph: Pick<Graph, 'read'>,
  model: Model,
  articles: readonly ArticleRules[] = [],
): Promise<VerifyReport> {
  const run: Run = (text, parameters) => graph.read(text, parameters, { timeoutMs });
  const general = readStatements('verify');
  const violations: Violation[] = [];
  for (const [rule, text] of general) violations.push(...(await verifyRule(run, rule, text)));
  for (const { article, rules } of articles)
    for (const [rule, text] of rules) violations.push(...(await verifyRule(run, rule, text, { article })));
  violations.push(
    ...(await verifySameAs(run)),
    ...(await verifyEntities(run)),
    ...(await verifyComputed(run, model)),
  );
  const ruled = articles.filter(({ rules }) => rules.size > 0);
  const loaded = await run(statement('internal/loaded.source'), { ids: ruled.map(({ article }) => article) });
  const present = new Set(loaded.map((row) => row.get('id') as string));
  return {
    rules: general.size + 3,
    articleRules: ruled.reduce((sum, { rules }) => sum + rules.size, 0),
    notLoaded: ruled.flatMap(({ article }) => (present.has(article) ? [] : [article])),
    violations,
    doubles: await doublesIn(run, model),
  };
}
