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

/** A node's properties as the driver gives them; absent for null. */
export type Stored = Readonly<Record<string, unknown>>;

/** A claim as it is stored, with its details and the ids of what it is linked to. */
export type StoredClaim = Stored & {
  id: string;
  fact: string;
  speaker: string | null;
  via: string | null;
  details: readonly Stored[];
};

/** Everything that one source says, as it is stored. */
export interface StoredSource {
  source: string;
  article: Stored | null;
  sentences: readonly Stored[];
  unclaimed: readonly Stored[];
  names: readonly (Stored & { entity: string })[];
  codes: readonly (Stored & { entity: string })[];
  /** The ids that it says are of the same thing as others. */
  sameAs: readonly (Stored & { from: string; to: string })[];
  claims: readonly StoredClaim[];
  /** What its files say of what was decided about: reviews by claim, the publication by article. */
  said: ReadonlyMap<string, State>;
}

/** A large source takes its time. */
const timeoutMs = 600_000;

/** What the files of a source say where decisions make something else of it: that is written with the decisions. */
async function inFiles(graph: Graph, source: string): Promise<Partial<Pick<StoredSource, 'claims'>>> {
  const [reading] = await keptReadings((text, parameters) => graph.read(text, parameters), {
    sources: [source],
  });
  if (!reading) return {};
  const claims = reading.claims.map(storedClaim);
  return { claims: claims.sort((a, b) => inOrder(a.fact, b.fact) || Number(a.start) - Number(b.start) || inOrder(a.id, b.id)) }; // prettier-ignore
}

/** A name of a file as it would be stored. */
function storedName({ id, entity, properties }: NameRow): StoredSource['names'][number] {
  const { citationRetrieved: day } = properties;
  return { ...properties, ...(day instanceof Day && { citationRetrieved: day.text }), id, entity };
}

/** Reads everything that one loaded source says in its files, whatever was decided. */
export async function readStoredSource(graph: Graph, source: string): Promise<StoredSource> {
  const [row] = await graph.read(statement('internal/source.as.stored'), { source }, { timeoutMs });
  if (!row) throw new Error(`${source} could not be read.`);
  const { articles, ...rest } = row.toObject() as unknown as Omit<
    StoredSource,
    'source' | 'article' | 'said'
  > & {
    articles: Stored[];
  };
  const [stored] = articles;
  const article = stored ? { id: source, properties: stored as Properties } : null;
  const log = await logOfSources((text, parameters) => graph.read(text, parameters), [{ source, article }]);
  const decided = log.filter(({ kind, of }) => of !== null && slotOf(kind)?.edit === undefined);
  const said = new Map(decided.map((each) => [each.of ?? '', each.said]));
  const inFile = log.some(({ kind }) => slotOf(kind)?.edit) ? await inFiles(graph, source) : {};
  const dropped = await droppedFrom((text, parameters) => graph.read(text, parameters), source);
  const names = [...rest.names, ...dropped.map(storedName)];
  return { source, article: stored ?? null, ...rest, names, ...inFile, said };
}
