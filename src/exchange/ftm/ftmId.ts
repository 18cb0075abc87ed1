const escaped = (byte: number): string => `.${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * An id as FollowTheMoney takes it, of letters, digits, hyphens and full stops: `Country.india` of `Country:india`. What else
 * is in it stands as a full stop and two hexadecimal digits for each byte of its UTF-8.
 */
export function toFtmId(id: string): string {
  const at = id.indexOf(':');
  const slug = id
    .slice(at + 1)
    .replace(/[^0-9A-Za-z-]|-$/gu, (found) => [...new TextEncoder().encode(found)].map(escaped).join(''));
  return `${id.slice(0, at)}.${slug}`;
}

/** The id that `toFtmId` wrote so; null for one of other origin. */
export function fromFtmId(id: string): string | null {
  const [, type, slug] = /^([A-Z][A-Za-z]*)\.(.+)$/.exec(id) ?? [];
  if (type === undefined || slug === undefined) return null;
  try {
    const read = `${type}:${decodeURIComponent(slug.replace(/\.([0-9A-F]{2})/g, '%$1'))}`;
    return toFtmId(read) === id ? read : null;
  } catch {
    return null; // bytes that are no UTF-8
  }
}
