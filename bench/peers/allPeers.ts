import { neo4jGraphql, neo4jGraphqlDirect } from '../neo4jGraphql/neo4jGraphql.ts';
import { entente, ententeKept } from './entente.ts';
import type { Peer } from './peer.ts';
import { plainResolvers } from './plainResolvers.ts';
import { raw } from './raw.ts';

/** Every way of answering, in the order of the tables. */
export const allPeers: readonly Peer[] = [
  entente,
  ententeKept,
  raw,
  plainResolvers,
  neo4jGraphql,
  neo4jGraphqlDirect,
];
