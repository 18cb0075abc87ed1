import type { Problem } from './checkInput.ts';
import type { SourceFiles } from './checkReading.ts';

/** The other source whose claims would get the same ids: `Reference:x` for `Article:x`. Null without an id of its kind. */
export function namesakeOf({ source, slug, article }: SourceFiles): string | null {
  const [own, other] = article ? ['Article', 'Reference'] : ['Reference', 'Article'];
  return source.startsWith(`${own}:`) ? `${other}:${slug}` : null;
}

/**
 * Refuses a source that two files define, since which one counts would be an accident, and one whose id differs from
 * another's in type only, since their claims would get the same ids. Returns a function that checks one source after
 * the other against the ids already loaded.
 */
export function refuseTwins(): (source: SourceFiles, loaded: ReadonlySet<string>) => Problem[] {
  const seen = new Map<string, string>();
  return (files, loaded) => {
    const { source, article, facts } = files;
    const { file, lineOf } = article?.description ?? facts;
    const line = lineOf(['id']);
    const namesake = namesakeOf(files);
    if (namesake === null) return [];
    const other = seen.get(source);
    if (other !== undefined) {
      const message = `${source} stands in ${other} and again here: give each an \`id\` of its own, or leave one out`;
      return [{ file, line, message }];
    }
    seen.set(source, `${file}:${String(line)}`);
    const place = seen.get(namesake) ?? (loaded.has(namesake) ? 'the graph' : undefined);
    if (place === undefined) return [];
    const message = `${source} and ${namesake}, which stands in ${place}, would give their claims the same ids: give one of them another \`id\``;
    return [{ file, line, message }];
  };
}
