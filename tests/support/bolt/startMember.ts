import { type Socket, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { type Structure, decode, encode } from './packStream.ts';

/** What a driver sends, by the names of https://neo4j.com/docs/bolt/current/bolt/message/ */
const names: Readonly<Record<number, string>> = {
  0x01: 'HELLO',
  0x02: 'GOODBYE',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x13: 'ROLLBACK',
  0x2f: 'DISCARD',
  0x3f: 'PULL',
  0x54: 'TELEMETRY',
  0x66: 'ROUTE',
  0x6a: 'LOGON',
  0x6b: 'LOGOFF',
};

/** What a member of the scripted cluster does at a message: answers as a healthy one, fails with a code, hangs, or hangs up. */
export type Act = 'answer' | 'hang' | 'close' | { fail: string };

/** A member: its address, what it was told (`RUN MERGE …`), and how it acts; `act` may be changed at any time. */
export interface Member {
  address: string;
  told: string[];
  act(message: string): Act;
  stop(): Promise<void>;
}

const success = (meta: object): Structure => ({ tag: 0x70, fields: [meta] });

/** The answer of a healthy member. `route` is the table that it knows. */
function healthy(name: string, route: () => object): Structure[] {
  if (name === 'HELLO') return [success({ server: 'Neo4j/5.26.0', connection_id: 'scripted', hints: {} })];
  if (name === 'ROUTE') return [success({ rt: route() })];
  if (name === 'RUN') return [success({ fields: ['value'], t_first: 0 })];
  if (name === 'PULL')
    return [{ tag: 0x71, fields: [[1]] }, success({ type: 'r', bookmark: 'b', t_last: 0, db: 'neo4j' })];
  if (name === 'COMMIT') return [success({ bookmark: 'b' })];
  return [success({})];
}

/** One message in one chunk, as https://neo4j.com/docs/bolt/current/bolt/message/#chunking has it. */
function send(socket: Socket, message: Structure): void {
  const body = encode(message);
  const head = Buffer.alloc(2);
  head.writeUInt16BE(body.length);
  socket.write(Buffer.concat([head, body, Buffer.alloc(2)]));
}

/** Calls `take` with each whole message of a connection, after the handshake, in which Bolt 5.4 is chosen. */
function listenTo(socket: Socket, take: (message: Structure) => void): void {
  let bytes = Buffer.alloc(0);
  let body = Buffer.alloc(0);
  let isGreeted = false;
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    if (!isGreeted && bytes.length >= 20) {
      bytes = bytes.subarray(20);
      isGreeted = true;
      socket.write(Buffer.from([0, 0, 4, 5]));
    }
    while (isGreeted && bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt16BE(0)) {
      const size = bytes.readUInt16BE(0);
      body = Buffer.concat([body, bytes.subarray(2, 2 + size)]);
      bytes = bytes.subarray(2 + size);
      if (size > 0 || body.length === 0) continue;
      take(decode(body) as Structure);
      body = Buffer.alloc(0);
    }
  });
}

/** Starts a member of a cluster that only plays one: it speaks Bolt, and says what its script says. */
export async function startMember(route: () => object): Promise<Member> {
  const sockets = new Set<Socket>();
  const member: Member = { address: '', told: [], act: () => 'answer', stop: () => Promise.resolve() };
  const server = createServer((socket) => {
    sockets.add(socket);
    let [isHung, hasFailed] = [false, false];
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    listenTo(socket, ({ tag, fields }) => {
      const name = names[tag] ?? String(tag);
      const message = name === 'RUN' ? `RUN ${String(fields[0])}` : name;
      member.told.push(message);
      if (isHung) return;
      if (name === 'RESET') hasFailed = false;
      // After a failure everything is ignored until RESET.
      if (hasFailed) return send(socket, { tag: 0x7e, fields: [] });
      const act = member.act(message);
      if (act === 'close') socket.destroy();
      else if (act === 'hang') isHung = true;
      else if (act === 'answer') for (const each of healthy(name, route)) send(socket, each);
      else {
        hasFailed = true;
        send(socket, { tag: 0x7f, fields: [{ code: act.fail, message: 'scripted' }] });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  member.address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  member.stop = () =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => {
        resolve();
      });
    });
  return member;
}
