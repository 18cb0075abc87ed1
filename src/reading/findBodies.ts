import type { Mention, NamedEntity } from './mention.ts';
import type { NameTables } from './nameTables.ts';
import type { ParsedText } from './parsedText.ts';

/** “the Russian shipping firm Sovcomflot”: a capitalized word that nobody knows, behind a word for what it is. */
const beforeFirms =
  /^(firm|company|group|giant|manufacturer|maker|shipbuilder|newspaper|daily|carrier|conglomerate|contractor|consortium|militia|agency|movement|insurer|bank|airline|exchange|supplier|exporter|importer|producer|developer|operator|refiner|yard|institute|trader|broker)$/;

export const isFirmWord = (lemma: string): boolean => beforeFirms.test(lemma);

export function findFirms(parsed: ParsedText, taken: readonly Mention[]): Mention[] {
  const { tokens } = parsed;
  return tokens.flatMap((token, at) => {
    const first = tokens[at + 1];
    if (
      !beforeFirms.test(token.lemma) ||
      first?.sentence !== token.sentence ||
      !first.pos.startsWith('NNP') ||
      !/^\p{Lu}/u.test(first.text)
    )
      return [];
    let last = at + 1;
    while ((tokens[last + 1]?.pos ?? '').startsWith('NNP') && tokens[last + 1]?.sentence === token.sentence)
      last += 1;
    const [start, end] = [first.start, tokens[last]?.end ?? first.end];
    if (taken.some((each) => each.start < end && start < each.end)) return [];
    const entity: NamedEntity = {
      kind: 'Organization',
      name: parsed.text.slice(start, end).replace(/\s+/g, ' '),
    };
    return [{ start, end, first: first.index, last, entity, form: 'name' as const }];
  });
}

/** “China's foreign ministry”, “the Turkish Defense Ministry”: a ministry of the state that is named beside it. */
export function findMinistries(parsed: ParsedText, known: readonly Mention[], tables: NameTables): Mention[] {
  return known.flatMap((state) => {
    if (state.entity.kind !== 'Country') return [];
    const rest = parsed.text.slice(state.end, state.end + 60);
    const found =
      /^(?:['’]s)?\s+(?:(foreign|defen[cs]e|interior|finance) ministry|(?:federal )?ministry of (foreign affairs|defen[cs]e|the interior|finance))\b/i.exec(
        rest,
      );
    const [all = '', before, behind] = found ?? [];
    const what = { f: 'Foreign Affairs', d: 'Defence', i: 'the Interior', t: 'the Interior' }[
      (before ?? behind ?? '').charAt(0).toLowerCase()
    ];
    if (!found || !what) return [];
    const end = state.end + all.length;
    const last = parsed.tokens.findIndex((token) => token.end >= end);
    const name = `${tables.demonyms.get(state.entity.name) ?? state.entity.name} Ministry of ${/^fin/i.test(before ?? behind ?? '') ? 'Finance' : what}`;
    return [
      {
        ...state,
        end,
        last,
        form: 'name' as const,
        entity: {
          kind: 'Organization' as const,
          name,
          of: state.entity.name,
          organizationKind: 'GOVERNMENT',
        },
      },
    ];
  });
}
