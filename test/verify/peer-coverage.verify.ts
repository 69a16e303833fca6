import { seededChance } from '../../core/stats/seeded-chance';
import { peerCoverage, type PeerWorld } from '../core/value/simulate-peers';

/** Cells that differ little and much, that are small and large, of few groups and many. */
const worlds: readonly (readonly [string, PeerWorld])[] = [
  ['middling cells', { industries: 4, bands: 3, fewest: 8, most: 60, between: 0.5, within: 0.8 }],
  ['cells that differ little', { industries: 4, bands: 3, fewest: 8, most: 60, between: 0.2, within: 0.8 }],
  ['cells that differ much', { industries: 4, bands: 3, fewest: 8, most: 60, between: 1.2, within: 0.8 }],
  ['many small cells', { industries: 10, bands: 4, fewest: 8, most: 30, between: 0.4, within: 1 }],
  ['many cells', { industries: 10, bands: 4, fewest: 8, most: 200, between: 0.4, within: 0.6 }],
  ['tiny cells', { industries: 4, bands: 3, fewest: 8, most: 9, between: 0.5, within: 0.8 }],
];

const coverages = worlds.map(([, world], at) => peerCoverage(world, seededChance(11, at), 400));

test('the 95 % interval of a cell holds the truth 93 to 97 times in a hundred, over all worlds', () => {
  const mean = coverages.reduce((sum, each) => sum + each, 0) / coverages.length;
  expect(mean).toBeGreaterThan(0.93);
  expect(mean).toBeLessThan(0.97);
});

test.each(worlds.map(([name], at) => [name, coverages[at]!] as const))(
  '%s: no world is far from 95 % (%d)',
  (_, coverage) => {
    expect(coverage).toBeGreaterThan(0.92);
    expect(coverage).toBeLessThan(0.98);
  },
);
