// Started by startNeo4j.ts as `node supervise.js LOG KILL_AFTER_MS JAVA ARGUMENTS…`. Its standard input is a pipe that the service holds
// open: when the service stops, or is killed in any way, the input ends, and Java is ended. Writes one line of JSON when Java
// has started, {"pid"}, and one when it has ended, {"code","signal"} or {"error"}. Plain JavaScript: it starts in
// a moment and needs no loader.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

const [logPath, killAfterMs, command, ...args] = process.argv.slice(2);

// With the service dead nobody may read; that must not end the supervisor before Java.
process.stdout.on('error', () => undefined);
const tell = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

const log = openSync(logPath, 'w', 0o600);
const java = spawn(command, args, { stdio: ['ignore', log, log] });
java.once('spawn', () => tell({ pid: java.pid }));
java.once('error', (error) => {
  tell({ error: error.message });
  process.exitCode = 1;
  process.stdin.destroy();
});
java.once('exit', (code, signal) => {
  tell({ code, signal });
  process.stdin.destroy();
});

let ending = false;
function endJava() {
  if (ending) return;
  ending = true;
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), Number(killAfterMs)).unref();
}

process.stdin.on('end', endJava);
process.stdin.on('close', endJava);
process.stdin.on('error', endJava);
process.stdin.resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, endJava);
