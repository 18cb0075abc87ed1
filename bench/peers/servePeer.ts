import type { Neo4jLogin } from '../../src/config.ts';
import { allPeers } from './allPeers.ts';

// One peer in a process of its own, so that its CPU time and memory can be told apart. Its login comes as
// the first message; it answers with where it serves.
process.once('message', (message) => {
  const { name, login } = message as { name: string; login: Neo4jLogin };
  const peer = allPeers.find((each) => each.name === name);
  if (!peer) throw new Error(`There is no peer "${name}".`);
  void peer.serve(login).then(({ url }) => process.send?.({ url }));
});
process.once('disconnect', () => process.exit(0));
