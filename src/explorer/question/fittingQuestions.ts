import { savedQuestions } from '../../generated/questions.ts';
import type { ViewState } from '../view/viewAddress.ts';
import type { Named, Question } from './readQuestion.ts';

/** A question that stands ready: a page of the explorer, or a saved operation in the playground with its variables. */
export type Fitting = { sentence: string } & (
  { view: Partial<ViewState> } | { operation: string; variables: Readonly<Record<string, unknown>> }
);

/** How many saved operations are offered. */
const mostOffered = 3;

/** Pages that answer a question of their own, by the words that ask for them. */
const pages: readonly { sentence: string; asks: RegExp; view: Partial<ViewState> }[] = [
  {
    sentence: 'What is only feared, threatened or denied?',
    asks: /\b(fear|threat|den(y|ie)|possib)/i,
    view: { view: 'unasserted' },
  },
  {
    sentence: 'Where do sources disagree?',
    asks: /\b(disagree|contradict|disput|contest)/i,
    view: { view: 'tensions' },
  },
  {
    sentence: 'What does nobody say?',
    asks: /\b(nobody|unknown|unanswered)\b/i,
    view: { view: 'questions' },
  },
  { sentence: 'What happened when?', asks: /\b(when|date|year)\b/i, view: { view: 'timeline' } },
];

/** Fills the variables that name an entity from those named, each of them once; null where one stays open. */
function fill(
  takes: (typeof savedQuestions)[number]['takes'],
  entities: readonly Named[],
): Record<string, string> | null {
  const left = [...entities];
  const filled: Record<string, string> = {};
  for (const { variable, kinds, by } of takes) {
    const at = left.findIndex(({ kind }) => kinds.includes(kind));
    const [taken] = at < 0 ? [] : left.splice(at, 1);
    if (!taken) return null;
    filled[variable] = by === 'id' ? taken.id : taken.name;
  }
  return filled;
}

/** Saved operations about the same types of facts; those first that share most types and take most of who is named. */
function fittingOperations({ entities, types }: Question): Fitting[] {
  const offers = savedQuestions.flatMap(({ name, sentence, takes, facts, sample }) => {
    const shared = facts.filter((type) => types.includes(type)).length;
    const filled = shared > 0 ? fill(takes, entities) : null;
    if (!filled) return [];
    const about = entities.filter(({ id, name: own }) =>
      Object.values(filled).some((one) => one === id || one === own),
    );
    return [
      {
        score: shared - (facts.length - shared) / 10 + takes.length,
        offer: {
          sentence: [/^[^.?]+[.?]?/.exec(sentence)?.[0] ?? sentence, ...about.map((one) => one.name)].join(
            ' · ',
          ),
          operation: name,
          variables: { ...sample, ...filled },
        },
      },
    ];
  });
  return offers
    .sort((one, other) => other.score - one.score)
    .slice(0, mostOffered)
    .map(({ offer }) => offer);
}

/** The questions that stand ready and fit a typed one. */
export function fittingQuestions(text: string, question: Question): Fitting[] {
  const [one, other] = question.entities;
  return [
    ...pages.filter(({ asks }) => asks.test(text)).map(({ sentence, view }) => ({ sentence, view })),
    ...fittingOperations(question),
    ...(one && other
      ? [
          {
            sentence: `How is ${one.name} linked to ${other.name}?`,
            view: { view: 'path' as const, of: one.id, to: other.id },
          },
        ]
      : []),
  ];
}
