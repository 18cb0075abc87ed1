import type { Model } from '../../src/model/buildModel.ts';
import { typeOfId } from '../../src/model/partsOfId.ts';

/** The label that carries the uniqueness of an id. */
export const labelOfId = (model: Model, id: string): string => model.storeLabel(typeOfId(id));
