import { run, type Frame, type Model, type Table } from '#core';
import { collectGarbage, median } from './alternate';
import { timed } from './contender';
import { wanted } from './tamarack';
import type { Line } from './target';
import { makeWorthAccounts, worthModel } from './worth-model';

const turns = 5;
const segmented = ['region', 'segment'] as const;
export const everything = [
  ...['score', 'grade', 'layer', 'region', 'segment', 'propensity', 'propensity to expand'],
  ...['potential', 'whitespace', 'road', 'land', 'lifetime value', 'tier'],
];

/** A run of the model for the columns asked for. */
export function mustTell(table: Table, model: Model, wanted: readonly string[]): Frame {
  const done = run(table, model, { wanted });
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
  return done.value.frame;
}

/** The columns of a frame that are blank for every account. */
export function blankColumns(frame: Frame, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const column = frame.columns.get(name);
    if (column?.kind === 'number') return column.values.every((value) => value !== value);
    return column?.kind === 'text' ? column.codes.every((code) => code === 0) : true;
  });
}

/** Everything that a model says of an account, against its segment alone. */
export function measureWorth(rows: number, seed: number): Line[] {
  const table = makeWorthAccounts(rows, seed);
  const model = worthModel();
  const silent = blankColumns(mustTell(table, model, everything), everything);
  if (silent.length > 0) throw new Error(`nothing is told by ${silent.join(', ')}`);
  const [alone, plain, all]: [number[], number[], number[]] = [[], [], []];
  for (let turn = 0; turn < turns; turn += 1) {
    collectGarbage();
    alone.push(timed(() => mustTell(table, model, segmented)).took);
    collectGarbage();
    plain.push(timed(() => mustTell(table, model, wanted)).took);
    collectGarbage();
    all.push(timed(() => mustTell(table, model, everything)).took);
  }
  return [
    {
      what: 'fit, propensity, potential, lifetime, tier, ROAD and segment, against the segment alone',
      figure: median(all) / median(alone),
      unit: '× as long',
      target: { atMost: 2.5 },
    },
    {
      what: 'the same, against fit, layer and segment',
      figure: median(all) / median(plain),
      unit: '× as long',
    },
  ];
}
