import { thereAre } from '../model/counted.ts';

interface Narrowing {
  /** Its name in a hint. */
  called: string;
  /** The hint if it alone leaves a list empty: how many rows there are without it. */
  alone: (count: number) => string;
}

/** The arguments that can leave a list empty. */
export const narrowings: Readonly<Record<string, Narrowing>> = {
  standing: {
    called: 'the standing',
    alone: (count) =>
      `${String(count)} more with another standing (threatened, possible, denied or unknown); ask with \`standing: null\``,
  },
  filter: {
    called: 'the filter',
    alone: (count) => `none fits the filter; without it ${thereAre(count)}`,
  },
  role: { called: 'the role', alone: (count) => `none in that role; in any ${thereAre(count)}` },
  types: { called: 'the types', alone: (count) => `none of those types; of any ${thereAre(count)}` },
  at: { called: 'the day', alone: (count) => `none on that day; on any ${thereAre(count)}` },
};

/** The hint if only several together, given by name, leave a list empty. */
export function togetherEmptied(names: readonly string[], count: number): string {
  const called = names.map((name) => narrowings[name]?.called ?? name);
  const listed = `${called.slice(0, -1).join(', ')} and ${called.at(-1) ?? ''}`;
  return `none fits ${listed} together; without them ${thereAre(count)}`;
}
