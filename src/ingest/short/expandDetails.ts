import type { OwnField } from '../../model/ownFields.ts';
import { nearness } from '../../model/nearness.ts';
import type { Path } from '../checkInput.ts';
import { isObject } from '../describeInput.ts';
import { expandDetail } from './expandDetail.ts';
import type { ShortContext } from './shortContext.ts';

/** A claim whose details are expanded. */
interface Expanding {
  type: string;
  path: Path;
  isShort: boolean;
  quote: string | null;
  context: ShortContext;
}

/** The details of one field, one or a list; undefined if there is a problem with them. */
function expandField(given: unknown, field: OwnField, at: Path, expanding: Expanding): unknown {
  const { type, isShort, quote, context } = expanding;
  const expandOne = (each: unknown, path: Path): unknown =>
    expandDetail(each, field, isShort, {
      model: context.model,
      names: context.names,
      howToName: context.howToName,
      quote,
      published: context.article?.published ?? null,
      refuse(message) {
        context.report(path, `${type}.${field.name} ${message}`);
      },
    }) ?? undefined;
  if (!field.many) return expandOne(given, at);
  if (Array.isArray(given))
    return given.flatMap((each: unknown, position) => expandOne(each, [...at, position]) ?? []);
  return isShort ? [expandOne(given, at) ?? []].flat() : given;
}

/** Reports unknown keys, with the nearest known one. */
function refuseKey(key: string, known: readonly string[], { type, path, context }: Expanding): void {
  const [near] = known
    .map((each) => ({ each, distance: nearness(key, each) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance);
  const advice = near ? `: did you mean \`${near.each}\`?` : `: expected some of ${known.join(', ')}`;
  context.report([...path, key], `${type}: "${key}" is not defined${advice}`);
}

/** The details of a claim: in the short form, its keys that are fields of the type; in the long form, `details`. */
export function expandDetails(
  claim: Record<string, unknown>,
  expanding: Expanding,
): { rest: Record<string, unknown>; details: unknown } {
  const { type, path, isShort, context } = expanding;
  const { keys, fields } = context.formOf(type);
  const [given, at] = isShort ? [claim, path] : [claim.details, [...path, 'details']];
  if (!isObject(given)) return { rest: claim, details: given };
  const details: Record<string, unknown> = {};
  const rest: Record<string, unknown> = isShort ? {} : { ...claim };
  for (const [key, value] of Object.entries(given)) {
    const field = fields.get(key);
    if (isShort && keys.includes(key)) rest[key] = value;
    else if (field) details[key] = expandField(value, field, [...at, key], expanding);
    else if (isShort)
      refuseKey(key, [...keys.filter((each) => each !== 'details'), ...fields.keys()], expanding);
    else details[key] = value;
  }
  return { rest, details };
}
