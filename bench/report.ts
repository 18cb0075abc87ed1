import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from './measure/measureShape.ts';
import { median, ratiosOf } from './measure/statistics.ts';

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** How many times `other` is of `base`, round by round: the median and its spread, `3.1 (2.9–3.4)`. */
export function ratio(other: readonly number[], base: readonly number[]): string {
  const each = ratiosOf(other, base);
  return `${number(median(each))} (${number(Math.min(...each))}–${number(Math.max(...each))})`;
}

/** What was measured in one run, as a table in Markdown. */
export function figuresOf(measured: readonly Measured[]): string {
  const figures = measured.map((each) =>
    row([
      each.shape,
      each.peer,
      number(each.p50),
      number(each.p99),
      number(each.throughput),
      number(each.nodeCpu),
      number(each.neo4jCpu),
      number(each.bytes / 1024),
      number(each.memory),
      String(each.failed),
    ]),
  );
  return [
    row([
      'shape',
      'peer',
      'p50 ms',
      'p99 ms',
      'requests/s',
      'Node CPU ms',
      'Neo4j CPU ms',
      'kB',
      'memory MB',
      'failed',
    ]),
    row(Array.from({ length: 10 }, () => '---')),
    ...figures,
  ].join('\n');
}

/** How many times Entente is cheaper and faster than each peer, in Markdown. */
export function ratioTable(measured: readonly Measured[]): string {
  const others = [...new Set(measured.map(({ peer }) => peer))].filter((peer) => peer !== 'entente');
  const ratios = [...new Set(measured.map(({ shape }) => shape))].map((shape) => {
    const of = (peer: string): Measured | undefined =>
      measured.find((each) => each.shape === shape && each.peer === peer);
    const ours = of('entente');
    return row([
      shape,
      ...others.flatMap((peer) => {
        const other = of(peer);
        if (!other || !ours) return ['–', '–'];
        return [ratio(other.rounds, ours.rounds), ratio(ours.throughputs, other.throughputs)];
      }),
    ]);
  });
  const head = ['shape', ...others.flatMap((peer) => [`${peer}: CPU`, 'throughput'])];
  return [
    'How many times Entente is better (above 1: Entente is cheaper or faster), median and spread of the rounds:',
    '',
    row(head),
    row(head.map(() => '---')),
    ...ratios,
  ].join('\n');
}

/** Puts text between the marks `<!-- NAME -->` and `<!-- end NAME -->` of a page; the page must have them. */
export function writeBetweenMarks(path: string, name: string, text: string): void {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [start, end] = [`<!-- ${name} -->`, `<!-- end ${name} -->`];
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${path} must have the marks ${start} and ${end}.`);
  writeFileSync(path, `${before}${start}\n\n${text}\n\n${end}${after}`);
}
