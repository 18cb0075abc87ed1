const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as text; null when they are not UTF-8. Keeps a byte order mark. */
function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The 1-based number of the first bad line; in UTF-8 a line-feed byte is always a line feed. */
function lineOfFirst(bytes: Uint8Array, isBad: (line: Uint8Array) => boolean): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    if (isBad(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}

/** Decodes UTF-8. Gives the text, or the line and what is wrong there. Pure. */
export function decodeUtf8(bytes: Uint8Array): string | { line: number; message: string } {
  if (bytes.includes(0)) {
    const line = lineOfFirst(bytes, (each) => each.includes(0));
    return { line, message: 'must be text in UTF-8, but holds a byte 0: it is binary, or UTF-16' };
  }
  const text = decode(bytes);
  if (text !== null) return text;
  const line = lineOfFirst(bytes, (each) => decode(each) === null);
  return { line, message: 'must be text in UTF-8, but this line is not: save it as UTF-8' };
}
