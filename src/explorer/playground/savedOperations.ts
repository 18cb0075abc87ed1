/** One saved operation: its name, its text and its variables as JSON text (empty where it takes none). */
export interface SavedOperation {
  name: string;
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

/** What a newcomer should see first; every other operation follows by name. */
const first = [
  'firstQuery',
  'whoSoldWhatToIndia',
  'deliveriesAndHowFar',
  'whatAlipovSays',
  'threatenedOrFeared',
];

const nameOf = (path: string): string => path.replace(/^.*\/|\.graphql$/g, '');
const rank = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);

/** The operations of `operations/`, in the order of the tabs. */
export const savedOperations: readonly SavedOperation[] = Object.entries(texts)
  .map(([path, query]) => ({
    name: nameOf(path),
    query,
    variables: (variables[path.replace(/graphql$/, 'json')] ?? '').trim(),
  }))
  .sort((one, other) => rank(one.name) - rank(other.name) || one.name.localeCompare(other.name));
