import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { viewState } from '../view/viewState.ts';
import { MarginCard } from './MarginCard.tsx';
import { type Chosen, SentenceText } from './SentenceText.tsx';
import type { ArticleRow } from './articleAnswer.ts';
import { placeCards } from './placeCards.ts';
import type { Palette } from './tones.ts';

/** Between two cards in the margin, in pixels. */
const cardGap = 6;

/** The number of the sentence whose card is open; -1 when none is. */
function openSentenceOf(article: ArticleRow): number {
  const { of, claim } = viewState.value;
  return article.sentences.nodes.findIndex(
    ({ id, claims }) => id === of || (claim !== '' && claims.nodes.some((one) => one.id === claim)),
  );
}

function findChosen(article: ArticleRow): Chosen | null {
  const { claim } = viewState.value;
  const claims = article.sentences.nodes.flatMap((sentence) => sentence.claims.nodes);
  const found = claims.find(({ id }) => id === claim);
  const { start = null, end = null } = found ?? {};
  return start === null || end === null ? null : { start, end };
}

/** Measures sentences and cards, and places the cards anew whenever one of them changes. */
function useCardPlaces(box: { current: HTMLDivElement | null }, active: number, key: unknown): number[] {
  const [places, setPlaces] = useState<number[]>([]);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return undefined;
    const place = (): void => {
      const top = own.getBoundingClientRect().top;
      const sentences = [...own.querySelectorAll('.sentence')];
      const cards = [...own.querySelectorAll<HTMLElement>('.margin-card')].map((card, at) => ({
        top: (sentences[at]?.getClientRects()[0]?.top ?? 0) - top,
        height: card.offsetHeight,
      }));
      const next = placeCards(cards, active, cardGap);
      setPlaces(next);
      // A margin longer than the text makes the page longer, so that its last card can be reached.
      own.style.minHeight = `${String((next.at(-1) ?? 0) + (cards.at(-1)?.height ?? 0) + cardGap)}px`;
    };
    const watcher = new ResizeObserver(place);
    for (const one of own.querySelectorAll('.margin-card, .article-text')) watcher.observe(one);
    return () => {
      watcher.disconnect();
    };
  }, [active, key]);
  return places;
}

/** Whether something lies within the window below the bar that stays. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 70 && bottom <= window.innerHeight - 40;
}

/** The article's whole text with the cards of its sentences beside it; what is chosen is marked and brought into view. */
export function Reader({ article, palette }: { article: ArticleRow; palette: Palette }) {
  const box = useRef<HTMLDivElement>(null);
  const active = openSentenceOf(article);
  const chosen = findChosen(article);
  const { claim, of, colour } = viewState.value;
  const places = useCardPlaces(box, active, article);
  useEffect(() => {
    const target = box.current?.querySelector('mark, .sentence.here');
    if (target && !isInView(target))
      window.scrollTo(0, window.scrollY + target.getBoundingClientRect().top - window.innerHeight / 3);
  }, [claim, of, article.id]);
  const sentences = article.sentences.nodes;
  return (
    <div class={`reader by-${colour}`} ref={box}>
      <div class="article-text" lang={article.language} data-start={chosen?.start} data-end={chosen?.end}>
        {sentences.map((sentence, place) => (
          <>
            {article.text.slice(sentences[place - 1]?.end ?? 0, sentence.start)}
            <SentenceText
              key={sentence.id}
              article={article}
              sentence={sentence}
              chosen={chosen}
              palette={palette}
              isHere={place === active}
            />
          </>
        ))}
        {article.text.slice(sentences.at(-1)?.end ?? 0)}
      </div>
      <ol class="margin" aria-label="What was read, sentence by sentence">
        {sentences.map((sentence, place) => (
          <MarginCard
            key={sentence.id}
            article={article}
            sentence={sentence}
            palette={palette}
            isOpen={place === active}
            top={places[place]}
          />
        ))}
      </ol>
    </div>
  );
}
