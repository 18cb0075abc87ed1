import { createHash } from 'node:crypto';
import { slugOfId } from '../../model/partsOfId.ts';
import type { FactWithEvidence } from '../readFacts.ts';
import { dossierPage } from './dossierPage.ts';

/** A complete article, byte for byte. */
export interface DossierArticle {
  id: string;
  text: string;
  sha256: string;
  headline: string;
}

/** The subject of a dossier and its evidence. */
export interface Dossier {
  /** The name of its subject. */
  title: string;
  /** The day it was made. */
  made: string;
  facts: readonly FactWithEvidence[];
  articles: readonly DossierArticle[];
}

const fileOf = (article: string): string =>
  `articles/${slugOfId(article).replace(/[^\p{L}\p{N}._-]/gu, '-')}.txt`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every claim with its content, its fact and its place in the article. */
const claimsOf = (facts: readonly FactWithEvidence[]): Record<string, unknown>[] =>
  facts.flatMap(({ properties, claims }) =>
    claims.map(({ article, retrieved, ...claim }) => ({
      ...claim,
      retrieved,
      fact: properties.id,
      title: properties.title,
      standing: properties.standing,
      article: article?.id ?? null,
      file: article ? fileOf(article.id) : null,
    })),
  );

/**
 * The files of a dossier by path: a page to read and print, the articles, the claims with their places, the hash of every file,
 * and `checker`, the program that verifies them. Pure.
 */
export function makeDossier(dossier: Dossier, checker: string): Record<string, string> {
  const { articles, facts } = dossier;
  const files: Record<string, string> = {
    'index.html': dossierPage(dossier),
    'claims.json': pretty(claimsOf(facts)),
    ...Object.fromEntries(articles.map(({ id, text }) => [fileOf(id), text])),
  };
  const hashes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha256(text)]));
  return { ...files, 'hashes.json': pretty(hashes), 'check.mjs': checker };
}
