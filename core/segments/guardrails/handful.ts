import { amountText, findingOf, listText } from '../finding';
import type { Guardrail } from '../guardrail';

const enough = {
  code: 'handful-enough',
  says: 'each of {cells} cells of segment and region has {threshold} reps of one role or more',
  advice: '',
};
const tooFew = {
  code: 'handful-too-few',
  says: '{small} of {cells} cells of segment and region have fewer than {threshold} reps of one role: {names}',
  advice:
    'merge these cells into a neighbour (a row merge), or let reps work several of them, until each has a handful who can stand in for one another',
};
const noReps = {
  code: 'handful-no-reps',
  says: 'no reps are given, so nothing tells how many work each cell',
  advice: 'add the table of reps: rep, role, segment, region, start, end',
};
const noCells = {
  code: 'handful-no-cells',
  says: 'no account in the market has both a segment and a region',
  advice: 'fill the fields that segments and regions ask for',
};

const mostShown = 20;

/**
 * Three who do the same job in a cell can be compared, learn from one another and stand in for one another; one alone is an
 * anecdote. The figure is the fewest reps of one role in a cell that holds accounts. Watch while a quarter of the cells or
 * fewer have too few.
 */
export const handful: Guardrail = {
  name: 'handful of reps',
  question: 'Does each cell of segment and region have a handful of reps?',
  threshold: 3,
  unit: 'reps',
  good: 'at least',
  check({ coverage }, threshold) {
    const cells = [...(coverage?.cells ?? [])].sort((one, other) => one.reps - other.reps);
    const figure = cells[0]?.reps ?? null;
    if (figure === null) {
      const words = coverage ? noCells : noReps;
      return findingOf(handful, { verdict: 'not known', figure, threshold, words });
    }
    const small = cells.filter(({ reps }) => reps < threshold);
    const verdict = small.length === 0 ? 'good' : small.length * 4 <= cells.length ? 'watch' : 'act';
    const parameters = {
      cells: cells.length,
      small: small.length,
      threshold: amountText(threshold),
      names: listText(small.map(({ segment, region, reps }) => `${segment} × ${region} (${reps})`)),
    };
    const detail = small
      .slice(0, mostShown)
      .map(({ segment, region, reps }) => ({ label: `${segment} × ${region}`, figure: reps }));
    const words = small.length === 0 ? enough : tooFew;
    return findingOf(handful, { verdict, figure, threshold, words, parameters, detail });
  },
};
