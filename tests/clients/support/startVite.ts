import { type ChildProcess, spawn } from 'node:child_process';

/** Starts Vite's server for a page in a folder, in front of a service, and gives the page's address. */
export function startVite(
  path: string,
  page: string,
  serviceUrl: string,
): Promise<{ origin: string; stop(): void }> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', page, '--port', '0', '--clearScreen', 'false'],
    { cwd: path, env: { PATH: process.env.PATH, ENTENTE_URL: serviceUrl, NO_COLOR: '1' } },
  );
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: unknown): void => {
      printed += String(chunk);
      const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (origin) resolve({ origin, stop: () => void child.kill() });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => reject(new Error(`Vite ended with ${String(code)}:\n${printed}`)));
  });
}
