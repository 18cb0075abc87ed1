import type { ComponentChildren } from 'preact';
import type { QuestionAnswer } from '../question/answerQuestion.ts';
import type { Fitting } from '../question/fittingQuestions.ts';
import { changeView, focusOn, readClaim } from '../view/viewState.ts';
import { emptyView } from '../view/viewAddress.ts';
import { countWords, kindWord, standingWords } from '../view/words.ts';
import { type Hit, groupHits } from './groupHits.ts';
import { HighlightedText } from './HighlightedText.tsx';

/** One line of the list under the search box, and where it leads. */
export interface Choice {
  key: string;
  /** The kind whose mark stands before it; empty where none does. */
  kind: string;
  line: ComponentChildren;
  open(): void;
}

export interface ChoiceGroup {
  name: string;
  choices: readonly Choice[];
}

/** How many passages are listed below the facts that answer a question. */
const mostPassages = 4;

/** A standing that a reader must not miss, after a fact's title; nothing where the title begins with it: “Denied: …”. */
const standingMark = ({ title, standing }: { title: string; standing: string }): string =>
  standing === 'ASSERTED' || /^[A-Z][a-z ]+: /.test(title) ? '' : ` (${standingWords[standing] ?? ''})`;

function hitChoice({ text, highlights, node }: Hit): Choice {
  const { fact, name } = node;
  return {
    key: node.id,
    kind: fact ? (fact.id.split(':')[0] ?? '') : node.__typename,
    line: (
      <>
        <HighlightedText text={text} spans={highlights} />
        {name && name !== text && <span class="quiet"> {name}</span>}
        {fact && (
          <span class="quiet hit-fact">
            {fact.title}
            {standingMark(fact)}
          </span>
        )}
      </>
    ),
    open: () => {
      if (fact) readClaim(node.id);
      else focusOn(node.id);
    },
  };
}

const groupNames: Readonly<Record<string, string>> = {
  Claim: 'Words of an article',
  Sentence: 'Sentences that are not claimed',
};

/** What was found, by kind. */
export const hitChoices = (hits: readonly Hit[]): ChoiceGroup[] =>
  groupHits(hits).map(({ kind, hits: own }) => ({
    name: groupNames[kind] ?? kindWord(kind),
    choices: own.map(hitChoice),
  }));

/** Opens a page of the explorer, or the playground with a saved operation and its variables. */
function openFitting(fitting: Fitting): void {
  if ('view' in fitting) {
    changeView({ ...emptyView, ...fitting.view });
    return;
  }
  const fragment = new URLSearchParams({
    saved: fitting.operation,
    variables: JSON.stringify(fitting.variables, null, 2),
  });
  window.location.assign(`/playground#${fragment.toString()}`);
}

/** What answers a typed question: facts first, then questions that stand ready, then who and what it names. */
export function questionChoices(answer: QuestionAnswer, hits: readonly Hit[]): ChoiceGroup[] {
  const { facts, total, fitting, entities } = answer;
  const all = [
    {
      name: facts.length < total ? `Facts, ${String(facts.length)} of ${countWords(total, 'fact')}` : 'Facts',
      choices: facts.map((fact) => ({
        key: fact.id,
        kind: fact.__typename,
        line: fact.title + standingMark(fact),
        open: () => {
          focusOn(fact.id);
        },
      })),
    },
    {
      name: 'Questions that stand ready',
      choices: fitting.map((each) => ({
        key: each.sentence,
        kind: '',
        line: (
          <>
            {each.sentence}
            {'operation' in each && <span class="quiet"> in the playground</span>}
          </>
        ),
        open: () => {
          openFitting(each);
        },
      })),
    },
    ...hitChoices([
      ...hits.filter(({ node }) => entities.has(node.id)),
      ...hits.filter(({ node }) => node.__typename === 'Claim').slice(0, mostPassages),
    ]),
  ];
  return all.filter(({ choices }) => choices.length > 0);
}
