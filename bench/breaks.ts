import { naturalBreaks } from '#core';
import { ckmeans } from 'simple-statistics';
import { collectGarbage, median } from './alternate';
import { createChance } from './chance';
import { timed } from './contender';
import type { Line } from './target';

const classes = 5;
const turns = 5;
/** The peer keeps arrays of arrays of numbers: it takes part with fewer values. */
const peerValues = 100_000;

/** Money as it is spread over accounts: log-normal, in cents, hardly any amount twice. */
export function drawAmounts(count: number, seed: number): Float64Array {
  const chance = createChance(seed);
  return Float64Array.from(
    { length: count },
    () => Math.round(100 * Math.exp(9 + 1.6 * chance.normal())) / 100,
  );
}

/** The smallest value of each class, by ours and by simple-statistics; throws where they do not agree. */
export function mustCutAlike(values: Float64Array): void {
  const ours = naturalBreaks(values, classes).map(({ from }) => from);
  const theirs = ckmeans([...values], classes).map((cluster) => cluster[0]!);
  if (ours.join() !== theirs.join()) {
    throw new Error(`natural breaks do not agree: ${ours.join(', ')} and ${theirs.join(', ')}`);
  }
}

/** Cuts a million amounts on their logarithm, and fewer as they are beside simple-statistics, in turns. */
export function measureBreaks(count: number, seed: number): Line[] {
  const many = drawAmounts(count, seed);
  const fewer = drawAmounts(Math.min(count, peerValues), seed + 1);
  const plain = [...fewer];
  mustCutAlike(fewer);
  const [whole, ours, theirs]: [number[], number[], number[]] = [[], [], []];
  for (let turn = 0; turn < turns; turn += 1) {
    collectGarbage();
    whole.push(timed(() => naturalBreaks(many, classes, 'log')).took);
    collectGarbage();
    ours.push(timed(() => naturalBreaks(fewer, classes)).took);
    collectGarbage();
    theirs.push(timed(() => ckmeans(plain, classes)).took);
  }
  return [
    {
      what: `natural breaks of ${count.toLocaleString('en-US')} amounts into ${classes}`,
      figure: median(whole),
      unit: 'ms',
      target: { atMost: 1000 },
    },
    {
      what: `against ckmeans of simple-statistics, ${fewer.length.toLocaleString('en-US')} amounts`,
      figure: median(theirs) / median(ours),
      unit: '× faster',
    },
  ];
}
