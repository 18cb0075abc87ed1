import { bindFields } from '../execute/bindFields.ts';
import { computed } from '../insights/computed.ts';
import type { Model } from '../model/buildModel.ts';
import { mutationsOf } from './mutations/changeGraph.ts';
import { subscriptions } from './subscriptions/subscriptionsOf.ts';

/** Binds a resolver to every field of a model's schema; returns the model. Throws, naming the field, if one has none. */
export function bindModel(model: Model): Model {
  bindFields(model, new Map([...computed, ...mutationsOf(model.schema), ...subscriptions]));
  return model;
}
