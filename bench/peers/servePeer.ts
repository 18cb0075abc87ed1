import type { Neo4jLogin } from '../../src/config.ts';
import { entente, ententeKept } from './entente.ts';
import { neo4jGraphql, neo4jGraphqlDirect } from '../neo4jGraphql/neo4jGraphql.ts';
import type { Peer } from './peer.ts';
import { plainResolvers } from './plainResolvers.ts';
import { raw } from './raw.ts';

// One peer in a process of its own, so that its CPU time and memory can be told apart. Its login comes as
// the first message; it answers with where it serves.
const peers: readonly Peer[] = [entente, ententeKept, raw, plainResolvers, neo4jGraphql, neo4jGraphqlDirect];

process.once('message', (message) => {
  const { name, login } = message as { name: string; login: Neo4jLogin };
  const peer = peers.find((each) => each.name === name);
  if (!peer) throw new Error(`There is no peer "${name}".`);
  void peer.serve(login).then(({ url }) => process.send?.({ url }));
});
process.once('disconnect', () => process.exit(0));
