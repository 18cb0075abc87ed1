/** The most characters of a text that the service takes. */
const mostCharacters = 200_000;

/** A text in the form that its file's name says, as `DocumentInput` takes it. */
export type Document = Readonly<Partial<Record<'text' | 'markdown' | 'html' | 'line' | 'fetch', string>>>;

const forms: readonly (readonly [RegExp, keyof Document])[] = [
  [/\.html?$/i, 'html'],
  [/\.(md|markdown)$/i, 'markdown'],
  [/\.(jsonl|json)$/i, 'line'],
];

/** A file's text as a document; its name tells the form, and what has no known ending is plain text. */
export function documentOf(name: string, text: string): Document {
  const [, form = 'text'] = forms.find(([ending]) => ending.test(name)) ?? [];
  return { [form]: form === 'line' ? text.trim() : text };
}

/** What is wrong with a text before it is sent; empty for nothing. */
export function problemOf(text: string): string {
  if (text.trim() === '') return 'There is no text yet: paste one, or choose a file.';
  if (text.length <= mostCharacters) return '';
  const [most, got] = [mostCharacters, text.length].map((count) => count.toLocaleString('en'));
  return `A text may have ${most ?? ''} characters, but this has ${got ?? ''}: add it with \`entente add\`, or a part of it.`;
}
