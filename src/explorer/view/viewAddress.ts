/** The pages and their sections. `profile` is the start page where nothing is in focus. */
export const viewNames = [
  'profile',
  'graph',
  'table',
  'timeline',
  'map',
  'path',
  'contract',
  'unasserted',
  'tensions',
  'questions',
  'articles',
  'article',
  'review',
  'add',
  'about',
  'nowhere',
] as const;
export type ViewName = (typeof viewNames)[number];

/** What the sentences of an article are coloured by. */
export const colourings = ['standing', 'speaker', 'reading'] as const;
export type Colouring = (typeof colourings)[number];

/** What a graph draws beside the facts: what they are about, or who claims them. */
export const sides = ['what', 'who'] as const;
export type Side = (typeof sides)[number];

/** Everything that a link to a view carries. Empty texts and lists mean "nothing chosen". */
export interface ViewState {
  /** Id of the entity, fact, article or sentence that the page is about. */
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
  /** What an article is coloured by: the standing of its facts, who speaks, or what was read in it. */
  colour: Colouring;
  /** Whether a graph draws what facts are about, or who claims them. */
  side: Side;
}

export const emptyView: ViewState = {
  of: '',
  view: 'profile',
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
  colour: 'standing',
  side: 'what',
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

/** Writes a view as the address under which other pages embed it. */
export function toEmbedAddress(state: ViewState): string {
  const address = toAddress(state);
  return address === '/' ? '/?embed=1' : `/${address}&embed=1`;
}

/** Articles and their sentences are read in the reader, whatever else a link says. */
export function readView(name: string, of: string): ViewName {
  if (/^(Article|Sentence):/.test(of)) return name === 'review' ? 'review' : 'article';
  return name === '' ? 'profile' : (viewNames.find((one) => one === name) ?? 'nowhere');
}

/** Reads a view from the query part of an address. Unknown names are ignored; an unknown view is `nowhere`. */
export function readAddress(search: string): ViewState {
  const parts = new URLSearchParams(search);
  const text = (name: string): string => parts.get(name) ?? '';
  const view = readView(text('view'), text('of'));
  const colour = text('coverage') === '1' ? 'reading' : text('colour');
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
    colour: colourings.find((one) => one === colour) ?? 'standing',
    side: text('side') === 'who' ? 'who' : 'what',
  };
}
