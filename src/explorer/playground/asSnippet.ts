import { readVariables } from './readVariables.ts';
import type { Shared } from './shareLink.ts';

/** The languages that an operation can be copied in. */
export const snippetKinds = ['curl', 'fetch', 'TypeScript'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

const inShellQuotes = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const inTemplate = (text: string): string => `\`${text.replace(/[`\\]|\$\{/g, '\\$&')}\``;

function fetchCall(url: string, query: string, variables: Record<string, unknown>): string {
  return [
    `const response = await fetch(${JSON.stringify(url)}, {`,
    `  method: 'POST',`,
    `  headers: { 'content-type': 'application/json' },`,
    `  body: JSON.stringify({ query: ${inTemplate(query)}, variables: ${JSON.stringify(variables)} }),`,
    `});`,
  ].join('\n');
}

/** The operation as something to paste elsewhere. Takes the address of `/graphql`. */
export function asSnippet(kind: SnippetKind, url: string, { query, variables }: Shared): string {
  const values = readVariables(variables);
  if (kind === 'curl') {
    const body = JSON.stringify({ query, variables: values });
    return `curl ${inShellQuotes(url)} -H 'content-type: application/json' -d ${inShellQuotes(body)}\n`;
  }
  if (kind === 'fetch') {
    return `${fetchCall(url, query, values)}\nconst { data, errors } = await response.json();\n`;
  }
  return [
    `type Answer = { data?: Record<string, unknown> | null; errors?: { message: string }[] };`,
    '',
    fetchCall(url, query, values),
    `const { data, errors } = (await response.json()) as Answer;`,
    `if (errors) throw new Error(errors.map(({ message }) => message).join('\\n'));`,
    `console.log(data);`,
    '',
  ].join('\n');
}
