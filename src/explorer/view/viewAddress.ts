/** The ways of looking at the graph. */
export const viewNames = [
  'graph',
  'table',
  'timeline',
  'map',
  'path',
  'contract',
  'unasserted',
  'tensions',
  'questions',
] as const;
export type ViewName = (typeof viewNames)[number];

/** Everything that a link to a view carries. Empty texts and lists mean "nothing chosen". */
export interface ViewState {
  /** Id of the entity, fact or sentence in the middle. */
  of: string;
  view: ViewName;
  /** Id of the thing whose evidence is shown; the one in the middle when empty. */
  pick: string;
  /** Id of the claim whose quote is highlighted. */
  claim: string;
  /** Id of the far end of a path. */
  to: string;
  /** Kinds, fact types, standings and origins switched off in the legend. */
  off: string[];
  /** Ids of things that were expanded. */
  more: string[];
  /** Ids of things that were hidden. */
  gone: string[];
  /** Things that were dragged to a place: `Country:india@120,-40`. */
  pins: string[];
  /** First and last day of the chosen span. */
  since: string;
  until: string;
  /** Whether every fact is drawn, or only those said most about. */
  all: boolean;
  /** Whether the article is coloured by what was read in it. */
  coverage: boolean;
}

export const emptyView: ViewState = {
  of: '',
  view: 'graph',
  pick: '',
  claim: '',
  to: '',
  off: [],
  more: [],
  gone: [],
  pins: [],
  since: '',
  until: '',
  all: false,
  coverage: false,
};

/** A thing and its place as the address has them. */
export const writePin = (id: string, { x, y }: { x: number; y: number }): string =>
  `${id}@${String(Math.round(x))},${String(Math.round(y))}`;

/** Reads what `writePin` wrote; null for anything else. */
export function readPin(pin: string): readonly [id: string, place: { x: number; y: number }] | null {
  const [, id, x, y] = /^(.+)@(-?\d{1,6}),(-?\d{1,6})$/.exec(pin) ?? [];
  return id ? [id, { x: Number(x), y: Number(y) }] : null;
}

/** Writes a view as the query part of an address; what is at its default is left out. */
export function toAddress(state: ViewState): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(state) as [keyof ViewState, string | string[] | boolean][]) {
    if (Array.isArray(value)) value.forEach((one) => parts.append(name, one));
    else if (value !== emptyView[name]) parts.set(name, value === true ? '1' : String(value));
  }
  // Colons and slashes are legal here, and ids read better with them.
  const text = parts
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%40', '@')
    .replaceAll('%2C', ',');
  return text ? `?${text}` : '/';
}

/** Reads a view from the query part of an address. Unknown names and values are ignored. */
export function readAddress(search: string): ViewState {
  const parts = new URLSearchParams(search);
  const text = (name: string): string => parts.get(name) ?? '';
  const view = viewNames.find((name) => name === text('view')) ?? 'graph';
  return {
    of: text('of'),
    view,
    pick: text('pick'),
    claim: text('claim'),
    to: text('to'),
    off: parts.getAll('off'),
    more: parts.getAll('more'),
    gone: parts.getAll('gone'),
    pins: parts.getAll('pins').filter((pin) => readPin(pin) !== null),
    since: text('since'),
    until: text('until'),
    all: text('all') === '1',
    coverage: text('coverage') === '1',
  };
}
