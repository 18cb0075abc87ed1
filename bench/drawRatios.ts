import type { Measured } from './measure/measureShape.ts';
import { median, ratiosOf } from './measure/statistics.ts';

const colours: Readonly<Record<string, string>> = {
  raw: '#7a7f87',
  dataloader: '#c98a1b',
  '@neo4j/graphql': '#b5473c',
};
const [left, width, bar, gap] = [90, 620, 12, 14];

/** What the other peers cost against ours, in CPU a request, shape by shape: the median over the rounds. */
function costsOf(measured: readonly Measured[]): { shape: string; peer: string; ratio: number }[] {
  return measured.flatMap(({ shape, peer, rounds }) => {
    const ours = measured.find((each) => each.shape === shape && each.peer === 'entente');
    if (!ours || !(peer in colours)) return [];
    return [{ shape, peer, ratio: median(ratiosOf(rounds, ours.rounds)) }];
  });
}

/**
 * Draws one run as an SVG: a bar for each peer and shape, as long as its CPU a request is of ours, on a scale of powers of
 * two, with a line where both cost the same.
 */
export function drawRatios(measured: readonly Measured[], caption: string): string {
  const ratios = costsOf(measured);
  const doublings = ratios.map(({ ratio }) => Math.log2(ratio));
  const [low, high] = [Math.min(-1, ...doublings), Math.max(3, ...doublings)];
  const x = (ratio: number): number =>
    Math.round(left + ((Math.log2(ratio) - low) / (high - low)) * (width - left));
  const one = x(1);
  let y = 56;
  const rows = [...new Set(ratios.map(({ shape }) => shape))].map((shape) => {
    const bars = ratios.filter((each) => each.shape === shape);
    const top = y;
    y += bars.length * bar + gap;
    const drawn = bars.map(({ peer, ratio }, at) => {
      const end = x(ratio);
      const words = ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(ratio < 1 ? 2 : 1);
      return `<rect x="${String(Math.min(one, end))}" y="${String(top + at * bar)}" width="${String(Math.abs(end - one))}" height="${String(bar - 2)}" fill="${colours[peer] ?? ''}"/><text x="${String(Math.max(one, end) + 5)}" y="${String(top + at * bar + 9)}" font-size="10">${words}</text>`;
    });
    return `<text x="${String(left - 12)}" y="${String(top + (bars.length * bar) / 2 + 3)}" text-anchor="end">${shape}</text>${drawn.join('')}`;
  });
  const legend = Object.entries(colours).map(
    ([peer, colour], at) =>
      `<rect x="${String(left + at * 150)}" y="32" width="10" height="10" fill="${colour}"/><text x="${String(left + 15 + at * 150)}" y="41">${peer}</text>`,
  );
  const height = y + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width + 60)} ${String(height)}" font-family="sans-serif" font-size="12" role="img" aria-label="${caption}">
<rect width="100%" height="100%" fill="#ffffff"/><g fill="#1d232b">
<text x="${String(left)}" y="20" font-weight="600">${caption}</text>
${[...legend, ...rows].join('\n')}
</g><line x1="${String(one)}" x2="${String(one)}" y1="50" y2="${String(height - 8)}" stroke="#1d232b"/>
</svg>
`;
}
