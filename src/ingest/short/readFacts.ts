import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import type { KnownName } from '../add/findNames.ts';
import { findQuotations } from '../../text/findQuotations.ts';
import { findPlaces } from '../anchorQuote.ts';
import { onlyPair } from '../checkEntities.ts';
import { type DataFile, type Path, type Problem, checkInput } from '../checkInput.ts';
import { isObject } from '../describeInput.ts';
import type { ArticleInput, ReadingInput } from '../reading.ts';
import { type ParsedFile, checkParsed } from '../readYaml.ts';
import { expandEntities } from './expandEntities.ts';
import { type Expanded, expandReading } from './expandReading.ts';
import { type LookedUp, type NameBook, joinBooks, makeNameBook, recordLookUps } from './nameBook.ts';
import { type HowToName, underEntities } from './resolveName.ts';
import { type ShortArticle, claimForms } from './shortContext.ts';

/** Looks up the names that files mention. Takes the look-ups, and the source, whose own names it already knows. */
export type FindNames = (lookedUp: LookedUp, source: string) => Promise<NameBook>;

/** A facts file in the long form, with the place of each part in the file. */
export type FactsFile = DataFile<ReadingInput> & Pick<Expanded, 'pathOf'>;

/** Reads a facts file in the short or long form, with its article's text and description; null for reference data. */
export type ReadFacts = (
  parsed: ParsedFile,
  article: { text: string; description: Partial<ArticleInput> } | null,
) => Promise<FactsFile>;

/** The names of the entities in a file in the long form. */
export function namesOfEntities(model: Model, entities: unknown): KnownName[] {
  if (!Array.isArray(entities)) return [];
  return expandEntities(model, entities).flatMap((item) => {
    const pair = isObject(item) ? onlyPair(model.entityTypes, item) : null;
    const entity = pair?.[1];
    if (!isObject(entity) || typeof entity.id !== 'string') return [];
    const others = Array.isArray(entity.names) ? (entity.names as unknown[]) : [];
    return [entity.name, ...others.map((each) => (isObject(each) ? each.text : undefined))].flatMap((text) =>
      typeof text === 'string' ? [{ text, entity: entity.id as string }] : [],
    );
  });
}

/** An article for reading short claims. Its quotations are found once, on first use. */
function shortArticle(text: string, { headline = '', published }: Partial<ArticleInput>): ShortArticle {
  const [title] = findPlaces(text, headline);
  let quotations: ShortArticle['quotations'] | undefined;
  return {
    text,
    published: published?.value ?? null,
    headline: title && text.slice(0, title.start).trim() === '' ? title : null,
    get quotations() {
      return (quotations ??= findQuotations(text));
    },
  };
}

/**
 * Makes the function that reads facts files: expands them to the long form, looks names up, and checks them against the SDL.
 * Problems have the line numbers of the original file.
 */
export function makeReadFacts(
  model: Model,
  inputs: GraphQLSchema,
  findNames: FindNames,
  howToName: HowToName = underEntities,
): ReadFacts {
  const formOf = claimForms(model, inputs);
  const type = inputs.getType('ReadingInput') as GraphQLInputType;
  return async (parsed, article) => {
    if (parsed.problems.length > 0)
      return { ...checkParsed<ReadingInput>(parsed, type), pathOf: (path) => path };
    const { raw } = parsed;
    const own = makeNameBook(namesOfEntities(model, isObject(raw) ? raw.entities : undefined));
    const context = article && shortArticle(article.text, article.description);
    const expand = (names: NameBook): Expanded & { problems: Problem[] } => {
      const problems: Problem[] = [];
      const report = (path: Path, message: string): void =>
        void problems.push({ file: parsed.file, line: parsed.lineOf(path), message });
      return {
        ...expandReading(raw, { model, formOf, names, howToName, article: context, report }),
        problems,
      };
    };
    const lookedUp: LookedUp = { names: new Map(), ids: new Set() };
    let expanded = expand(recordLookUps(own, lookedUp));
    if (lookedUp.names.size > 0 || lookedUp.ids.size > 0) {
      const source = (isObject(raw) ? (raw.article ?? raw.id) : undefined) ?? '';
      expanded = expand(joinBooks(own, await findNames(lookedUp, source as string)));
    }
    const { pathOf, problems, damaged } = expanded;
    const lineOf = (path: Path): number => parsed.lineOf(pathOf(path));
    const file = checkInput<ReadingInput>(expanded.raw, { file: parsed.file, lineOf }, type);
    return {
      ...file,
      pathOf,
      problems: [...problems, ...file.problems],
      damaged: [...damaged, ...file.damaged],
    };
  };
}
