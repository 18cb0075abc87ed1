import { bindFields } from '../execute/bindFields.ts';
import { computed } from '../insights/computed.ts';
import type { Model } from '../model/buildModel.ts';
import { mutationsOf } from './mutations/changeGraph.ts';

/** Gives every field of a model's schema its resolver, and returns the model. Throws, naming it, for a field without one. */
export function bindModel(model: Model): Model {
  bindFields(model, new Map([...computed, ...mutationsOf(model.schema)]));
  return model;
}
