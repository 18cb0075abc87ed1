import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The root of the project. */
export const root = join(__dirname, '..', '..');

/** What a reference file cites. */
interface Cited {
  title: string;
  url?: string;
  retrieved?: string;
}

/** One detail as it stands in a facts file; all scalars are strings. */
export interface Detail {
  value?: unknown;
  relative?: string;
  printed?: string;
  certainty?: string;
  basis?: string;
}

/** One claim with its fact's type and id. */
export interface Claim {
  type: string;
  fact: string;
  id: string;
  start?: string;
  end?: string;
  quote?: string;
  voice?: string;
  speaker?: string;
  via?: string;
  modality: string;
  citation?: Cited;
  note?: string;
  details: Record<string, Detail | Detail[]>;
}

/** One entity with its type. */
export interface Entity {
  type: string;
  id: string;
  name?: string;
  iso2?: string;
  iso3?: string;
  kind?: string;
  citation?: Cited;
  names?: { text: string; kind?: string; citation?: { url?: string; retrieved?: string } }[];
}

/** A facts file or reference file, flat. */
export interface Facts {
  file: string;
  article?: string;
  citation?: Cited;
  entities: Entity[];
  claims: Claim[];
}

/** An article's description. */
export interface Description {
  id: string;
  sha256: string;
  headline: string;
  published: { value: string; certainty?: string };
  sentences: { id: string; start: string; end: string; garbled?: string }[];
  unclaimed: { id: string; start: string; end: string; quote: string; reason: string }[];
}

/** Reads a YAML file below the root with every scalar as a string, as the loader does. */
function readYamlFile(path: string): unknown {
  return parse(readFileSync(join(root, path), 'utf8'), { schema: 'failsafe' });
}

const pascal = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** Reads a facts file or reference file. Every entity and fact has one key: its type in camelCase. */
function readFacts(path: string): Facts {
  const raw = readYamlFile(path) as Omit<Facts, 'file' | 'entities' | 'claims'> & {
    entities?: Record<string, Entity>[];
    facts?: Record<string, { id: string; claims: Claim[] }>[];
  };
  const pairs = <T>(items: Record<string, T>[] = []): [string, T][] =>
    items.flatMap((item) => Object.entries(item));
  return {
    ...raw,
    file: path,
    entities: pairs(raw.entities).map(([key, entity]) => ({ ...entity, type: pascal(key) })),
    claims: pairs(raw.facts).flatMap(([key, { id, claims }]) =>
      claims.map((claim) => ({ ...claim, type: pascal(key), fact: id })),
    ),
  };
}

/** The details of a claim, one for each value, with their fields. */
export function detailsOf(claim: Claim): (Detail & { field: string })[] {
  return Object.entries(claim.details).flatMap(([field, given]) =>
    [given].flat().map((detail) => ({ ...detail, field })),
  );
}

/** Folder of the first article. */
export const firstArticle = 'data/articles/russia-india-defence-cooperation';
/** Folder of the made-up second article. */
export const secondArticle = 'tests/fixtures/articles/made-up-year-in-review';

/** An article's folder, read. */
export function readArticle(folder: string): {
  text: string;
  bytes: Buffer;
  about: Description;
  facts: Facts;
} {
  const bytes = readFileSync(join(root, folder, 'article.txt'));
  return {
    text: bytes.toString('utf8'),
    bytes,
    about: readYamlFile(`${folder}/article.yaml`) as Description,
    facts: readFacts(`${folder}/facts.yaml`),
  };
}

/** All files of reference data. */
export function readReference(): Facts[] {
  return readdirSync(join(root, 'data/reference'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFacts(`data/reference/${name}`));
}
