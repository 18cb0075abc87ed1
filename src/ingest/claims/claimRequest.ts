import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { ownWords } from '../anchorQuote.ts';
import type { Path } from '../checkInput.ts';
import type { ClaimInput, DetailInput } from '../reading.ts';
import type { Modality, Voice } from '../standingOf.ts';
import { type Given, resolveIds } from './resolveIds.ts';

/** What a claim says, as a mutation asks for it; `fact` has one key, the name of the fact's type. */
export interface ClaimRequest {
  article: string;
  quote?: string;
  start?: number;
  end?: number;
  prefix?: string;
  suffix?: string;
  voice: Voice;
  modality: Modality;
  speaker?: string;
  via?: string;
  note?: string;
  fact: Record<string, Record<string, DetailInput | DetailInput[] | undefined>>;
  factId?: string;
}

type Report = (path: Path, message: string) => void;

/** The type of the fact that a request is about, in the SDL's spelling. */
export const typeOfRequest = (model: Model, { fact }: ClaimRequest): string =>
  model.factTypes.find((type) => inCamelCase(type) in fact) ?? '';

interface Placed {
  path: Path;
  detail: DetailInput;
  /** Of a role: the type that it leads to. */
  target: string | null;
}

/** Every detail of a request with its place in a claim. */
function detailsIn(model: Model, type: string, request: ClaimRequest): Placed[] {
  const given = request.fact[inCamelCase(type)] ?? {};
  return model.ownFields(type).flatMap(({ name, many, plan, type: of }) =>
    [given[name] ?? []].flat().map((detail, position) => ({
      path: ['details', name, ...(many ? [position] : [])],
      detail,
      target: plan.kind === 'role' ? of : null,
    })),
  );
}

/** The names of entities, by id, the longest first. */
async function namesOf(run: Run, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await run(statement('internal/names.in.titles'), { ids });
  return new Map(
    rows.map((row) => {
      const names = [row.get('name'), ...((row.get('aliases') ?? []) as string[])] as (string | null)[];
      const known = names.flatMap((name) => name ?? []);
      return [row.get('id') as string, known.sort((a, b) => b.length - a.length)];
    }),
  );
}

/** The words that print a value by default: a name of what is meant, or the value itself, as the quote has it. */
function printedIn(quote: string, words: readonly string[]): { printed: string } | Record<string, never> {
  for (const each of words) {
    const printed = ownWords(quote, each);
    if (printed !== null) return { printed };
  }
  return {};
}

/**
 * A request as a claim of a facts file: names are ids, and what is EXPLICIT has the words that print it, where they are
 * not given and can be found. Takes the claim's own id. What is wrong is reported, with its place in the claim.
 */
export async function readRequest(
  run: Run,
  model: Model,
  request: ClaimRequest,
  { id, quote, report }: { id: string; quote: string; report: Report },
): Promise<ClaimInput> {
  const type = typeOfRequest(model, request);
  const details = detailsIn(model, type, request);
  const roles = details.filter(({ target }) => target !== null);
  const kinds = (of: string): readonly string[] =>
    of === 'Node' ? [...model.entityTypes, ...model.factTypes] : model.concreteTypes(of);
  const speakers = (['speaker', 'via'] as const).flatMap((role) => {
    const given = request[role];
    return given === undefined ? [] : [{ path: [role], given, types: kinds('Actor'), expected: 'Actor' }];
  });
  const asked: Given[] = [
    ...speakers,
    ...roles.map(({ path, detail, target }) => ({
      path: [...path, 'value'],
      given: String(detail.value as string),
      types: kinds(target ?? ''),
      expected: target ?? '',
    })),
  ];
  const ids = await resolveIds(run, asked, report);
  const targets = new Map(roles.map(({ detail }, at) => [detail, ids[speakers.length + at] ?? '']));
  const names = await namesOf(run, [...new Set(targets.values())]);
  const full = (detail: DetailInput): DetailInput => {
    const target = targets.get(detail);
    const value = target ?? detail.value;
    const words = target === undefined ? [String(detail.value as string)] : (names.get(target) ?? []);
    const printed = detail.certainty === 'EXPLICIT' && detail.printed === undefined ? printedIn(quote, words) : {};
    return { ...detail, ...(value !== undefined && { value }), ...printed };
  };
  const given = Object.entries(request.fact[inCamelCase(type)] ?? {});
  const { start, end, prefix, suffix, voice, modality, note } = request;
  const who = Object.fromEntries(speakers.map(({ path: [role] }, at) => [String(role), ids[at]]));
  return {
    id,
    quote,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
    voice,
    modality,
    ...who,
    ...(note !== undefined && { note }),
    extractedBy: 'curator',
    review: 'ACCEPTED',
    details: Object.fromEntries(
      given.map(([name, one]) => [name, Array.isArray(one) ? one.map(full) : one && full(one)]),
    ),
  };
}
