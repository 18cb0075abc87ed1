import { ExpectedError } from '../../errors.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { type Publication, publishArticle } from '../publishArticle.ts';
import type { Slot } from './decision.ts';

const unknown: Publication = { date: null, certainty: null, basis: null };

/** When an article was published: a date in EDTF. What the sources say of it is a `Publication`. */
export const publication = {
  kinds: ['SET_PUBLICATION_DATE'],
  async find(run, target) {
    const [row] = await run(statement('internal/publication.of.article'), { article: target });
    if (!row)
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `ARTICLE must be the id of a loaded article, but is "${target}".`,
      );
    const said = row.toObject() as unknown as Publication;
    return { state: said.date, said, source: target, anchor: null };
  },
  saidIn(_model, { article }, target) {
    if (article?.id !== target) return undefined;
    const { published, publishedCertainty, publishedBasis } = article.properties;
    return {
      date: published ?? null,
      certainty: publishedCertainty ?? null,
      basis: publishedBasis ?? null,
    };
  },
  async apply(run, _model, changes) {
    const facts: string[] = [];
    for (const { target, after, said } of changes) {
      const inFile = (said ?? unknown) as Publication;
      const moved = await publishArticle(run, target, after as string | null, inFile);
      facts.push(...moved.map(({ fact }) => fact));
    }
    return { facts, entities: [] };
  },
} satisfies Slot;
