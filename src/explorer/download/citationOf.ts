import { dayWords } from '../view/dates.ts';

/** Today, in words. */
const todayWords = (): string => dayWords(new Date().toISOString().slice(0, 10));

/** What may be done with what is saved here. */
const licenceWords = 'MIT licence; quotes belong to their publishers.';

/** Where a picture or a citation is from: the articles by their headlines, each once; without one, reference data. */
export function sourceWords(headlines: readonly (string | undefined)[]): string {
  const articles = [...new Set(headlines.filter((headline) => headline !== undefined))];
  return `Entente, ${todayWords()}. Sources: ${articles.join('; ') || 'reference data'}. ${licenceWords}`;
}

/** How a page is cited: its title, where it is from and its link. */
export const citationOf = (title: string, source = `Entente, ${todayWords()}.`): string =>
  `“${title}”. ${source} ${window.location.href}`;
