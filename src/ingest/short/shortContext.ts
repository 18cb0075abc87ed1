import { type GraphQLSchema, isInputObjectType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import type { OwnField } from '../../model/ownFields.ts';
import type { QuotedPassage } from '../../text/findQuotations.ts';
import type { Span } from '../anchorQuote.ts';
import type { Path } from '../checkInput.ts';
import type { NameBook } from './nameBook.ts';
import type { HowToName } from './resolveName.ts';

/** The parts of an article needed to read short claims. */
export interface ShortArticle {
  text: string;
  published: string | null;
  /** The span of its headline, if the text begins with it. */
  headline: Span | null;
  quotations: readonly QuotedPassage[];
}

/** The keys of claims of a fact type: those of the long form, and the type's own fields. */
export interface ClaimForm {
  keys: readonly string[];
  fields: ReadonlyMap<string, OwnField>;
}

/** The keys of claims by type, from the inputs derived from the SDL. */
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

/** The context for expanding short forms. */
export interface ShortContext {
  model: Model;
  /** The keys of claims of a type. */
  formOf(type: string): ClaimForm;
  names: NameBook;
  howToName: HowToName;
  /** Null for reference data. */
  article: ShortArticle | null;
  /** Reports a problem at a place in the file, as a sentence. */
  report(path: Path, message: string): void;
}
