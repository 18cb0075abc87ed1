import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Config, childEnvironment } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import { exists, fetchOnce } from '../fetchOnce.ts';
import { type Java, findJava } from '../findJava.ts';
import { runMaven } from '../runMaven.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

type Report = (line: string) => void;

/** `folder` holds the jar, the models and the bridge; `version` names all three: `corenlp-4.5.10-1a2b3c4d`. */
export interface Engine {
  java: Java;
  folder: string;
  models: string;
  version: string;
}

const missing = (reason: string): ExpectedError =>
  new ExpectedError(
    'ENGINE_MISSING',
    `Reading a text needs the language engine, which cannot be had here: ${reason} Install Java 17 or newer and Maven, then run this again: Entente downloads the engine itself.`,
  );

const failed = (reason: string): ExpectedError =>
  new ExpectedError(
    'ENGINE_DOWNLOAD_FAILED',
    `Maven must download the language engine, but failed:\n  ${reason}\nCheck the network and Maven's settings, and run this again.`,
  );

/** This version's folder in the cache: any change to the pom or the bridge gives another. */
export async function nameOfEngine(): Promise<string> {
  const pom = await readFile(pathOf('./pom.xml'), 'utf8');
  const version = /<corenlp.version>(.+)<\/corenlp.version>/.exec(pom)?.[1] ?? '';
  const hash = createHash('sha256').update(pom);
  hash.update(await readFile(pathOf('./Bridge.java')));
  return `corenlp-${version}-${hash.digest('hex').slice(0, 8)}`;
}

/**
 * Returns the language engine, downloading it with Maven if this version is not cached. Throws ENGINE_MISSING without Java
 * or Maven, ENGINE_DOWNLOAD_FAILED if Maven fails.
 */
export async function prepareEngine(
  config: Pick<Config, 'homes' | 'javaHome'>,
  report: Report,
): Promise<Engine> {
  const java = await findJava(config, missing);
  const version = await nameOfEngine();
  const fill = (draft: string): Promise<void> => download(draft, java, report);
  const folder = await fetchOnce(config.homes.cache, version, { what: 'the language engine', report, fill });
  return { java, folder, models: join(folder, 'edu', 'stanford', 'nlp', 'models'), version };
}

/** The language engine if it is already downloaded; otherwise throws ENGINE_MISSING, which says how to get it. */
export async function engineIfThere(config: Pick<Config, 'homes' | 'javaHome'>): Promise<Engine> {
  const version = await nameOfEngine();
  const folder = join(config.homes.cache, version);
  if (!(await exists(folder)))
    throw new ExpectedError(
      'ENGINE_MISSING',
      'Reading a text needs the language engine, which was not downloaded yet: run npx entente read on any text once, where this service runs.',
    );
  const java = await findJava(config, missing);
  return { java, folder, models: join(folder, 'edu', 'stanford', 'nlp', 'models'), version };
}

async function download(draft: string, java: Java, report: Report): Promise<void> {
  report(
    'Downloading the language engine Stanford CoreNLP (GPLv3) with Maven, once (490 MB, 73 MB are kept) …',
  );
  const [jars, models, rest] = [
    'dependency:copy-dependencies@jars',
    'dependency:unpack-dependencies@models',
    'dependency:purge-local-repository@rest',
  ];
  const use = { report, missing, failed };
  await runMaven(pathOf('./pom.xml'), [jars, models, rest, `-DoutputDirectory=${draft}`], use);
  await compileBridge(draft, java);
  report('The language engine is downloaded.');
}

/** A Java runtime has no compiler, so one comes along with the engine. */
async function compileBridge(folder: string, java: Java): Promise<void> {
  const classPath = join(folder, '*');
  const compiler = ['-cp', classPath, 'org.eclipse.jdt.internal.compiler.batch.Main'];
  const options = ['-17', '-nowarn', '-classpath', await jarOf(folder), '-d', folder];
  try {
    await promisify(execFile)(java.command, [...compiler, ...options, pathOf('./Bridge.java')], {
      env: childEnvironment(),
      timeout: 120_000,
    });
  } catch (error) {
    throw failed(`the bridge to it was not compiled: ${(error as Error).message}`);
  }
}

async function jarOf(folder: string): Promise<string> {
  const pom = await readFile(pathOf('./pom.xml'), 'utf8');
  const version = /<corenlp.version>(.+)<\/corenlp.version>/.exec(pom)?.[1] ?? '';
  return join(folder, `stanford-corenlp-${version}.jar`);
}
