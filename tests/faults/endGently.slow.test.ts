import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { childEnvironment } from '../../src/config.ts';
import { folder } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';
import { post, send } from '../server/hostile/send.ts';

test('asked to end by SIGTERM, the service answers what it was asked, and exits with 0', async () => {
  const login = testLogin();
  const child = spawn(process.execPath, [folder('src/cli/bin.js'), 'start'], {
    env: childEnvironment({
      NEO4J_URI: login.uri,
      NEO4J_USERNAME: login.username,
      NEO4J_PASSWORD: login.password,
      NEO4J_DATABASE: login.database,
      PORT: '0',
    }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  let url = '';
  for await (const line of createInterface(child.stdout)) {
    url = /GraphQL +(http\S+)/.exec(line)?.[1] ?? url;
    if (line.startsWith('Ctrl-C')) break;
  }
  expect(url).not.toBe('');
  const question = post(
    '{ claims(first: 100) { nodes { quote fact { title claims { nodes { quote } } } } } }',
  );
  const asked = Array.from({ length: 20 }, () => send(url, question));
  // Once the first is answered, all have been taken in; the others are still under way.
  await Promise.race(asked);
  child.kill('SIGTERM');
  const answers = await Promise.all(asked);
  const [code] = await exited;
  const finished = answers.filter(({ status }) => status === 200).length;
  process.stdout.write(`SIGTERM: ${JSON.stringify({ asked: 20, finished, code })}\n`);
  expect({ finished, code }).toEqual({ finished: 20, code: 0 });
});
