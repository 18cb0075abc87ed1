import compromise from 'compromise';

/** What is used of the library: its own types leave out what its parts add to one another. */
interface Phrase {
  tag(name: string): Phrase;
  has(pattern: string): boolean;
  match(pattern: string): Phrase;
  not(pattern: string): Phrase;
  verbs(): { conjugate(): Readonly<Record<string, string>>[]; toInfinitive(): { text(): string } };
  nouns(): { toPlural(): { text(): string }; toSingular(): { text(): string } };
  terms(): { out(as: 'array'): string[] };
}

const read = compromise as unknown as (text: string) => Phrase;

/** `buy` → `buy`, `buys`, `buying`, `bought`. */
export function formsOfVerb(verb: string): string[] {
  const [forms = {}] = read(verb).tag('Infinitive').verbs().conjugate();
  return [verb, ...Object.entries(forms).flatMap(([name, form]) => (name === 'FutureTense' ? [] : [form]))];
}

/** `visit` → `visit`, `visits`; as it is a verb as well, `visiting` and `visited`. */
export const formsOfNoun = (noun: string): string[] => [
  noun,
  read(noun).tag('Noun').nouns().toPlural().text(),
  ...(read(noun).has('#Verb') ? formsOfVerb(noun) : []),
];

/** `sells` → `sell`. */
export const infinitiveOf = (verb: string): string =>
  read(verb).tag('PresentTense').verbs().toInfinitive().text();

/** The nouns in a text, each in its singular. */
export const nounsIn = (text: string): string[] =>
  read(text)
    .match('#Noun')
    .not('#Pronoun')
    .terms()
    .out('array')
    .map((noun) => read(noun).tag('Noun').nouns().toSingular().text());
