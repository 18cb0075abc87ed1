import { detect } from 'tinyld';
import { stringify } from 'yaml';
import { counted } from '../../model/counted.ts';
import type { Model } from '../../model/buildModel.ts';
import { schemaFiles, schemaFolder } from '../../ingest/jsonSchema/jsonSchemas.ts';
import { type ArticleDocument, hashOfText } from './document.ts';
import { exampleClaims } from './exampleClaims.ts';
import { type FoundName, type KnownName, findNames } from './findNames.ts';
import { slugOf } from '../../text/slugOf.ts';
import { type QuotedPassage, findQuotations } from '../../text/findQuotations.ts';

/** A draft of an article: the texts of its three files, and what was found in it. */
export interface ArticleDraft {
  slug: string;
  text: string;
  articleYaml: string;
  factsYaml: string;
  quotations: readonly QuotedPassage[];
  names: readonly FoundName[];
}

/** The slug that an article would like, from its headline or first words. */
export const slugOfArticle = ({ headline, text }: Pick<ArticleDocument, 'headline' | 'text'>): string =>
  slugOf(headline ?? text.slice(0, 80)) || `text-${hashOfText(text).slice(0, 8)}`;

/** Shortens a long text to its beginning and end. */
const shorten = (text: string): string => {
  const words = text.replace(/\s+/g, ' ');
  return words.length > 90 ? `${words.slice(0, 60)} … ${words.slice(-25)}` : words;
};

const place = ({ start, end }: Pick<QuotedPassage, 'start' | 'end'>): string =>
  `${String(start)}–${String(end)}`;

function describeNames(names: readonly FoundName[], text: string): string[] {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const key = name.entities.join(' or ');
    found.set(key, [...(found.get(key) ?? []), `“${text.slice(name.start, name.end)}” ${place(name)}`]);
  }
  return [...found].map(([entity, places]) => {
    const more = places.length > 4 ? ` and ${String(places.length - 4)} more` : '';
    const sure = entity.includes(' or ') ? ' (ambiguous: choose one)' : '';
    return `  ${entity}${sure}: ${places.slice(0, 4).join(', ')}${more}`;
  });
}

/** The first line of a file, by which editors find its schema: it lies beside the article folders. */
const schemaLine = (file: keyof typeof schemaFiles): string =>
  `# yaml-language-server: $schema=../${schemaFolder}/${schemaFiles[file]}\n`;

const comment = (lines: readonly string[]): string => lines.map((line) => `# ${line}`.trimEnd()).join('\n');

/** The content of article.yaml. */
function describeArticle(slug: string, document: ArticleDocument): object {
  const { text, headline, publisher, byline, url, published, access } = document;
  return {
    id: `Article:${slug}`,
    sha256: hashOfText(text),
    language: document.language ?? (detect(text.slice(0, 5_000)) || 'und'),
    headline: headline ?? shorten(text),
    ...(publisher && { publisher }),
    ...(byline && { byline }),
    ...(url && { url }),
    ...(published && {
      published: {
        value: published.value,
        certainty: 'DERIVED',
        basis: `Given with the text: ${published.printed}`,
      },
    }),
    ...(access && { access }),
  };
}

/** The comments in facts.yaml: what was found in the text, and examples of claims. */
function notesOn(
  text: string,
  { quotations, names }: Pick<ArticleDraft, 'quotations' | 'names'>,
  examples: readonly string[],
): string[] {
  return [
    'Claims of this article go under facts, each tied to its words.',
    '',
    quotations.length > 0
      ? `${counted(quotations.length, 'quotation')}, not yet claimed:`
      : 'No quotations were found.',
    ...quotations.map((each) => `  ${place(each)} “${shorten(text.slice(each.start, each.end))}”`),
    '',
    names.length > 0 ? 'Known names in the text:' : 'No name that the graph knows is in the text.',
    ...describeNames(names, text),
    ...(examples.length > 0
      ? [
          '',
          'For example (the quote must stand in the text word for word; other keys are in docs/your-articles.md):',
          ...examples.join('').trimEnd().split('\n'),
        ]
      : []),
  ];
}

/**
 * Drafts an article: its id, hash, language and metadata; as comments, every quotation and known name in it, and an example
 * claim for each likely fact type. Pure. Takes the names in the graph, and a function that makes a slug unique.
 */
export function draftArticle(
  model: Model,
  document: ArticleDocument,
  known: readonly KnownName[],
  free: (slug: string) => string,
): ArticleDraft {
  const { text } = document;
  const slug = free(slugOfArticle(document));
  const quotations = findQuotations(text);
  const names = findNames(text, known);
  const notes = comment(notesOn(text, { quotations, names }, exampleClaims(model, text, names)));
  return {
    slug,
    text,
    articleYaml: schemaLine('article') + stringify(describeArticle(slug, document)),
    factsYaml: `${schemaLine('facts')}article: Article:${slug}\nentities: []\nfacts: []\n\n${notes}\n`,
    quotations,
    names,
  };
}
