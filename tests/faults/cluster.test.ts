import { type Graph, openGraph } from '../../src/neo4j/openGraph.ts';
import { type Member, startMember } from '../support/bolt/startMember.ts';

// A cluster without a cluster: three members that speak Bolt and do what a test tells them.

let members: Member[];
let graph: Graph;
/** Who leads, as the routing table says; the others read. */
let leader: number;

const table = () => ({
  ttl: 0, // asked for anew each time, so that a change of leader is seen at once
  db: 'neo4j',
  servers: [
    { role: 'WRITE', addresses: [members[leader]!.address] },
    {
      role: 'READ',
      addresses: members.filter((_member, index) => index !== leader).map(({ address }) => address),
    },
    { role: 'ROUTE', addresses: members.map(({ address }) => address) },
  ],
});

beforeEach(async () => {
  leader = 0;
  members = await Promise.all([startMember(table), startMember(table), startMember(table)]);
  graph = openGraph({
    uri: `neo4j://${members[0]!.address}`,
    username: 'a',
    password: 'b',
    database: 'neo4j',
  });
});

afterEach(async () => {
  await graph.close();
  await Promise.all(members.map((member) => member.stop()));
});

const write = () => graph.write((run) => run('MERGE (n:Probe {id: 1})'));
const toldOf = (word: string): number[] =>
  members.map(({ told }) => told.filter((each) => each.startsWith(word)).length);

test('reads go to readers, writes to the leader', async () => {
  for (let count = 0; count < 6; count += 1) await graph.read('MATCH (n) RETURN n');
  await write();
  const [atLeader, ...atReaders] = toldOf('RUN MATCH');
  expect(atLeader).toBe(0);
  expect(atReaders.every((count) => count > 0)).toBe(true);
  expect(toldOf('RUN MERGE')).toEqual([1, 0, 0]);
});

test('a reader that hangs up is passed over', async () => {
  members[1]!.act = (message) => (message.startsWith('RUN') ? 'close' : 'answer');
  for (let count = 0; count < 4; count += 1) {
    await expect(graph.read('MATCH (n) RETURN n')).resolves.toHaveLength(1);
  }
  expect(toldOf('RUN MATCH')[2]).toBe(4);
});

test('a leader that leads no more is left for the next', async () => {
  members[0]!.act = (message) => {
    if (!message.startsWith('RUN')) return 'answer';
    leader = 2;
    return { fail: 'Neo.ClientError.Cluster.NotALeader' };
  };
  await expect(write()).resolves.toHaveLength(1);
  expect(toldOf('COMMIT')).toEqual([0, 0, 1]);
});

test('a transaction whose COMMIT response is lost is run again, so its statements must be idempotent', async () => {
  let lost = 0;
  members[0]!.act = (message) => (message === 'COMMIT' && lost++ === 0 ? 'close' : 'answer');
  await expect(write()).resolves.toHaveLength(1);
  expect(toldOf('RUN MERGE')[0]).toBe(2);
});

test('a reader that hangs costs its time and no more; the others still answer', async () => {
  members[1]!.act = (message) => (message.startsWith('RUN MATCH') ? 'hang' : 'answer');
  const answers = [0, 1].map(() =>
    graph
      .read('MATCH (n) RETURN n', {}, { timeoutMs: 800 })
      .catch((error: unknown) => (error as { code: string }).code),
  );
  for (const answer of await Promise.all(answers))
    if (!Array.isArray(answer)) expect(answer).toBe('DEADLINE_EXCEEDED');
  members[1]!.act = () => 'answer';
  await expect(graph.read('MATCH (n) RETURN n')).resolves.toHaveLength(1);
});

test('when all hang up, that is said', async () => {
  for (const member of members) member.act = () => 'close';
  await expect(graph.read('MATCH (n) RETURN n')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await expect(write()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
});

test('when memory runs out, nobody tries again', async () => {
  const fail = { fail: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError' };
  for (const member of members) member.act = (message) => (message.startsWith('RUN') ? fail : 'answer');
  await expect(graph.read('MATCH (n) RETURN n')).rejects.toMatchObject({ code: 'MEMORY_EXCEEDED' });
  await expect(write()).rejects.toMatchObject({ code: 'MEMORY_EXCEEDED' });
  expect(toldOf('RUN').reduce((sum, count) => sum + count)).toBe(2);
});
