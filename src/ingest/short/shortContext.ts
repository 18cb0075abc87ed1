import { type GraphQLSchema, isInputObjectType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import type { OwnField } from '../../model/ownFields.ts';
import type { QuotedPassage } from '../../text/findQuotations.ts';
import type { Span } from '../anchorQuote.ts';
import type { Path } from '../checkInput.ts';
import type { NameBook } from './nameBook.ts';
import type { HowToName } from './resolveName.ts';

/** An article as far as short claims are read with it. */
export interface ShortArticle {
  text: string;
  published: string | null;
  /** Where its headline stands in the text, if the text begins with it. */
  headline: Span | null;
  quotations: readonly QuotedPassage[];
}

/** How claims of one fact type are written: the keys of the long form, and the type's own fields. */
export interface ClaimForm {
  keys: readonly string[];
  fields: ReadonlyMap<string, OwnField>;
}

/** How claims of each type are written, by the inputs that are derived from the SDL. */
export function claimForms(model: Model, inputs: GraphQLSchema): ShortContext['formOf'] {
  const forms = new Map(
    model.factTypes.map((type) => {
      const input = inputs.getType(`${type}ClaimInput`);
      const keys = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
      const fields = new Map(model.ownFields(type).map((field) => [field.name, field]));
      return [type, { keys, fields }] as const;
    }),
  );
  return (type) => forms.get(type) ?? { keys: [], fields: new Map() };
}

/** What short forms are expanded with. */
export interface ShortContext {
  model: Model;
  /** How claims of a type are written. */
  formOf(type: string): ClaimForm;
  names: NameBook;
  howToName: HowToName;
  /** Null for reference data. */
  article: ShortArticle | null;
  /** Takes what is wrong at a place of the file, in a sentence. */
  report(path: Path, message: string): void;
}
