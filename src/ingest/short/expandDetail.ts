import type { OwnField } from '../../model/ownFields.ts';
import { codecOfPlan } from '../../model/planField.ts';
import { isObject } from '../describeInput.ts';
import { type LongDetail, type ValueContext, expandWords } from './expandWords.ts';
import { kindsOf, resolveName } from './resolveName.ts';
import { wordingOf } from './wordings.ts';

/** A detail that is written as an object, with the id of what it names, and in the short form the value that its words say. */
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
  // Whoever writes an object says for himself how sure it is.
  const { basis: _open, ...read } = said;
  return { ...given, value: undefined, ...read };
}

/** What a detail's object leaves out: how sure it is where it has a basis, and the words where they can be found. */
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
 * A detail in the long form, of what a file gives for a field: a name, an id or words alone, or an object. `isShort`
 * says whether the words that it is printed in, and how sure it is, may be left out. Null where something is
 * wrong, which is told. What is no detail at all is left as it is, for the SDL's own check. Pure.
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
