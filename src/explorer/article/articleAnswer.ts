import type { ArticleQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';

/** An article with its sentences. */
export type ArticleRow = Merged<ArticleQuery>['articles']['nodes'][number];
/** A sentence with what was read in it. */
export type SentenceRow = ArticleRow['sentences']['nodes'][number];
