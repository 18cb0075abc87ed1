import { statement } from '../../neo4j/readStatements.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import type { Model } from '../../model/buildModel.ts';
import { limits } from './limits.ts';

/** The number of nodes by type, and the maximum number of links of a node by relationship type and direction. */
export interface StoreSizes {
  nodes: ReadonlyMap<string, number>;
  /** By direction and type, `out MEMBER_OF`; null in a store with too many links to count. */
  links: ReadonlyMap<string, number> | null;
}

async function readStoreSizes(graph: Graph): Promise<StoreSizes> {
  const rows = await graph.read(statement('internal/sizes.of.types'));
  const nodes = new Map(rows.map((row) => [row.get('type') as string, row.get('size') as number]));
  if ((nodes.get('*') ?? 0) > limits.countedLinks) return { nodes, links: null };
  const most = await graph.read(statement('internal/most.links'));
  return {
    nodes,
    links: new Map(most.map((row) => [row.get('link') as string, row.get('most') as number])),
  };
}

/** Reads the sizes of a store at most once per `limits.sizesMs`; concurrent calls share a read. Rejects as `read` does. */
export function storeSizes(
  now: () => number = () => performance.now(),
): (graph: Graph) => Promise<StoreSizes> {
  let last: { at: number; sizes: Promise<StoreSizes> } | undefined;
  return (graph) => {
    if (last && now() - last.at < limits.sizesMs) return last.sizes;
    const own = { at: now(), sizes: readStoreSizes(graph) };
    own.sizes.catch(() => {
      if (last === own) last = undefined;
    });
    last = own;
    return own.sizes;
  };
}

/** The maximum number of rows of a list in this store; undefined if unknown. */
export function mostInStore(
  model: Model,
  { nodes, links }: StoreSizes,
  type: string,
  field: string,
): number | undefined {
  if (!model.isPlanned(type, field)) return undefined;
  const plan = model.plan(type, field);
  const all = (target: string): number =>
    nodes.get(target) ?? model.concreteTypes(target).reduce((sum, each) => sum + (nodes.get(each) ?? 0), 0);
  const linked = (way: 'in' | 'out', relationship: string): number | undefined =>
    links ? (links.get(`${way} ${relationship}`) ?? 0) : undefined;
  if (plan.kind === 'list') return all(plan.target);
  if (plan.kind === 'derived') return linked(plan.backwards ? 'in' : 'out', plan.edge) ?? all(plan.target);
  if (plan.kind === 'role') return linked('out', plan.relationship);
  if (plan.kind !== 'inverse') return undefined;
  const [only, second] = plan.relationships;
  return (only && !second ? linked('in', only) : undefined) ?? all(plan.target);
}
