import { once } from 'node:events';
import { connect } from 'node:net';
import { listen } from '../../../src/server/http/listen.ts';
import { promiseOf } from '../../support/promiseOf.ts';

/** Larger than what the kernel takes of an answer that nobody reads. */
const body = Buffer.alloc(20_000_000, 'x');

test('an answer that is ended but not yet sent is sent whole before the service stops', async () => {
  const { promise: ended, resolve } = promiseOf();
  const server = await listen(
    (_, response) => {
      response.end(body);
      resolve(undefined);
    },
    '127.0.0.1',
    0,
  );
  const client = connect(server.port, '127.0.0.1');
  client.pause();
  client.write('GET / HTTP/1.1\r\nhost: test\r\n\r\n');
  await ended;
  const stopped = server.stop();
  let received = 0;
  client.on('data', (part: Buffer) => {
    received += part.length;
  });
  const closed = once(client, 'close');
  client.resume();
  await Promise.all([closed, stopped]);
  expect(received).toBeGreaterThan(body.length);
});

test('a connection that was answered and asks no more does not hold the service up', async () => {
  const server = await listen((_, response) => response.end('yes'), '127.0.0.1', 0);
  const client = connect(server.port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nhost: test\r\n\r\n');
  await once(client, 'data');
  const closed = once(client, 'close');
  client.resume();
  await Promise.all([server.stop(), closed]);
});

test('an address that cannot be opened is refused with what to do', async () => {
  const first = await listen((_, response) => response.end(), '127.0.0.1', 0);
  await expect(listen((_, response) => response.end(), '127.0.0.1', first.port)).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: `127.0.0.1:${String(first.port)} is taken, perhaps by another Entente. End what listens there, or choose another with PORT.`,
  });
  await expect(listen((_, response) => response.end(), '192.0.2.1', 0)).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringMatching(/^192\.0\.2\.1:0 is no address of this machine/) as string,
  });
  await first.stop();
});
