import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { type GraphQLFieldResolver, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { type Graph, openGraph } from '../../src/neo4j/openGraph.ts';
import { statement } from '../../src/neo4j/readStatements.ts';
import { isStored } from '../../src/model/planField.ts';
import { readModel } from '../../src/model/readModel.ts';
import type { Peer } from './peer.ts';
import { entente } from './entente.ts';

type Node = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Node, Context, Record<string, unknown>>;
interface Context {
  /** Runs a statement for all keys that are asked for in one tick; answers `id, value`. */
  load(text: string, id: unknown, parameters?: Record<string, unknown>): Promise<unknown>;
}

function startContext(graph: Graph): Context {
  const loaders = new Map<string, DataLoader<unknown, unknown>>();
  return {
    load(text, id, parameters = {}) {
      const key = `${text} ${JSON.stringify(parameters)}`;
      const loader =
        loaders.get(key) ??
        new DataLoader(async (ids: readonly unknown[]) => {
          const rows = await graph.read(text, { ids, ...parameters });
          const found = new Map(rows.map((row) => [row.get('id'), row.get('value') as unknown]));
          return ids.map((each) => found.get(each) ?? null);
        });
      loaders.set(key, loader);
      return loader.load(id);
    },
  };
}

const byId = (label: string): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, properties(n) AS value`;
const role = (label: string, type: string): string =>
  `UNWIND $ids AS id MATCH (:${label} {id: id})-[:${type}]->(n) RETURN id, properties(n {.*, type: coalesce(n.type, head(labels(n)))}) AS value`;
const inverse = (label: string, type: string, target: string, order: string): string =>
  `UNWIND $ids AS id CALL (id) { MATCH (:${label} {id: id})<-[:${type}]-(n:${target}) WITH n ORDER BY ${order} LIMIT $first RETURN collect(properties(n)) AS value } RETURN id, value`;
const fame = 'n.articleClaims DESC, n.title, n.id';

/** Resolvers as they are usually written: a node's properties, one DataLoader for each role and list. */
function bindPlainly(model: ReturnType<typeof readModel>, graph: Graph): void {
  const roots: Readonly<Record<string, Resolver>> = {
    country: (_node, { id }, context) => context.load(byId('Country'), id),
    contracts: async (_node, { first, filter, orderBy }) => {
      const min = Number((filter as { value?: { min: string } } | undefined)?.value?.min ?? 0);
      const order = orderBy ? 'n.value DESC, n.id' : fame;
      const rows = await graph.read(
        `MATCH (n:Contract) WHERE n.value >= $min WITH n ORDER BY ${order} LIMIT $first RETURN properties(n) AS value`,
        { first, min },
      );
      return { nodes: rows.map((row) => row.get('value') as Node) };
    },
  };
  const fromFile =
    (name: string): Resolver =>
    async (_node, values) => {
      const every = { types: null, selected: [], seesAll: true, ...values };
      return (await graph.read(statement(`read/Query.${name}`), every)).map(
        (row) => row.get('value') as Node,
      );
    };
  for (const type of Object.values(model.schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: Node) => String(value.type ?? value.__typename);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (
        type.name === 'Query'
          ? (roots[field.name] ?? fromFile(field.name))
          : resolverOf(model, type.name, field.name)
      ) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}

function resolverOf(model: ReturnType<typeof readModel>, type: string, name: string): Resolver {
  const plain: Resolver = (node) => node[name];
  const object = model.schema.getType(type);
  if (!isStored(object)) {
    const field = isObjectType(object) ? object.getFields()[name] : undefined;
    const target = field && getNamedType(field.type);
    if (target?.name !== 'Node' && target?.name !== 'Entity') return plain;
    return (node, _values, context) => {
      const given = node[name] as { id: string; type: string } | null;
      return (
        given &&
        context
          .load(byId(model.storeLabel(given.type)), given.id)
          .then((found) => ({ ...(found as Node), type: given.type }))
      );
    };
  }
  const plan = model.plan(type, name);
  const label = model.storeLabel(type);
  if (plan.kind === 'role')
    return (node, _values, context) => context.load(role(label, plan.relationship), node.id);
  if (plan.kind === 'inverse') {
    const order = plan.target === 'Claim' ? 'n.id' : fame;
    const text = inverse(label, plan.relationships[0] ?? '', plan.target, order);
    return async (node, { first }, context) => ({ nodes: await context.load(text, node.id, { first }) });
  }
  if (plan.kind !== 'value') return plain;
  return (node) => {
    if (node[plan.property] == null) return null;
    return Object.fromEntries(
      Object.entries(plan.parts).map(([part, { property }]) => [
        part,
        part === 'amount' ? String(node[property]) : node[property],
      ]),
    );
  };
}

/** Plain resolvers with DataLoader on Apollo's own server, over the same schema. */
export const plainResolvers: Peer = {
  ...entente,
  name: 'dataloader',
  // What DataLoader is for is reading.
  ask: (shape, sample) => (shape.writes ? null : entente.ask(shape, sample)),
  async serve(login) {
    const graph = openGraph(login);
    const model = readModel();
    bindPlainly(model, graph);
    const server = new ApolloServer<Context>({ schema: model.schema });
    const { url } = await startStandaloneServer(server, {
      listen: { port: 0, host: '127.0.0.1' },
      context: () => Promise.resolve(startContext(graph)),
    });
    return {
      url: new URL(url).origin,
      async stop() {
        await server.stop();
        await graph.close();
      },
    };
  },
};
