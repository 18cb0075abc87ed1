import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import neo4j from 'neo4j-driver';
import { plainVariables, type Shape } from '../shapes.ts';
import type { Peer } from '../peers/peer.ts';
import * as direct from './directEdges.ts';
import * as reified from './answers.ts';

/** The part of the library that is used; it is installed in `bench/` only, so its types are not at hand. */
interface Library {
  Neo4jGraphQL: new (options: object) => { getSchema(): Promise<import('graphql').GraphQLSchema> };
}

/** One way of modelling the graph in the library's terms, and of asking it. */
interface Modelling {
  typeDefs: string;
  operations: Readonly<Record<string, string>>;
  readAnswer(shape: string, data: Record<string, unknown>): Record<string, unknown>;
}

const peerOf = (name: string, { typeDefs, operations, readAnswer }: Modelling): Peer => ({
  name,
  async serve(login) {
    const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password));
    const library = '@neo4j/graphql';
    const { Neo4jGraphQL } = (await import(library)) as Library;
    const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
    const server = new ApolloServer({ schema });
    const { url } = await startStandaloneServer(server, {
      listen: { port: 0, host: '127.0.0.1' },
      context: () => Promise.resolve({ sessionConfig: { database: login.database } }),
    });
    return {
      url: new URL(url).origin,
      async stop() {
        await server.stop();
        await driver.close();
      },
    };
  },
  ask(shape: Shape, sample: number) {
    const query = operations[shape.name];
    if (!query) return null;
    // Search texts as a Lucene query, as in the hand-written statement; amounts as text, as its BigInt takes them.
    const { text } = plainVariables(shape, sample);
    const variables = { ...shape.variables(sample), ...(text as object | undefined) };
    return { path: '/', body: JSON.stringify({ query, variables }) };
  },
  read: (shape, data) => readAnswer(shape.name, data),
});

/** Neo4j's own GraphQL library on Apollo's own server, over the labels and relationships of our graph. */
export const neo4jGraphql = peerOf('@neo4j/graphql', reified);

/** The same library on the model that its users would choose, where that can answer. */
export const neo4jGraphqlDirect = peerOf('@neo4j/graphql, direct edges', direct);
