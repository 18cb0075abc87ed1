import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  Cmd,
  Copy,
  DockerfileParser,
  From,
  Healthcheck,
  type Instruction,
  PropertyInstruction,
} from 'dockerfile-ast';
import { folder } from '../../support/loadedGraph.ts';

/** What an image would hold and do: a folder in place of its root, and its settings. */
export interface Image {
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: string;
  health: string[];
  command: string[];
}

/** The files that a build would see: those git knows, but for the folders that .dockerignore names. */
function contextFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: folder(''),
    encoding: 'utf8',
  });
  const ignored = readFileSync(folder('.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#') && !line.startsWith('**/'));
  return listed.split('\n').filter((file) => file && !ignored.some((name) => file.startsWith(`${name}/`)));
}

const argumentsOf = (each: Instruction): string[] =>
  each.getArguments().map((argument) => argument.getValue());

/** The words of a command in JSON form. */
const wordsOf = (command: Cmd): string[] =>
  command.getJSONStrings().map((text) => JSON.parse(text.getValue()) as string);

function copyInto(image: Image, each: Copy, stages: ReadonlyMap<string, Image>): void {
  const [target = '', ...sources] = argumentsOf(each).reverse();
  const to = target.startsWith('/') ? join(image.root, target) : join(image.root, image.workdir, target);
  const from = each
    .getFlags()
    .find((flag) => flag.getName() === 'from')
    ?.getValue();
  for (const source of sources) {
    if (from != null)
      cpSync(join(stages.get(from)!.root, source), to, { recursive: true, verbatimSymlinks: true });
    else
      for (const file of source === '.' ? contextFiles() : [source]) {
        mkdirSync(dirname(join(to, file)), { recursive: true });
        cpSync(folder(file), join(to, file));
      }
  }
}

/** Makes one step in the folders that stand for the images. Throws for an instruction that it does not know. */
function runStep(image: Image, each: Instruction, stages: ReadonlyMap<string, Image>): void {
  const name = each.getKeyword();
  if (name === 'WORKDIR') {
    image.workdir = argumentsOf(each)[0] ?? '';
    mkdirSync(join(image.root, image.workdir), { recursive: true });
  } else if (each instanceof Copy) copyInto(image, each, stages);
  else if (name === 'RUN') {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...image.env };
    execFileSync('sh', ['-c', each.getArgumentsContent() ?? ''], {
      cwd: join(image.root, image.workdir),
      env,
      stdio: 'pipe',
    });
  } else if (name === 'ENV' && each instanceof PropertyInstruction) {
    for (const property of each.getProperties()) image.env[property.getName()] = property.getValue() ?? '';
  } else if (name === 'USER') image.user = argumentsOf(each)[0] ?? '';
  else if (each instanceof Cmd) image.command = wordsOf(each);
  else if (each instanceof Healthcheck) {
    const [, words = '[]'] = /CMD (\[.*\])/s.exec(each.getArgumentsContent() ?? '') ?? [];
    image.health = JSON.parse(words) as string[];
  } else if (!['VOLUME', 'EXPOSE'].includes(name))
    throw new Error(`${name} is an instruction that this script cannot run.`);
}

/**
 * Runs the very steps of the Dockerfile without an engine: each stage in a folder of its own that stands for its root.
 * What a base image brings, a user and a volume are not shown so.
 */
export function runImageSteps(): Image {
  const stages = new Map<string, Image>();
  let image: Image | undefined;
  for (const each of DockerfileParser.parse(readFileSync(folder('Dockerfile'), 'utf8')).getInstructions()) {
    if (each instanceof From) {
      const root = mkdtempSync(join(tmpdir(), 'entente-image-'));
      image = { root, workdir: '/', env: {}, user: 'root', health: [], command: [] };
      stages.set(each.getBuildStage() ?? 'last', image);
    } else if (image) runStep(image, each, stages);
  }
  return image as Image;
}
