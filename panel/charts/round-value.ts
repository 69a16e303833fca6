import type { Scale } from './scale';
import { decimal, powerOf } from './scale';

/** To so many significant figures: 2,345 to two is 2,300. */
export function roundFigures(value: number, figures: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(figures)) : value;
}

/** To the nearest multiple of a step, without crumbs. */
export function roundToStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** The step that an arrow key takes on a linear scale where none is given: about a hundredth of it, a power of ten. */
export function stepOver({ from, to }: Pick<Scale, 'from' | 'to'>): number {
  return to > from ? decimal(1, powerOf(to - from) - 2 + (leading(to - from) >= 5 ? 1 : 0)) : 1;
}

function leading(value: number): number {
  return value / decimal(1, powerOf(value));
}

/**
 * The next number of so many figures above (1) or below (−1) a value that is more than 0: with two figures 1,000 goes up to
 * 1,100 and down to 990, and 1,234 up to 1,300 and down to 1,200.
 */
export function nextFigure(value: number, direction: 1 | -1, figures: number): number {
  const power = powerOf(value) - figures + 1;
  const times = Number((value / decimal(1, power)).toPrecision(12));
  if (direction === 1) return decimal(Math.floor(times) + 1, power);
  const isFirst = times === 10 ** (figures - 1);
  return isFirst ? decimal(10 ** figures - 1, power - 1) : decimal(Math.ceil(times) - 1, power);
}
