import { slotTypes } from '../../generated/mutations.ts';

/** The forms of a text, in words, with the endings of their files. */
export const forms = [
  { form: 'text', word: 'plain text', ending: /$^/ },
  { form: 'markdown', word: 'Markdown', ending: /\.(md|markdown)$/i },
  { form: 'html', word: 'a web page (HTML)', ending: /\.html?$/i },
  { form: 'line', word: 'a line of JSONL', ending: /\.(jsonl|json)$/i },
] as const;
export type Form = (typeof forms)[number]['form'];

/** The form that a file's name tells; what has no known ending is plain text. */
export const formOf = (name: string): Form => forms.find(({ ending }) => ending.test(name))?.form ?? 'text';

/** The most characters of a text in this form that the service takes. */
const mostOf = (form: Form): number =>
  slotTypes.DocumentInput?.fields?.find(({ name }) => name === form)?.mostCharacters ?? Infinity;

/** What is wrong with files before one is read; empty for nothing. */
export function problemOfFiles(files: readonly Pick<File, 'name' | 'size'>[]): string {
  const [file] = files;
  if (files.length > 1) return `One text is added at a time, but these are ${String(files.length)} files.`;
  if (!file) return '';
  const mostCharacters = mostOf(formOf(file.name));
  // A character of UTF-8 has four bytes at most.
  if (file.size > 4 * mostCharacters)
    return `${file.name} is too long: a text may have ${mostCharacters.toLocaleString('en')} characters. Add it with \`entente add\`.`;
  return '';
}

/** What is wrong with a text or an address before it is sent; empty for nothing. */
export function problemOf(text: string, form: Form, address: string): string {
  if (address) return text.trim() === '' ? '' : 'Give a text or an address, not both.';
  if (text.trim() === '') return 'There is no text yet: paste one, or choose a file.';
  const mostCharacters = mostOf(form);
  if (text.length <= mostCharacters) return '';
  const [most, got] = [mostCharacters, text.length].map((count) => count.toLocaleString('en'));
  return `A text may have ${most ?? ''} characters, but this has ${got ?? ''}: add it with \`entente add\`, or a part of it.`;
}
