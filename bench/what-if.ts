import { createRunner, rollUp, type Table } from '#core';
import { collectGarbage, median } from './alternate';
import { timed } from './contender';
import { benchModel, enterpriseFrom } from './model';
import { wanted } from './tamarack';

/** One moved line after another: each is new, so that none is answered from memory. */
const moves = 5;
/** A line that is dragged moves many times; the first moves are let go by, as every contender's first runs are. */
const warmingMoves = 5;

/** Median milliseconds to segment and roll up again after a line was moved, the accounts having been read before. */
export function measureWhatIf(table: Table): number {
  const runner = createRunner(table);
  const answer = (line: number): void => {
    const done = runner.run(benchModel(line), { wanted, fields: ['revenue'] });
    if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
    const rolled = rollUp(done.value.frame, ['segment', 'region'], ['revenue']);
    if (!rolled.ok) throw new Error(rolled.problems.map(({ message }) => message).join('; '));
  };
  answer(enterpriseFrom);
  const times = Array.from({ length: warmingMoves + moves }, (_, move) => {
    collectGarbage();
    return timed(() => answer(enterpriseFrom + 150 * (move + 1))).took;
  });
  return median(times.slice(warmingMoves));
}
