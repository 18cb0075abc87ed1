const slug = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,199}$/u;
const path = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/-]{0,199}$/u;

/** What is wrong with an id of a type, `Country:india`; null when it is valid. */
export function checkId(id: string, type: string): string | null {
  const hasType = id.startsWith(`${type}:`);
  const rest = id.slice(type.length + 1);
  if (hasType && (type === 'Reference' ? path : slug).test(rest)) return null;
  const example = `${type}:some-name`;
  return `must begin with "${type}:" and go on with letters, digits, hyphens, points or underscores (${example}), but is "${id}"`;
}

/** What is wrong with a claim's or sentence's id within its source, `F21`; null when it is valid. */
export function checkOwnId(id: string): string | null {
  return slug.test(id)
    ? null
    : `id must be letters, digits, hyphens, points or underscores (F21), but is "${id}"`;
}

/** What is wrong with a URL; null when it is valid. */
export function checkUrl(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && ['http:', 'https:'].includes(parsed.protocol)
    ? null
    : `must be an address that begins with http:// or https://, but is "${url}"`;
}

/** What is wrong with a language tag; null when it is valid. */
export function checkLanguage(tag: string): string | null {
  try {
    Intl.getCanonicalLocales(tag);
    return null;
  } catch {
    return `must be a BCP 47 tag such as en, hi or pt-BR, but is "${tag}"`;
  }
}
