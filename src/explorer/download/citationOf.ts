import { dayWords } from '../view/dates.ts';

/** Today, in words. */
export const todayWords = (): string => dayWords(new Date().toISOString().slice(0, 10));

/** What may be done with what is saved here. */
export const licenceWords = 'MIT licence; quotes belong to their publishers.';

/** How a page is cited: its title, where it is from and its link. */
export const citationOf = (title: string, source = `Entente, ${todayWords()}.`): string =>
  `“${title}”. ${source} ${window.location.href}`;
