import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { Annotation, Unread } from './annotation.ts';
import { type OpenEngine, openEngine } from './openEngine.ts';
import { type Engine, nameOfEngine, prepareEngine } from './prepareEngine.ts';

/** Reads a cached annotation; undefined if there is none. */
async function readKept(path: string): Promise<Annotation | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Annotation;
  } catch {
    return undefined; // missing, or truncated by a crash of the machine
  }
}

/** The cache folder for one version of the engine. */
export const annotationsFolder = ({ homes }: Pick<Config, 'homes'>, version: string): string =>
  join(homes.cache, 'annotations', version);

/** The file in that folder that holds a text's annotation. */
export const nameOfAnnotation = (text: string): string =>
  `${createHash('sha256').update(text, 'utf16le').digest('hex')}.json`;

async function keep(path: string, annotation: Annotation): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(annotation));
  await rename(draft, path);
}

/** A pool of engines: another starts when a text arrives and all are busy. */
function shareEngines(prepare: () => Promise<Engine>, count: number): Omit<OpenEngine, 'version'> {
  let engine: Promise<Engine> | undefined;
  const all: { open?: Promise<OpenEngine>; busy: number }[] = Array.from({ length: count }, () => ({
    busy: 0,
  }));
  const annotate = async (text: string): Promise<Annotation | Unread> => {
    const idle = all.reduce((least, each) => (each.busy < least.busy ? each : least));
    idle.busy += 1;
    try {
      engine ??= prepare();
      idle.open ??= engine.then(openEngine);
      return await (await idle.open).annotate(text);
    } finally {
      idle.busy -= 1;
    }
  };
  const close = async (): Promise<void> => {
    // A failed start was already reported to its caller.
    await Promise.all(all.map(async ({ open }) => (await open?.catch(() => undefined))?.close()));
  };
  return { annotate, close };
}

/**
 * Annotates texts, each once: annotations are cached by the text's hash and the engine's version. Up to `engines` engines
 * are downloaded and started, only for texts that are not cached. Annotating throws as prepareEngine and openEngine do.
 */
export async function annotateCached(
  config: Pick<Config, 'homes' | 'javaHome'>,
  report: (line: string) => void,
  engines = 1,
  prepare = () => prepareEngine(config, report),
): Promise<OpenEngine> {
  const version = await nameOfEngine();
  const folder = annotationsFolder(config, version);
  await mkdir(folder, { recursive: true });
  const shared = shareEngines(prepare, engines);
  const annotate = async (text: string): Promise<Annotation | Unread> => {
    const path = join(folder, nameOfAnnotation(text));
    const kept = await readKept(path);
    if (kept) return kept;
    const annotation = await shared.annotate(text);
    if (!('unread' in annotation)) await keep(path, annotation);
    return annotation;
  };
  return { version, annotate, close: shared.close };
}
