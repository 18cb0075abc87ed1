/** The words of the graph in plain English, for readers who never saw a schema. */

export const standingWords: Readonly<Record<string, string>> = {
  ASSERTED: 'asserted',
  CONTESTED: 'contested',
  DENIED: 'denied',
  THREATENED: 'threatened',
  POSSIBLE: 'feared or possible',
  UNKNOWN: 'asked, not answered',
  PROPOSED: 'proposed',
};

export const modalityWords: Readonly<Record<string, string>> = {
  ASSERTED: 'says it is so',
  PRESUPPOSED: 'takes it for granted',
  OPINION: 'gives an opinion',
  POSSIBLE: 'feared, hoped or held possible',
  CONDITIONAL: 'says so on a condition',
  THREATENED: 'a threat',
  NEGATED: 'says it is not so',
  NOT_ANSWERED: 'asked, gave no answer',
};

export const voiceWords: Readonly<Record<string, string>> = {
  HEADLINE: 'in the headline',
  ARTICLE: 'the article in its own name',
  INDIRECT: 'reported in the article’s words',
  DIRECT_QUOTE: 'in their own words',
  UNATTRIBUTED: 'passed on without saying from whom',
};

export const certaintyWords: Readonly<Record<string, string>> = {
  EXPLICIT: 'printed',
  DERIVED: 'follows from what is printed',
  INFERRED: 'inferred by the reader',
};

/** How sure a link or a detail is, in words: what is explicit in reference data is printed in no article. */
export function sureWords(certainty: string, origin: string): string {
  return origin === 'CURATED' && certainty === 'EXPLICIT'
    ? 'reference data'
    : (certaintyWords[certainty] ?? certainty);
}

const kindPlurals: Readonly<Record<string, string>> = {
  Country: 'countries',
  Person: 'people',
  Supply: 'supplies',
  Delivery: 'deliveries',
};

/** `WeaponSystem` → `weapon system`. */
export function kindWord(kind: string): string {
  return kind.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** `WeaponSystem` → `Weapon systems`. */
export function kindPlural(kind: string): string {
  const word = kindPlurals[kind] ?? `${kindWord(kind)}s`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `POSTED_TO` or `postedTo` → `posted to`. */
export function roleWord(role: string): string {
  return role
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** `2018-10-01` … `2018-10-31` → `2018-10`; open or unknown ends are said. */
export function spanWords(earliest: string | null | undefined, latest: string | null | undefined): string {
  if (!earliest && !latest) return 'date unknown';
  if (!earliest) return `until ${latest ?? ''}`;
  if (!latest) return `since ${earliest}`;
  if (earliest === latest) return earliest;
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31') && earliest.slice(0, 4) === latest.slice(0, 4))
    return earliest.slice(0, 4);
  if (
    earliest.slice(0, 7) === latest.slice(0, 7) &&
    earliest.endsWith('-01') &&
    Number(latest.slice(8)) >= 28
  )
    return earliest.slice(0, 7);
  return `${earliest} to ${latest}`;
}

/** An EDTF date in words where its signs would puzzle: `[..2018-10]` → `2018-10 or before`. https://www.loc.gov/standards/datetime/ */
export function dateWords(edtf: string): string {
  const before = /^\[\.\.(.+)\]$/.exec(edtf)?.[1];
  if (before) return `${before} or before`;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return edtf;
  if (from === '' || from === '..') return `until ${to}`;
  return to === '' || to === '..' ? `since ${from}` : `${from} to ${to}`;
}
