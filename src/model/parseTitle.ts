/** A part of a title: literal text, a field's value, or options, of which the first that is fully known applies. */
export type TitlePart =
  | string
  | {
      field: string;
      /** `a`, `the`, `times`, or a preposition that a date may already include: `since`. */
      form: string | null;
      /** The verb after the value, in singular and plural. */
      verb: readonly [one: string, several: string] | null;
    }
  | { options: readonly (readonly TitlePart[])[] };

const marks = /[[\]{}|]/;

/** Reads parts until one of `endings`; gives them and the position of the ending. */
function parseParts(text: string, from: number, endings: string): [parts: TitlePart[], end: number] {
  const parts: TitlePart[] = [];
  let at = from;
  while (at < text.length && !endings.includes(text.charAt(at))) {
    if (text[at] === '[') {
      const [part, end] = parseOptions(text, at);
      parts.push(part);
      at = end;
    } else if (text[at] === '{') {
      const end = text.indexOf('}', at);
      if (end < 0) throw new Error(`has "{" at ${String(at)} without "}"`);
      parts.push(parseField(text.slice(at + 1, end)));
      at = end + 1;
    } else {
      const length = text.slice(at).search(marks);
      if (length === 0) throw new Error(`has "${text.charAt(at)}" at ${String(at)} outside of brackets`);
      const end = length < 0 ? text.length : at + length;
      parts.push(text.slice(at, end));
      at = end;
    }
  }
  return [parts, at];
}

function parseOptions(text: string, from: number): [part: TitlePart, end: number] {
  const options: TitlePart[][] = [];
  let at = from;
  do {
    const [parts, end] = parseParts(text, at + 1, '|]');
    options.push(parts);
    at = end;
  } while (text[at] === '|');
  if (text[at] !== ']') throw new Error(`has "[" at ${String(from)} without "]"`);
  return [{ options }, at + 1];
}

/** `buyer`, `class a`, `buyer buys|buy`. */
function parseField(text: string): TitlePart {
  const [field = '', ...others] = text.trim().split(/\s+/);
  if (!/^\w+$/.test(field)) throw new Error(`has {${text}}, which names no field`);
  const words = others.join(' ');
  const [one = '', several] = words.split('|');
  if (several !== undefined) return { field, form: null, verb: [one.trim(), several.trim()] };
  return { field, form: words || null, verb: null };
}

/**
 * Parses a title template: `{field}`, `{field one|several}` with a verb that agrees, `{class a}` with a form, and
 * `[first|second|…]` for the first option whose fields are all known, else nothing. Throws an Error that says what is
 * wrong.
 */
export const parseTitle = (text: string): readonly TitlePart[] => parseParts(text, 0, '')[0];

/** The fields that a template names. */
export const fieldsOf = (parts: readonly TitlePart[]): string[] =>
  parts.flatMap((part) =>
    typeof part === 'string' ? [] : 'options' in part ? part.options.flatMap(fieldsOf) : [part.field],
  );
