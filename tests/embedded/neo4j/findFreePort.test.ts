import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { findFreePort } from '../../../src/embedded/neo4j/findFreePort.ts';

async function listen(host: string): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: (server.address() as AddressInfo).port, close };
}

describe('findFreePort', () => {
  test('gives the preferred port when it is free', async () => {
    const { port, close } = await listen('127.0.0.1');
    await close();
    expect(await findFreePort(port)).toEqual({ port, busy: false });
  });

  test.each(['127.0.0.1', '0.0.0.0'])('gives another one when somebody listens on %s', async (host) => {
    const { port, close } = await listen(host);
    const found = await findFreePort(port);
    await close();
    expect(found.busy).toBe(true);
    expect(found.port).not.toBe(port);
  });

  test('gives any port when none is preferred', async () => {
    const { port, busy } = await findFreePort(0);
    expect(port).toBeGreaterThan(1023);
    expect(busy).toBe(false);
  });
});
