import type { Path } from '../checkInput.ts';
import type { ShortContext } from './shortContext.ts';

/** The defaults that claims can inherit from their group. */
export const shared = ['speaker', 'via', 'voice', 'modality', 'review', 'extractedBy', 'citation'] as const;

/** The keys of these defaults. */
export const groupKeys: readonly string[] = ['said by', ...shared];

/** A group's defaults, with `speaker` for `said by`. */
export type Shared = Partial<Record<(typeof shared)[number], unknown>>;

/** `said by` is `speaker` in words. */
export const withSpeaker = ({
  'said by': saidBy,
  ...rest
}: Record<string, unknown>): Record<string, unknown> =>
  saidBy === undefined ? rest : { speaker: saidBy, ...rest };

const isSilent = (voice: unknown): boolean => voice === 'ARTICLE' || voice === 'UNATTRIBUTED';

/** A claim with its group's defaults; a silent voice has no speaker. */
export function withShared(claim: Record<string, unknown>, group: Shared): Record<string, unknown> {
  if (!isSilent(claim.voice)) return { ...group, ...claim };
  const { speaker: _speaker, via: _via, ...rest } = group;
  return { ...rest, ...claim };
}

/** The defaults of a group or fact; reports other keys. */
export function sharedIn(
  given: Record<string, unknown>,
  others: readonly string[],
  path: Path,
  { report }: ShortContext,
): Shared {
  const rest = withSpeaker(given);
  for (const key of Object.keys(rest))
    if (!others.includes(key) && !shared.some((each) => each === key))
      report(
        [...path, key],
        `"${key}" is not defined for several claims: expected some of ${[...groupKeys, ...others].join(', ')}`,
      );
  return Object.fromEntries(shared.flatMap((key) => (rest[key] === undefined ? [] : [[key, rest[key]]])));
}
