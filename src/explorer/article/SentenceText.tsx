import { focusOn, viewState } from '../view/viewState.ts';
import type { ArticleRow, SentenceRow } from './articleAnswer.ts';
import { cutSentence } from './cutText.ts';

/** The quote to highlight: a claim's id and its offsets in the article. */
export interface Chosen {
  id: string;
  start: number;
  end: number;
}

function sentenceTitle({ claims, unclaimed, garbled }: SentenceRow): string {
  const facts = new Set(claims.nodes.map(({ fact }) => fact.title));
  const garbledWords = garbled ? 'Garbled. ' : '';
  if (facts.size === 0) return `${garbledWords}${unclaimed.length > 0 ? 'Read; makes no claim' : 'Not read'}`;
  return `${garbledWords}Show its ${facts.size === 1 ? 'fact' : `${String(facts.size)} facts`}: ${[...facts].join('; ')}`;
}

/** One sentence, its chosen words marked; a click or Enter shows its facts. */
export function SentenceText({
  article,
  sentence,
  chosen,
}: {
  article: ArticleRow;
  sentence: SentenceRow;
  chosen: Chosen | null;
}) {
  const isHere = viewState.value.of === sentence.id;
  const classes = [
    'sentence',
    isHere && 'here',
    sentence.garbled && 'garbled',
    sentence.claims.nodes.length === 0 && 'silent',
  ];
  const open = (): void => {
    focusOn(sentence.id, { claim: sentence.claims.nodes[0]?.id ?? '' });
  };
  return (
    <span
      class={classes.filter(Boolean).join(' ')}
      data-sentence={sentence.number}
      role="button"
      tabIndex={0}
      title={sentenceTitle(sentence)}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      {cutSentence(article.text, sentence, chosen).map((run, place) =>
        run.isChosen ? (
          <mark key={place}>{run.text}</mark>
        ) : (
          <span key={place} class={run.isClaimed ? 'claimed' : run.isUnclaimed ? 'unclaimed' : undefined}>
            {run.text}
          </span>
        ),
      )}
    </span>
  );
}
