import { type Placed, placeLabels } from '../../src/explorer/map/placeLabels.ts';
import type { DrawnArc } from '../../src/explorer/map/layMap.ts';

const frame = { left: 0, top: 0, width: 400, height: 300, unit: 1 };
const spot = (name: string, x: number, y: number): Placed => ({ id: name, name, at: [x, y] });
const arc = (from: string, to: string) => ({ arc: { from, to }, path: '' }) as DrawnArc;
const sideOf = (labels: ReturnType<typeof placeLabels>, name: string) => labels.get(name)?.anchor;

test('a name stands on the side from which no arc leaves', () => {
  const spots = [spot('Peru', 100, 100), spot('Chad', 300, 100)];
  const labels = placeLabels(spots, [arc('Peru', 'Chad')], frame);
  expect([sideOf(labels, 'Peru'), sideOf(labels, 'Chad')]).toEqual(['end', 'start']);
});

test('a name stays inside the map', () => {
  const labels = placeLabels([spot('Kiribati', 395, 100), spot('Samoa', 5, 100)], [], frame);
  expect([sideOf(labels, 'Kiribati'), sideOf(labels, 'Samoa')]).toEqual(['end', 'start']);
});

test('where spots crowd, names without room are left out; alone each has its name', () => {
  const crowd = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((place) =>
    spot(`Land ${String(place)}`, 200 + (place % 3) * 14, 150 + Math.floor(place / 3) * 14),
  );
  const labels = placeLabels(crowd, [], frame);
  expect(labels.size).toBeGreaterThan(1);
  expect(labels.size).toBeLessThan(crowd.length);
  const alone = placeLabels(crowd.slice(4, 5), [], frame);
  expect(alone.size).toBe(1);
});
