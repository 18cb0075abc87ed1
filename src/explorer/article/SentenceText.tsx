import { changeView } from '../view/viewState.ts';
import type { ArticleRow, SentenceRow } from './articleAnswer.ts';
import { cutSentence } from './cutText.ts';
import type { Palette } from './tones.ts';

/** The quote to mark: its offsets in the article. */
export interface Chosen {
  start: number;
  end: number;
}

function label({ claims, unclaimed, garbled }: SentenceRow): string {
  const facts = new Set(claims.nodes.map(({ fact }) => fact.title));
  const damaged = garbled ? 'Damaged. ' : '';
  if (facts.size === 0) return `${damaged}${unclaimed.length > 0 ? 'Read; makes no claim' : 'Not read yet'}`;
  return damaged + [...facts].join('; ');
}

/** Opens the card of a sentence, or one of its claims. */
export function openSentence(id: string, claim = ''): void {
  changeView({ of: id, claim });
}

/** One sentence in its colours, the chosen words marked; a click or Enter opens its card. */
export function SentenceText({
  article,
  sentence,
  chosen,
  palette,
  isHere,
}: {
  article: ArticleRow;
  sentence: SentenceRow;
  chosen: Chosen | null;
  palette: Palette;
  isHere: boolean;
}) {
  const classes = ['sentence', isHere && 'here', sentence.garbled && 'garbled'];
  return (
    <span
      class={classes.filter(Boolean).join(' ')}
      data-sentence={sentence.number}
      role="button"
      tabIndex={0}
      aria-expanded={isHere}
      title={label(sentence)}
      onClick={() => {
        openSentence(sentence.id);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        openSentence(sentence.id);
      }}
    >
      {cutSentence(article.text, sentence, chosen).map((run, place) =>
        run.isChosen ? (
          <mark key={place}>{run.text}</mark>
        ) : (
          <span key={place} class={palette.toneOf(run.claims) || (run.isUnclaimed ? 'tone-unclaimed' : '')}>
            {run.text}
          </span>
        ),
      )}
    </span>
  );
}
