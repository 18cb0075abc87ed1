import type { Model } from '../model/buildModel.ts';
import { dayCodec } from '../model/codecs/days.ts';
import { inCamelCase } from '../model/deriveLists.ts';
import { nameKey } from '../model/nameKey.ts';
import { ownWords } from './anchorQuote.ts';
import type { ArticleContext } from './anchorClaim.ts';
import type { Citation, EntityInput, Properties, Reading, ReadingInput } from './reading.ts';
import { checkId, checkUrl } from './checkForms.ts';
import { type Path, readable } from './checkInput.ts';

/** The context in which entities are checked. */
export interface EntityContext {
  model: Model;
  article: ArticleContext | null;
  slug: string;
  citation: Citation | undefined;
  report(path: Path, message: string): void;
  /** Records that one entity is declared the same as another. */
  refer(path: Path, id: string, printed: string | null, same?: string): void;
}

/** The only entry of a `@oneOf` object: type name and value; null when unreadable. */
export function onlyPair<T>(
  types: readonly string[],
  item: Record<string, T | undefined>,
): [type: string, value: T] | null {
  for (const type of types) {
    const value = item[inCamelCase(type)];
    if (value !== undefined) return [type, value];
  }
  return null;
}

function nameRow(
  entity: EntityInput,
  name: { text: string; kind?: string; citation?: Citation },
  path: Path,
  context: EntityContext,
): Reading['names'][number] {
  const { article, slug } = context;
  const citation = article ? undefined : (name.citation ?? entity.citation ?? context.citation);
  const key = nameKey(name.text);
  if (!key) context.report(path, `${entity.id}: a name needs letters or digits, but is "${name.text}"`);
  if (article && ownWords(article.text, name.text) === null) {
    context.report(
      path,
      `${entity.id}: "${name.text}" must be printed in the article; else cite it in data/reference`,
    );
  }
  if (!article && !citation) context.report(path, `${entity.id}: the name "${name.text}" needs a citation`);
  const own = name.citation ?? entity.citation;
  const address = own?.url === undefined ? null : checkUrl(own.url);
  if (address) context.report([...path, 'citation', 'url'], `${entity.id}: citation.url ${address}`);
  return {
    id: `Name:${entity.id}/${slug}/${name.kind === 'NAME' ? 'name/' : ''}${key}`,
    entity: entity.id,
    properties: {
      text: name.text,
      key,
      kind: name.kind ?? 'ALIAS',
      origin: article ? 'ARTICLE' : 'CURATED',
      citation: citation?.title ?? null,
      citationUrl: citation?.url ?? null,
      ...dayCodec.toStore('citationRetrieved', { value: citation?.retrieved ?? null }),
      articleId: article?.id ?? null,
    },
  };
}

/** The entity that a source declares another to be the same as: one of its type, with a citation. */
function sameAsRow(
  type: string,
  { id: from, sameAs: to, citation: own }: EntityInput,
  path: Path,
  { article, slug, citation: ofFile, report, refer }: EntityContext,
): NonNullable<Reading['sameAs']>[number] | null {
  if (to === undefined) return null;
  const at = [...path, 'sameAs'];
  const citation = own ?? ofFile;
  const form = checkId(to, type);
  if (form) report(at, `${from}: sameAs ${form}`);
  if (to === from) report(at, `${from}: sameAs must be another id, that of the entity which is kept`);
  if (!form) refer(at, to, null, from);
  if (article)
    report(at, `${from}: sameAs must stand in a reference file, with a citation: no article says so`);
  else if (!citation) report(at, `${from}: sameAs needs a citation`);
  const properties = {
    citation: citation?.title ?? null,
    citationUrl: citation?.url ?? null,
    ...dayCodec.toStore('citationRetrieved', { value: citation?.retrieved ?? null }),
  };
  return { id: `SameAs:${from}/${slug}`, from, to, properties };
}

/** A scalar of an entity as coerced by the SDL; lists are of strings. */
type Code = string | number | boolean | readonly string[] | null;

/** The scalars of an entity's type, as stored. */
function codesOf(model: Model, type: string, codes: Record<string, Code>): Properties {
  return Object.assign(
    {},
    ...Object.entries(codes).map(([name, value]) => {
      const plan = model.plan(type, name);
      if (plan.kind !== 'property' || Array.isArray(value)) return { [name]: value };
      return plan.codec.toStore(name, {
        value: value === null ? null : String(value),
      });
    }),
  ) as Properties;
}

/**
 * Checks the entities of one source: ids begin with their type; names are printed in the article or cited. Problems
 * go to the context.
 */
export function checkEntities(
  input: ReadingInput,
  context: EntityContext,
): Pick<Reading, 'entities' | 'names' | 'sameAs'> {
  const entities: Reading['entities'][number][] = [];
  const names = new Map<string, Reading['names'][number]>();
  const sameAs: ReturnType<typeof sameAsRow>[] = [];
  for (const [position, item] of readable(input.entities)) {
    const pair = onlyPair(context.model.entityTypes, item);
    if (!pair) continue;
    const [type, entity] = pair;
    const { id, name, names: others, citation: _citation, sameAs: _sameAs, ...codes } = entity;
    const path = ['entities', position, inCamelCase(type)];
    const form = checkId(id, type);
    if (form) context.report([...path, 'id'], form);
    entities.push({ id, type, properties: codesOf(context.model, type, codes as Record<string, Code>) });
    sameAs.push(sameAsRow(type, entity, path, context));
    const shown = name === undefined ? [] : [{ text: name, kind: 'NAME' }];
    for (const each of [...shown, ...readable(others).map(([, other]) => other)]) {
      const row = nameRow(entity, each, path, context);
      names.set(row.id, row);
    }
  }
  return { entities, names: [...names.values()], sameAs: sameAs.flatMap((row) => row ?? []) };
}
