const day = 86_400_000;

/** A span of time laid on a line. Positions are 0 to 1. */
export interface TimeScale {
  place(date: string): number;
  dateAt(place: number): string;
  years: { year: string; place: number }[];
}

/** Days since 1970 of an ISO day. */
function toDays(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / day;
}

/**
 * Stretches the times in which something happened: gaps of years without any date are drawn short, so that the
 * busy months are readable. Takes ISO days, of which there must be at least one, and how
 * far apart (0 to 1) the names of two years must be.
 */
export function makeTimeScale(dates: readonly string[], labelGap = 0): TimeScale {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const busy = new Set(years);
  const spans: { year: number; start: number; width: number }[] = [];
  let sum = 0;
  for (let year = first; year <= last; year++) {
    const width = busy.has(year) ? 1 : 0.22;
    spans.push({ year, start: sum, width });
    sum += width;
  }
  const startOf = (year: number): number => Date.UTC(year, 0, 1) / day;
  return {
    place(date) {
      const year = Math.min(last, Math.max(first, Number(date.slice(0, 4))));
      const span = spans[year - first];
      const share = Math.min(
        1,
        Math.max(0, (toDays(date) - startOf(year)) / (startOf(year + 1) - startOf(year))),
      );
      return span ? (span.start + share * span.width) / sum : 0;
    },
    dateAt(place) {
      const at = Math.min(1, Math.max(0, place)) * sum;
      const span = spans.find(({ start, width }) => at <= start + width) ?? spans.at(-1);
      if (!span) return '';
      const length = startOf(span.year + 1) - startOf(span.year);
      const into = Math.floor(((at - span.start) / span.width) * length + 1e-6);
      const days = startOf(span.year) + Math.min(length - 1, into);
      return new Date(days * day).toISOString().slice(0, 10);
    },
    years: spans
      .filter(({ year, width }) => width === 1 || year === first || year === last)
      .map(({ year, start }) => ({ year: String(year), place: start / sum }))
      .reduce<{ year: string; place: number }[]>((kept, mark) => {
        const last = kept.at(-1);
        return last && mark.place - last.place < labelGap ? kept : [...kept, mark];
      }, []),
  };
}
