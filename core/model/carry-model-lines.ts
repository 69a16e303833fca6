import { inMarket, standings } from '../segments/standing';
import { sortNumbers } from '../stats/sort-numbers';
import type { Model } from './model';
import { modelLines } from './model-lines';
import { moveModelLines } from './move-model-lines';
import type { Run } from './run-result';

/** The known values above 0 of accounts in the market, ascending. */
function marketValues({ frame }: Run, name: string): Float64Array {
  const column = frame.columns.get(name);
  if (column?.kind !== 'number') return new Float64Array(0);
  const standing = standings(frame);
  return sortNumbers(column.values.filter((value, row) => value > 0 && standing[row] === inMarket));
}

const twoFigures = (value: number): number => Number(value.toPrecision(2));

/**
 * The model with another yardstick, its lines carried over: as large a share of the accounts reaches each as before, as far
 * as a number of two figures allows. Without figures on either yardstick the lines stay conditions of their old field.
 * @param run that was told `segmentLineColumns`, and both fields
 * @param yardstick a number field of the model
 */
export function carryModelLines(run: Run, yardstick: string): Model {
  const { model } = run;
  const next: Model = { ...model, settings: { ...model.settings, yardstick } };
  const before = model.settings.yardstick;
  if (before === null || before === yardstick) return next;
  const [old, fresh] = [marketValues(run, before), marketValues(run, yardstick)];
  if (old.length === 0 || fresh.length === 0) return next;
  let above = Infinity;
  const moves = modelLines(model).map((line) => {
    const reached = old.filter((value) => (line.isAbove ? value > line.from : value >= line.from)).length;
    const place = Math.round(fresh.length * (1 - reached / old.length));
    const exact = fresh[Math.min(place, fresh.length - 1)]!;
    const rounded = twoFigures(exact);
    const to = rounded < above ? rounded : Math.min(exact, above / 2);
    above = to;
    return { line, to };
  });
  return { ...moveModelLines(model, moves, yardstick), settings: next.settings };
}
