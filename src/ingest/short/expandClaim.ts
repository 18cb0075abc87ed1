import type { Path } from '../checkInput.ts';
import { expandDetails } from './expandDetails.ts';
import { resolveName } from './resolveName.ts';
import { type Shared, withShared, withSpeaker } from './shareInGroup.ts';
import type { ShortContext } from './shortContext.ts';
import { placeOf, voiceOf } from './voiceOf.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The ids of speaker and intermediary, if given by name. */
function resolveSpeakers(
  claim: Record<string, unknown>,
  path: Path,
  { model, names, howToName, report }: ShortContext,
): Record<string, unknown> {
  const kinds = model.concreteTypes('Actor');
  const resolved = (['speaker', 'via'] as const).flatMap((key) => {
    const given = claim[key];
    if (typeof given !== 'string' || given === '') return [];
    const refuse = (message: string): void => {
      report([...path, key], `${key} ${message}`);
    };
    const id = resolveName(given, kinds, { model, names, howToName, refuse });
    // Do not also report that the voice lacks its speaker.
    return id === null
      ? [
          [key, undefined],
          ['voice', 'UNATTRIBUTED'],
        ]
      : [[key, id]];
  });
  return { ...claim, ...(Object.fromEntries(resolved) as Record<string, unknown>) };
}

/**
 * A claim in the long form. The short form has no `details`: fields are beside `quote`, and voice and modality may be omitted.
 * Takes its group's defaults. The id is added by a caller that knows the fact. Pure.
 */
export function expandClaim(
  type: string,
  given: Record<string, unknown>,
  group: Shared,
  path: Path,
  context: ShortContext,
): Record<string, unknown> {
  const { article } = context;
  const isShort = given.details === undefined;
  const claim = withShared(withSpeaker(given), group);
  const place = isShort && article ? placeOf(claim, article) : null;
  const quote = article && (place ? article.text.slice(place.start, place.end) : textOf(claim.quote));
  const { rest, details } = expandDetails(claim, { type, path, isShort, quote, context });
  const spoken = resolveSpeakers(rest, path, context);
  const hasSpeaker = spoken.speaker !== undefined;
  return {
    ...spoken,
    ...(isShort && article && spoken.voice === undefined && { voice: voiceOf(hasSpeaker, place, article) }),
    ...(isShort && claim.modality === undefined && { modality: 'ASSERTED' }),
    details,
  };
}
