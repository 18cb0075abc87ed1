import { Command, InvalidArgumentError, Option } from 'commander';
import { allPeers } from './peers/allPeers.ts';
import { shapes } from './shapes.ts';
import { sizes } from './store/openBenchGraph.ts';

/** The options of one bench run. */
export interface BenchOptions {
  size: keyof typeof sizes;
  /** For one peer and shape, over all rounds. */
  seconds: number;
  rounds: number;
  /** Names of shapes and peers; all unless given. */
  only?: string[];
  peers?: string[];
  /** Percentage of requests after which another client writes. */
  writes?: number;
  check?: boolean;
  write?: boolean;
}

const numberFrom =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Must be a number from ${String(least)} to ${String(most)}.`);
  };

const namesOf =
  (known: readonly { name: string }[], separator: string) =>
  (text: string): string[] => {
    const all = known.map(({ name }) => name);
    const names = text.split(separator);
    const unknown = names.find((name) => !all.includes(name));
    if (unknown === undefined) return names;
    throw new InvalidArgumentError(`There is no "${unknown}", only ${all.join(separator)}.`);
  };

/** Reads the command line's options; exits with a message when they are wrong or for --help. */
export function readOptions(argv: readonly string[]): BenchOptions {
  return new Command('npm run bench --')
    .description('Ask all peers the same questions on one Neo4j, turn by turn, and print what each costs.')
    .addOption(
      new Option('--size <size>', '10⁴, 10⁵ or 10⁶ facts; stored once, then kept in the temporary folder')
        .choices(Object.keys(sizes))
        .default('S'),
    )
    .option('--seconds <seconds>', 'time for one peer and shape', numberFrom(0.5, 600), 12)
    .option('--rounds <rounds>', 'in how many turns it is spent', numberFrom(1, 20), 3)
    .option('--only <shapes>', 'only these shapes, as list,path', namesOf(shapes, ','))
    .option('--peers <peers>', "only these peers, as 'entente|raw'", namesOf(allPeers, '|'))
    .option(
      '--writes <percent>',
      'percentage of requests after which another client writes',
      numberFrom(0.1, 50),
    )
    .option('--check', 'stop after the check that all answer the same')
    .option('--write', 'write the tables and the picture in docs/')
    .parse(argv)
    .opts<BenchOptions>();
}
