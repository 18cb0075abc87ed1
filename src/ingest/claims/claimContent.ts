import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { deriveInputs } from '../../model/deriveInputs.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { slugOfId, typeOfId } from '../../model/partsOfId.ts';
import { anchorQuote } from '../anchorQuote.ts';
import { checkClaim } from '../checkClaim.ts';
import { onlyPair } from '../checkEntities.ts';
import { checkInput } from '../checkInput.ts';
import type { Anchor } from '../decisions/decision.ts';
import { isObject } from '../describeInput.ts';
import { claimOfStored, storedClaim } from '../export/claimOfStored.ts';
import type { ClaimInput, ClaimRow, Reading, ReadingInput } from '../reading.ts';
import { articleContext } from './articleContext.ts';

/** A claim's content as kept in a decision: a claim of a facts file in the long form, and the id of its fact. */
export interface ClaimContent {
  fact: string;
  claim: Record<string, unknown>;
}

const inputs = new WeakMap<Model, GraphQLSchema>();

/** The inputs of a model; cached, since deriving them is slow. */
export function inputsOf(model: Model): GraphQLSchema {
  const known = inputs.get(model) ?? deriveInputs(model);
  inputs.set(model, known);
  return known;
}

/** The prefix of the ids of a source's claims. */
export const prefixOf = ({ source }: Pick<Reading, 'source'>): string => `Claim:${slugOfId(source)}/`;

/** The content of a claim, with the offsets and printed words that were found. Pure. */
export function contentOf(model: Model, row: ClaimRow): ClaimContent {
  const { id, fact, factType } = row;
  const prefix = id.slice(0, id.lastIndexOf('/') + 1);
  // As read back from the log.
  return JSON.parse(
    JSON.stringify({ fact, claim: claimOfStored(model, factType, storedClaim(row), { prefix }) }),
  ) as ClaimContent;
}

/** The quote of a claim with its context, to disambiguate it if it now occurs more than once. */
function withAnchor(claim: ClaimInput, anchor: Anchor | null, text: string): ClaimInput {
  const { quote } = claim;
  if (quote === undefined || anchor === null) return claim;
  if (typeof anchorQuote(text, { ...claim, quote }, []) !== 'string') return claim;
  const { prefix, suffix } = anchor;
  return { ...claim, ...(prefix !== null && { prefix }), ...(suffix !== null && { suffix }) };
}

/**
 * A claim row from its content, by the rules for files; or why there can be none, as a sentence. Takes the claim's id.
 * Pure.
 */
export function rowOf(
  model: Model,
  reading: Reading,
  content: unknown,
  id: string,
  anchor: Anchor | null,
): ClaimRow | string {
  const { fact, claim } = (isObject(content) ? content : {}) as Partial<ClaimContent>;
  const type = typeof fact === 'string' ? typeOfId(fact) : '';
  if (!model.factTypes.includes(type) || !isObject(claim)) return 'it must be a claim on a fact';
  const own = { ...claim, id: id.slice(prefixOf(reading).length) };
  const facts = [{ [inCamelCase(type)]: { id: fact, claims: [own] } }];
  const origin = { file: '', lineOf: () => 1 };
  const input = inputsOf(model).getType('ReadingInput') as GraphQLInputType;
  const file = checkInput<ReadingInput>({ facts }, origin, input);
  const problems = file.problems.map(({ message }) => message);
  const [given] = onlyPair(model.factTypes, file.value.facts[0] ?? {})?.[1].claims ?? [];
  if (!given || problems.length > 0) return problems.join('; ');
  const article = articleContext(reading);
  const row = checkClaim(
    article ? withAnchor(given, anchor, article.text) : given,
    { id: String(fact), type },
    [],
    {
      model,
      article,
      slug: slugOfId(reading.source),
      citation: undefined,
      refer: () => undefined, // references were resolved when it was decided
      report: (_path, message) => void problems.push(message),
      note: () => undefined,
    },
  );
  return problems.length > 0 ? problems.join('; ') : row;
}
