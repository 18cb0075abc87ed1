import { readFileSync } from 'node:fs';
import type { ScoredFact, ScoredText } from './score.ts';
import type { TextReading } from './readText.ts';

/** An annotation as `tests/fixtures/texts/README.md` describes it. */
export interface AnnotatedText {
  id: string;
  published?: string;
  entities: { type: string; name: string }[];
  facts: ({ type: string; quote?: string } & Record<string, unknown>)[];
  quotations?: { start: number; end: number; speaker?: string | null }[];
}

/** The annotators' words for fact types, and ours; the roles are those that a fact must have right. */
export type AnnotationForm = Readonly<
  Record<string, { type: string; roles: Readonly<Record<string, string>> }>
>;

/** Reads the form that annotated texts have. */
export const readAnnotationForm = (): AnnotationForm =>
  JSON.parse(
    readFileSync(new URL('../../data/reading/annotation-form.json', import.meta.url), 'utf8'),
  ) as AnnotationForm;

const names = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');

/** An annotated text in the form that is scored. Facts of types that have no form here are left out. */
export function scoredAnnotation(
  { entities, facts, quotations = [] }: AnnotatedText,
  types: AnnotationForm,
): ScoredText {
  return {
    entities: entities.map(({ type, name }) => `${type}:${name}`),
    facts: facts.flatMap((fact): ScoredFact[] => {
      const form = types[fact.type];
      if (!form) return [];
      const roles = Object.fromEntries(
        Object.entries(form.roles).map(([theirs, ours]) => [ours, names(fact[theirs])]),
      );
      return [{ type: form.type, roles, ...(fact.quote && { quote: fact.quote }) }];
    }),
    quotations: quotations.map(({ start, end, speaker = null }) => ({ start, end, speaker })),
  };
}

/** What was read of a text in the form that is scored. Places are names only where a fact needs them. */
export function scoredReading(text: string, { entities, proposals, quotations }: TextReading): ScoredText {
  return {
    entities: entities.filter(({ kind }) => kind !== 'Place').map(({ kind, name }) => `${kind}:${name}`),
    // What is denied is no fact to an annotator.
    facts: proposals
      .filter(({ modality }) => modality !== 'NEGATED')
      .map(({ type, rule, modality, roles, values, start, end }) => ({
        type,
        rule,
        modality,
        quote: text.slice(start, end),
        roles: {
          ...Object.fromEntries(
            Object.entries(roles).map(([name, found]) => [name, found.map(({ entity }) => entity.name)]),
          ),
          ...(values.office && { office: [values.office.value] }),
        },
      })),
    quotations: quotations.map(({ start, end, speaker }) => ({ start, end, speaker: speaker?.name ?? null })),
  };
}
