import { ExpectedError } from '../../errors.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { findNamed } from '../findNamed.ts';
import { type FactWithEvidence, readFacts } from '../readFacts.ts';
import type { Dossier, DossierArticle } from './makeDossier.ts';

/** The node with an id or name. Throws BAD_USER_INPUT if there is none, or several. */
async function idOf(graph: Graph, thing: string): Promise<string> {
  const [only, ...others] = (await findNamed(graph, [thing])).get(thing) ?? [];
  if (only === undefined)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `A dossier is of an entity, a fact or an article, by id or name, but nothing is called "${thing}".`,
    );
  if (others.length > 0)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `"${thing}" is ${[only, ...others].join(' and ')}: give the id that is meant.`,
    );
  return only;
}

/** The claims about a node, with their articles; for an article, its own claims. */
export async function readDossier(graph: Graph, thing: string, made: string): Promise<Dossier> {
  const id = await idOf(graph, thing);
  const rows = await graph.read(statement('internal/facts.of.thing'), { id });
  const all = await readFacts(
    graph,
    rows.map((row) => row.get('id') as string),
  );
  const isArticle = typeOfId(id) === 'Article';
  const facts: FactWithEvidence[] = all.map((fact) => ({
    ...fact,
    claims: isArticle ? fact.claims.filter(({ article }) => article?.id === id) : fact.claims,
  }));
  const ids = new Set(facts.flatMap(({ claims }) => claims.flatMap(({ article }) => article?.id ?? [])));
  const texts = await graph.read(statement('internal/texts.of.articles'), { ids: [...ids] });
  const articles = texts.map((row) => row.toObject() as unknown as DossierArticle);
  return { title: thing, made, facts, articles };
}
