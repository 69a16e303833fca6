import type { KindOf } from '../values/field-kind';
import { defineProblem, type Problem } from '../values/problem';
import { lifetimeNames, type Lifetime, type LifetimeName } from './valuation';

const notShare = defineProblem('lifetime-share', '{name} is a share of 1: {right}, not {value}');
const range = defineProblem('lifetime-range', '{name} is {meant}, and {value} is not');
const timingWrong = defineProblem('lifetime-timing', '"{value}" is none of start, middle, end');
const landUnknown = defineProblem('lifetime-land-field', 'there is no field "{value}" to land with');
const landKind = defineProblem(
  'lifetime-land-kind',
  '"{value}" is a {kind} field, and land is a share of the potential or a money field',
);

/** What each figure may be; above `percentFrom` it is taken for a percentage. */
interface Bounds {
  readonly meant: string;
  readonly holds: (value: number) => boolean;
  readonly percentFrom?: number;
}

const timings: readonly unknown[] = ['start', 'middle', 'end'];

const bounds: Readonly<Record<Exclude<LifetimeName, 'timing'>, Bounds>> = {
  margin: { meant: 'more than 0 and at most 1', holds: (value) => value > 0 && value <= 1, percentFrom: 1 },
  discount: {
    meant: 'at least 0 and less than 1',
    holds: (value) => value >= 0 && value < 1,
    percentFrom: 1,
  },
  horizon: {
    meant: 'a whole number of years from 1 to 30',
    holds: (value) => Number.isInteger(value) && value >= 1 && value <= 30,
  },
  // Spend that grows elevenfold a year is a percentage; twice as much is a start-up's customer.
  growth: {
    meant: 'more than -1 and at most 10',
    holds: (value) => value > -1 && value <= 10,
    percentFrom: 10,
  },
  land: {
    meant: 'a share from 0 to 1, or a money field',
    holds: (value) => value >= 0 && value <= 1,
    percentFrom: 1,
  },
  'acquisition cost': { meant: 'money of 0 or more', holds: (value) => value >= 0 && value < Infinity },
};

/** A percentage as a share, without the noise of dividing. */
const asShare = (percent: number): number => Number((percent / 100).toPrecision(12));

function checkFigure(name: keyof typeof bounds, path: string, value: number): Problem[] {
  const { meant, holds, percentFrom } = bounds[name];
  if (holds(value)) return [];
  const right = asShare(value);
  const isPercent = percentFrom !== undefined && value > percentFrom && holds(right);
  return isPercent ? [notShare({ name, right, value }, { path })] : [range({ name, meant, value }, { path })];
}

function checkLand(land: Lifetime['land'], kindOf: KindOf): Problem[] {
  if (typeof land === 'number') return checkFigure('land', 'land', land);
  const at = { path: 'land' };
  const kind = kindOf(land);
  if (kind === undefined) return [landUnknown({ value: land }, at)];
  return kind === 'money' || kind === 'number' ? [] : [landKind({ value: land, kind }, at)];
}

/**
 * Every problem of what lifetimes are reckoned with, all at once: margin more than 0 and at most 1, discount 0 to less
 * than 1, whole years from 1 to 30, growth more than −1, land a share of the potential or a money field, no negative
 * cost. A percentage is said as the share that it means: 0.12, not 12.
 * @param lifetime as it stands in the model
 * @param kindOf the kinds of the fields
 * @returns problems with paths within the lifetime (`discount`); empty when it is sound
 */
export function checkLifetime(lifetime: Lifetime, kindOf: KindOf): readonly Problem[] {
  const { acquisitionCost, land, timing } = lifetime;
  return lifetimeNames.flatMap((name): Problem[] => {
    switch (name) {
      case 'timing':
        return timings.includes(timing) ? [] : [timingWrong({ value: timing }, { path: 'timing' })];
      case 'land':
        return checkLand(land, kindOf);
      case 'acquisition cost':
        return acquisitionCost === null ? [] : checkFigure(name, 'acquisitionCost', acquisitionCost);
      default:
        return checkFigure(name, name, lifetime[name]);
    }
  });
}
