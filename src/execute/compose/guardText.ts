import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { type FieldPlan, hasDirective } from '../../model/planField.ts';
import type { Column, Composition } from './composition.ts';

/**
 * What callers without the role `editor` get of an article that is not PUBLIC: of its text the sentences in which a claim
 * that counts is quoted, with one sentence before and one behind. See docs/decisions/016-who-reads-an-article.md.
 */
const isAround = (composition: Composition, sentence: string): string => {
  const [article, near, claim] = [composition.fresh(), composition.fresh(), composition.fresh()];
  // Apart, since one pattern would not walk back to the sentence itself.
  return (
    `EXISTS { MATCH (${sentence})-[:ARTICLE]->(${article}) ` +
    `MATCH (${article})<-[:ARTICLE]-(${near}:Sentence)<-[:SENTENCE]-(${claim}:Claim&!Proposal) ` +
    `WHERE ${claim}.review <> 'REJECTED' AND abs(${near}.number - ${sentence}.number) <= 1 }`
  );
};

/** How the sentence of a guarded thing is reached; an article has all of its own. */
const toSentence: Readonly<Record<string, (from: string, sentence: string) => string>> = {
  Sentence: (from, sentence) => `WITH ${from} AS ${sentence}`,
  Unclaimed: (from, sentence) => `MATCH (${from})<-[:UNCLAIMED]-(${sentence}:Sentence|PastSentence)`,
};

/** The condition that all of a thing's words may be read by everybody. */
function isShown(composition: Composition, type: string, variable: string): string {
  const way = toSentence[type];
  if (!way) return `${variable}.access = 'PUBLIC'`;
  const sentence = composition.fresh();
  const isPublic = `EXISTS { (${sentence})-[:ARTICLE]->({access: 'PUBLIC'}) }`;
  return `EXISTS { ${way(variable, sentence)} WITH ${sentence} WHERE ${isPublic} OR ${isAround(composition, sentence)} RETURN 1 }`;
}

/** Whether a field's words must be withheld from the caller where its article says so. */
export const isGuarded = ({ seesAll }: Composition, field: GraphQLField<unknown, unknown>): boolean =>
  !seesAll && hasDirective(field, 'guarded');

/** The condition that a filter on a guarded field finds no more than its caller may read; none for other fields. */
export function guardFilter(
  composition: Composition,
  type: string,
  filter: string,
  variable: string,
): string[] {
  const fields = (composition.model.schema.getType(type) as GraphQLObjectType).getFields();
  const name = filter in fields ? filter : filter.replace(/(Contains|StartsWith|IsNull)$/u, '');
  const field = fields[name];
  return field && isGuarded(composition, field) ? [isShown(composition, type, variable)] : [];
}

/** The placeholder for a number of withheld characters. */
const withheld = (length: number): string => (length < 3 ? ' '.repeat(length) : '[…]'.padEnd(length));

/** A span of a text, and whether it is shown. */
type Span = readonly [start: number, end: number, isShown: boolean];

/** A text whose spans, in order, are masked unless they are shown; what lies between them too, but for its spaces. Pure. */
function maskText(text: string, spans: readonly Span[]): string {
  const mask = (from: number, to: number): string => {
    const words = text.slice(from, to);
    return words.trim() === '' ? words : withheld(words.length);
  };
  let [masked, at] = ['', 0];
  for (const [start, end, isShown] of spans) {
    masked += mask(at, start) + (isShown ? text.slice(start, end) : mask(start, end));
    at = end;
  }
  return masked + mask(at, text.length);
}

/** An article's text: all of it where that is open to all, else with the spans of its sentences. */
function guardArticle(composition: Composition, text: string, variable: string): Column {
  const sentence = composition.fresh();
  const spans = `COLLECT { MATCH (${sentence}:Sentence)-[:ARTICLE]->(${variable}) RETURN [${sentence}.start, ${sentence}.end, ${isAround(composition, sentence)}] ORDER BY ${sentence}.start }`;
  return {
    text: `CASE WHEN ${isShown(composition, 'Article', variable)} THEN [${variable}.id, ${text}] ELSE [${variable}.id, ${text}, ${spans}] END`,
    decode(value) {
      const [id, words, spans] = value as [id: string, words: string, spans?: Span[]];
      if (!spans) return words;
      composition.findings.withheld.add(id);
      return maskText(words, spans);
    },
  };
}

/** The column of a guarded field. What may be null is null where it is withheld. */
export function guardText(
  composition: Composition,
  type: string,
  plan: FieldPlan & { kind: 'property' },
  variable: string,
): Column {
  const field = (composition.model.schema.getType(type) as GraphQLObjectType).getFields()[plan.property];
  const text = `${variable}.${plan.property}`;
  const way = toSentence[type];
  if (!way) return guardArticle(composition, text, variable);
  const [sentence, owner] = [composition.fresh(), composition.fresh()];
  const article = `head(COLLECT { ${way(variable, sentence)} MATCH (${sentence})-[:ARTICLE]->(${owner}) RETURN ${owner}.id })`;
  const isRequired = String(field?.type).endsWith('!');
  return {
    text: `CASE WHEN ${isShown(composition, type, variable)} THEN [${text}] ELSE [null, ${article}, ${variable}.end - ${variable}.start] END`,
    decode(value) {
      const [words, id, length] = value as [words: string | null, id?: string, length?: number];
      if (length === undefined) return words;
      if (typeof id === 'string') composition.findings.withheld.add(id);
      return isRequired ? withheld(length) : null;
    },
  };
}
