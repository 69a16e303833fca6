import { rollUp, run, type Frame, type Model, type RollUp, type Table } from '#core';
import { rollUpLine, toMillionth, type Answers } from './answers';
import { cellsOf } from './cells';
import { timed, type Contender } from './contender';

/** What the bench asks of a run. */
export const wanted = ['score', 'grade', 'layer', 'region', 'segment'] as const;

/** A run of any model, rolled up by segment and region. */
export function runAndRollUp(table: Table, model: Model): { readonly frame: Frame; readonly rolled: RollUp } {
  const done = run(table, model, { wanted, fields: ['revenue'] });
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
  const rolled = rollUp(done.value.frame, ['segment', 'region'], ['revenue']);
  if (!rolled.ok) throw new Error(rolled.problems.map(({ message }) => message).join('; '));
  return { frame: done.value.frame, rolled: rolled.value };
}

export function numbersOf(frame: Frame, name: string): Float64Array {
  const column = frame.columns.get(name);
  if (column?.kind !== 'number') throw new Error(`${name} is no column of numbers`);
  return column.values;
}

function textsOf(frame: Frame, name: string) {
  const column = frame.columns.get(name);
  if (column?.kind !== 'text') throw new Error(`${name} is no column of texts`);
  return column;
}

export function answersOf(frame: Frame, rolled: RollUp): Answers {
  const texts = (name: string): (string | null)[] => {
    const { codes, values } = textsOf(frame, name);
    return Array.from(codes, (code) => values[code]!);
  };
  return {
    score: Array.from(numbersOf(frame, 'score'), toMillionth),
    grade: texts('grade'),
    layer: texts('layer'),
    segment: texts('segment'),
    rollUp: rolled.rows
      .map(({ keys: [segment, region], accounts, sums }) =>
        rollUpLine(segment ?? null, region ?? null, accounts, sums[0]?.value ?? NaN),
      )
      .sort(),
  };
}

/** Our general engine: it reads the model as data, and knows nothing of this one. */
export function tamarack(model: Model): Contender {
  return {
    name: 'Tamarack',
    run(table) {
      const { value, took } = timed(() => runAndRollUp(table, model));
      const cells = timed(() => cellsOf(value.frame));
      return {
        times: { work: took, cells: cells.took },
        answers: () => answersOf(value.frame, value.rolled),
      };
    },
  };
}
