import { access } from '../decisions/access.ts';
import type { State } from '../decisions/decision.ts';
import { droppedFrom } from '../entities/droppedNames.ts';
import { keptReadings } from '../decisions/keptReadings.ts';
import { logOfSources } from '../decisions/log.ts';
import { slotOf } from '../decisions/slots.ts';
import { Day } from '../../model/codecs/codec.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { inOrder } from '../inOrder.ts';
import type { NameRow, Properties } from '../reading.ts';
import { storedClaim } from './claimOfStored.ts';

/** A node's properties from the driver; absent for null. */
export type Stored = Readonly<Record<string, unknown>>;

/** A stored claim with its details and the ids of its linked nodes. */
export type StoredClaim = Stored & {
  id: string;
  fact: string;
  speaker: string | null;
  via: string | null;
  details: readonly Stored[];
};

/** The stored contents of one source. */
export interface StoredSource {
  source: string;
  article: Stored | null;
  sentences: readonly Stored[];
  unclaimed: readonly Stored[];
  names: readonly (Stored & { entity: string })[];
  codes: readonly (Stored & { entity: string })[];
  /** The `sameAs` statements it makes. */
  sameAs: readonly (Stored & { from: string; to: string })[];
  claims: readonly StoredClaim[];
  /** What its files say of what was decided about: reviews by claim, the publication by article. */
  said: ReadonlyMap<string, State>;
  /** Who may read the article as its file has it, where something else was decided. */
  accessInFile: State;
}

/** Generous, for large sources. */
const timeoutMs = 600_000;

/** Restores the values in a source's files where decisions override them: those are exported as decisions. */
async function inFiles(graph: Graph, source: string): Promise<Partial<Pick<StoredSource, 'claims'>>> {
  const [reading] = await keptReadings((text, parameters) => graph.read(text, parameters), {
    sources: [source],
  });
  if (!reading) return {};
  const claims = reading.claims.map(storedClaim);
  return { claims: claims.sort((a, b) => inOrder(a.fact, b.fact) || Number(a.start) - Number(b.start) || inOrder(a.id, b.id)) }; // prettier-ignore
}

/** A name in a file, in its stored form. */
export function storedName({ id, entity, properties }: NameRow): StoredSource['names'][number] {
  const { citationRetrieved: day } = properties;
  return { ...properties, ...(day instanceof Day && { citationRetrieved: day.text }), id, entity };
}

/** Reads the contents of a loaded source's files, ignoring decisions. */
export async function readStoredSource(graph: Graph, source: string): Promise<StoredSource> {
  const [row] = await graph.read(statement('internal/source.as.stored'), { source }, { timeoutMs });
  if (!row) throw new Error(`${source} could not be read.`);
  const { articles, ...rest } = row.toObject() as unknown as Omit<
    StoredSource,
    'source' | 'article' | 'said' | 'accessInFile'
  > & {
    articles: Stored[];
  };
  const [stored] = articles;
  const article = stored ? { id: source, properties: stored as Properties } : null;
  const log = await logOfSources((text, parameters) => graph.read(text, parameters), [{ source, article }]);
  const decided = log.filter(({ kind, of }) => of !== null && slotOf(kind)?.edit === undefined);
  const isOfAccess = ({ kind }: { kind: string }): boolean => access.kinds.includes(kind);
  const accessInFile = decided.find(isOfAccess)?.said ?? null;
  const said = new Map(decided.flatMap((each) => (isOfAccess(each) ? [] : [[each.of ?? '', each.said]])));
  const inFile = log.some(({ kind }) => slotOf(kind)?.edit) ? await inFiles(graph, source) : {};
  const dropped = await droppedFrom((text, parameters) => graph.read(text, parameters), source);
  const names = [...rest.names, ...dropped.map(storedName)];
  return { source, article: stored ?? null, ...rest, names, ...inFile, said, accessInFile };
}
