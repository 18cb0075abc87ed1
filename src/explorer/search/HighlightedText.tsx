/** A text with spans in bold. Offsets are UTF-16 code units, end exclusive. */
export function HighlightedText({
  text,
  spans,
}: {
  text: string;
  spans: readonly { start: number; end: number }[];
}) {
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  return (
    <>
      {sorted.map(({ start, end }, place) => (
        <>
          {text.slice(sorted[place - 1]?.end ?? 0, start)}
          <b>{text.slice(start, end)}</b>
        </>
      ))}
      {text.slice(sorted.at(-1)?.end ?? 0)}
    </>
  );
}
