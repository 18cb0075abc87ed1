/** A card in the margin: where it would like to stand and how high it is, in pixels. */
export interface WantedCard {
  top: number;
  height: number;
}

/**
 * Places cards beside their sentences so that none covers another: the active one exactly, those before it pushed up
 * and those after it down, none above the text. Gives the top of each.
 */
export function placeCards(cards: readonly WantedCard[], active: number, gap: number): number[] {
  const tops = cards.map(({ top }) => top);
  for (let place = active - 1; place >= 0; place--) {
    const { top = 0, height = 0 } = cards[place] ?? {};
    tops[place] = Math.min(top, (tops[place + 1] ?? top) - height - gap);
  }
  let free = 0;
  return tops.map((top, place) => {
    const own = Math.max(top, free);
    free = own + (cards[place]?.height ?? 0) + gap;
    return own;
  });
}
