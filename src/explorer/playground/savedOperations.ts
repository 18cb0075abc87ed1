/** One saved operation: its name, what it asks, its text and its variables as JSON text (empty where it takes none). */
export interface SavedOperation {
  name: string;
  sentence: string;
  query: string;
  variables: string;
}

const texts = import.meta.glob<string>('../../../operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../../operations/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (path: string): string => path.replace(/^.*\/|\.graphql$/g, '');

/** Operations that ask of something come first, with an example to run; the one to start with says so. */
const rank = ({ query, variables: sample }: SavedOperation): number =>
  query.startsWith('#') && /Start here\.$/m.test(query) ? 0 : sample ? 1 : 2;

/** The operations of `operations/`, in the order of their list. */
export const savedOperations: readonly SavedOperation[] = Object.entries(texts)
  .map(([path, query]) => ({
    name: nameOf(path),
    sentence: /^# (.*)\n/.exec(query)?.[1] ?? nameOf(path),
    query,
    variables: (variables[path.replace(/graphql$/, 'json')] ?? '').trim(),
  }))
  .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
