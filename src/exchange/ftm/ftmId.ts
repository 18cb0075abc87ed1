const escaped = (byte: number): string => `.${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * Encodes an id with FollowTheMoney's letters, digits, hyphens and full stops: `Country:india` → `Country.india`. Other
 * characters become a full stop and two hexadecimal digits per byte of UTF-8.
 */
export function toFtmId(id: string): string {
  const at = id.indexOf(':');
  const slug = id
    .slice(at + 1)
    .replace(/[^0-9A-Za-z-]|-$/gu, (found) => [...new TextEncoder().encode(found)].map(escaped).join(''));
  return `${id.slice(0, at)}.${slug}`;
}

/** Decodes an id from `toFtmId`; null for any other. */
export function fromFtmId(id: string): string | null {
  const [, type, slug] = /^([A-Z][A-Za-z]*)\.(.+)$/.exec(id) ?? [];
  if (type === undefined || slug === undefined) return null;
  try {
    const read = `${type}:${decodeURIComponent(slug.replace(/\.([0-9A-F]{2})/g, '%$1'))}`;
    return toFtmId(read) === id ? read : null;
  } catch {
    return null; // not UTF-8
  }
}
