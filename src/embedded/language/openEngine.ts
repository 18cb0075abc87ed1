import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnvironment } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import type { Annotation, Unread } from './annotation.ts';
import type { Engine } from './prepareEngine.ts';

/** The longest text accepted, in UTF-16 code units; longer ones take too long. */
export const maxTextLength = 100_000;

/** How long a text may take before the engine is restarted. */
const deadlineMs = (text: string): number => 30_000 + 0.15 * text.length;
const startWithinMs = 120_000;

/** Annotates one text at a time; `version` names engine and models. */
export interface OpenEngine {
  version: string;
  annotate: (text: string) => Promise<Annotation | Unread>;
  close: () => Promise<void>;
}

interface Running {
  java: ChildProcess;
  lines: AsyncIterator<string>;
}

const javaFlags = ['-Xmx1g', '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError'];

async function start({ java, folder, models }: Engine): Promise<Running> {
  const classPath = [join(folder, '*'), folder].join(delimiter);
  // The engine exits when its stdin closes, however this process ends.
  const child = spawn(java.command, [...javaFlags, '-cp', classPath, 'Bridge', models], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: childEnvironment(),
    windowsHide: true,
  });
  child.on('error', () => undefined); // its output ends, which says enough
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const running = { java: child, lines };
  if ((await hear(running, startWithinMs)) !== 'ready') {
    await kill(running);
    throw new ExpectedError(
      'ENGINE_NOT_STARTED',
      `The language engine in ${folder} must start with ${java.command}, but did not. Free 1 GB of memory, or remove that folder to have it downloaded anew.`,
    );
  }
  return running;
}

/** The next answer; undefined on a timeout, if Java exited, or if the line is not JSON. */
async function hear({ lines }: Running, withinMs: number): Promise<unknown> {
  const patience = new AbortController();
  const late = sleep(withinMs, undefined, { signal: patience.signal }).catch(() => undefined);
  const line = await Promise.race([lines.next(), late]);
  patience.abort();
  if (!line || line.done) return undefined;
  try {
    return JSON.parse(line.value);
  } catch {
    return undefined;
  }
}

async function kill({ java }: Running): Promise<void> {
  if (java.exitCode !== null || java.signalCode !== null || java.pid === undefined) return;
  const ended = once(java, 'exit');
  java.kill('SIGKILL');
  await ended;
}

/**
 * Starts the engine. A text it cannot read (too long, too slow, or one that crashes it) is answered with the reason, and
 * the engine is restarted for the next. Throws ENGINE_NOT_STARTED.
 */
export async function openEngine(engine: Engine): Promise<OpenEngine> {
  let running: Running | undefined = await start(engine);
  const annotateNext = async (text: string): Promise<Annotation | Unread> => {
    if (text.length > maxTextLength)
      return {
        unread: `The text must be at most ${maxTextLength} characters long, but has ${text.length}.`,
      };
    running ??= await start(engine);
    running.java.stdin?.write(`${JSON.stringify(text)}\n`);
    const answer = await hear(running, deadlineMs(text));
    if (Array.isArray(answer)) return answer as Annotation;
    await kill(running);
    running = undefined;
    return { unread: 'The language engine gave no answer in time, or ended.' };
  };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    version: engine.version,
    annotate: (text) => {
      const answer = queue.then(() => annotateNext(text));
      queue = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      await queue;
      if (running) await kill(running);
      running = undefined;
    },
  };
}
