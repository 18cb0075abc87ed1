/** Variables as an object; an empty one when their text is no JSON object. */
export function readVariables(text: string): Record<string, unknown> {
  try {
    return { ...(JSON.parse(text) as Record<string, unknown>) };
  } catch {
    return {};
  }
}
