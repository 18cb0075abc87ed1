/** `articleClaims` → `ARTICLE_CLAIMS`: a field's name as an enum value or relationship type. */
export function inCapitals(field: string): string {
  return field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
