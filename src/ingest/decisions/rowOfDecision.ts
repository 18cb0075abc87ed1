import type { Properties } from '../reading.ts';
import type { Decision, State } from './decision.ts';

/** A state as the log holds it. Pure. */
export const toJson = (state: State): string | null => (state == null ? null : JSON.stringify(state));

/** What a decision's node holds. */
function propertiesOf({ anchor, ...decision }: Decision): Properties {
  const { kind, target, source, who, why, before, after, said } = decision;
  return {
    kind,
    target,
    source,
    who,
    why,
    before: toJson(before),
    after: toJson(after),
    said: toJson(said),
    quote: null,
    prefix: null,
    suffix: null,
    factType: null,
    url: null,
    ...anchor,
  };
}

/** A decision as statements add it to the log. Pure. */
export const rowOfDecision = (
  decision: Decision,
): Pick<Decision, 'id' | 'at' | 'undoes'> & { properties: Properties } => {
  const { id, at, undoes } = decision;
  return { id, at, undoes, properties: propertiesOf(decision) };
};
