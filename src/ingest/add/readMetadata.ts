/** An http or https URL, normalized; null for anything else. */
export function webAddress(text: unknown): string | null {
  if (typeof text !== 'string' || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** The day of a date in metadata such as `2024-03-12T10:00:00Z`, and its text; null if it is no date. */
export function publishedDay(text: unknown): { value: string; printed: string } | null {
  const printed = typeof text === 'string' ? text.trim() : '';
  const day = /^\d{4}-\d\d-\d\d/.exec(printed)?.[0];
  const exists =
    day !== undefined && (new Date(`${day}T00:00:00Z`).toJSON() as string | null)?.startsWith(day);
  return exists ? { value: day, printed } : null;
}

/** A language tag in its canonical form; null if invalid. */
export function languageTag(text: unknown): string | null {
  try {
    return typeof text === 'string' ? (Intl.getCanonicalLocales(text.trim())[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** A text on one line, trimmed; null if empty. */
export function plainWords(text: unknown): string | null {
  const words = typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
  return words === '' ? null : words;
}
