import factsOfTypesText from '../../../operations/explorer/factsOfTypes.graphql?raw';
import questionFactsText from '../../../operations/explorer/questionFacts.graphql?raw';
import type { FactsOfTypesQuery, QuestionFactsQuery } from '../../generated/operations.ts';
import { askOperation } from '../ask/askOperation.ts';
import type { Merged } from '../ask/merged.ts';
import type { Hit } from '../search/groupHits.ts';
import { kindPlural } from '../view/words.ts';
import { type Fitting, fittingQuestions } from './fittingQuestions.ts';
import { type Question, readQuestion } from './readQuestion.ts';

type Facts = Merged<FactsOfTypesQuery>['facts'];

/** What is answered to a typed question. */
export interface QuestionAnswer {
  /** How the question was understood: “contracts with India and Russia”. */
  readAs: string;
  /** Ids of the entities that it names. */
  entities: ReadonlySet<string>;
  facts: Facts['nodes'];
  /** How many facts there are, of which `facts` are those said most about. */
  total: number;
  fitting: readonly Fitting[];
}

const inWords = ({ entities, types }: Question): string => {
  const kinds = types.length > 0 ? types.map((type) => kindPlural(type).toLowerCase()).join(' or ') : 'facts';
  const names = entities.map(({ name }) => name).join(' and ');
  return names ? `${kinds} with ${names}` : kinds;
};

/** Asks for the facts that a question is about: those that all of its entities have a part in. */
async function askFacts({ entities, types }: Question): Promise<Facts> {
  const [first, ...others] = entities;
  if (!first) return (await askOperation<FactsOfTypesQuery>(factsOfTypesText, { types })).facts;
  const and = others.map(({ id }) => ({ details: { value: [id] } }));
  const { node } = await askOperation<QuestionFactsQuery>(questionFactsText, {
    of: first.id,
    types: types.length > 0 ? types : null,
    filter: and.length > 0 ? { and } : null,
  });
  return node?.facts ?? { totalCount: 0, nodes: [] };
}

/** Answers a typed question with what the search found for its words; null where nothing in it asks. */
export async function answerQuestion(text: string, hits: readonly Hit[]): Promise<QuestionAnswer | null> {
  const question = readQuestion(
    text,
    hits.flatMap(({ text: found, node: { id, __typename: kind, name } }) =>
      name ? [{ id, kind, name, found }] : [],
    ),
  );
  if (!question) return null;
  const { nodes, totalCount } = await askFacts(question);
  return {
    readAs: inWords(question),
    entities: new Set(question.entities.map(({ id }) => id)),
    facts: nodes,
    total: totalCount,
    fitting: fittingQuestions(text, question),
  };
}
