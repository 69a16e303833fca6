import type { Carved } from './carve';
import type { SmallTasks } from './carve-exactly';
import { tableText } from './target';

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** Ways to carve beside each other: how far from fair on large tasks and how fast, and how often optimal on small ones. */
export function carvingTable(carved: readonly Carved[], small: readonly SmallTasks[]): string {
  const tasks = [...new Set(carved.map(({ what }) => what))];
  const header = [
    'who',
    ...tasks.flatMap((what) => [`${what}: from fair`, 'ms']),
    '200 small tasks: from fair on average',
    'optimal in',
  ];
  const rows = small.map(({ who, same, mean }) => [
    who,
    ...tasks.flatMap((what) => {
      const one = carved.find((each) => each.who === who && each.what === what);
      return one ? [percent(one.imbalance), one.milliseconds.toFixed(0)] : ['', ''];
    }),
    percent(mean),
    percent(same),
  ]);
  return tableText(header, rows);
}
