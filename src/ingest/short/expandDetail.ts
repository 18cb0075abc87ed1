import type { OwnField } from '../../model/ownFields.ts';
import { codecOfPlan } from '../../model/planField.ts';
import { isObject } from '../describeInput.ts';
import { type LongDetail, type ValueContext, expandWords } from './expandWords.ts';
import { kindsOf, resolveName } from './resolveName.ts';
import { wordingOf } from './wordings.ts';

/** A detail written as an object, with its name resolved and, in the short form, its words read as a value. */
function expandValue(
  given: Record<string, unknown>,
  field: OwnField,
  isShort: boolean,
  context: ValueContext,
): LongDetail | null {
  const { value } = given;
  if (typeof value !== 'string') return given;
  if (field.plan.kind === 'role') {
    const id = resolveName(value, kindsOf(context.model, field.type), context);
    return id === null ? null : { ...given, value: id };
  }
  const codec = codecOfPlan(field.plan);
  const said = codec && isShort ? wordingOf(codec).read(value) : null;
  if (!said) return given;
  // An object states its own certainty.
  const { basis: _open, ...read } = said;
  return { ...given, value: undefined, ...read };
}

/** Fills in what a detail's object omits: its certainty if it has a basis, and its words if they can be found. */
function complete(given: Record<string, unknown>, field: OwnField, context: ValueContext): LongDetail | null {
  const { printed, certainty, basis, value } = given;
  if (certainty === undefined && basis !== undefined) {
    const long = expandValue(given, field, true, context);
    return long && { ...long, certainty: printed === undefined ? 'INFERRED' : 'DERIVED' };
  }
  if (
    printed === undefined &&
    (certainty === undefined || certainty === 'EXPLICIT') &&
    typeof value === 'string'
  ) {
    const found = expandWords(value, field, context);
    return found && { ...given, ...found };
  }
  return expandValue(given, field, true, context);
}

/**
 * A detail in the long form, from a name, an id or words alone, or an object. `isShort` says whether its printed words and
 * certainty may be omitted. Null after reporting a problem. Anything that is not a detail is left for the SDL's own check.
 * Pure.
 */
export function expandDetail(
  given: unknown,
  field: OwnField,
  isShort: boolean,
  context: ValueContext,
): unknown {
  if (isObject(given))
    return isShort ? complete(given, field, context) : expandValue(given, field, false, context);
  // All scalars of a file are read as text.
  return isShort && typeof given === 'string' && given !== '' ? expandWords(given, field, context) : given;
}
