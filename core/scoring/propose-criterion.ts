import { quantileOfSorted } from '../stats/quantile';
import { sortNumbers } from '../stats/sort-numbers';
import type { Criterion, CriterionLine } from './criterion';
import type { CriterionDefinition, LineTest } from './define-criterion';
import { freezePercentiles } from './freeze-percentiles';

/** What is known of the field that a new criterion asks. */
export interface FieldSeen {
  /** Its numbers over the accounts, in any order, blanks (NaN) among them; of days how long ago they were. */
  readonly numbers: Float64Array;
  /** Its texts or items, the most frequent first. */
  readonly texts: readonly string[];
  /** Little speaks for an account and much against it: days since something was. */
  readonly isLessBetter: boolean;
}

/** How a new criterion is called, and what it asks. */
export type CriterionHead = Pick<Criterion, 'name' | 'field' | 'weight'>;

const SHARES = [0.25, 0.5, 0.75];
const PERCENTS = [50, 75, 90];
const ENDS = [0.1, 0.9];

/** Two figures are enough for a line that is only where to begin. */
const round = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(2)) : NaN);

/** Evenly from 0 up to 1, or down to 0. */
const evenly = (at: number, count: number): number =>
  count < 2 ? 1 : Math.round((at / (count - 1)) * 100) / 100;

function numberLines(test: LineTest, seen: FieldSeen): readonly CriterionLine[] {
  const sorted = sortNumbers(seen.numbers);
  const least = test.min ?? -Infinity;
  const cuts = SHARES.map((share) => round(quantileOfSorted(sorted, share))).filter((cut) => cut >= least);
  const values = [...new Set(cuts)];
  if (values.length === 0) return [{ test: test.test, value: Math.max(0, least), points: 1 }];
  return values.map((value, at) => {
    const place = seen.isLessBetter ? values.length - at : at + 1;
    return { test: test.test, value, points: Math.round((place / values.length) * 100) / 100 };
  });
}

function linesOf(definition: CriterionDefinition, test: LineTest, seen: FieldSeen): readonly CriterionLine[] {
  const single = definition.lines.filter(({ value, most }) => value === 'number' && most === 1);
  const points = (given: number) => (test.points ? given : null);
  if (test.numbered) {
    return PERCENTS.map((percent, at) => ({
      test: `${test.test} ${percent}`,
      value: null,
      points: points(evenly(at + 1, PERCENTS.length + 1)),
    }));
  }
  if (test.value === 'number' && test.most > 1) return numberLines(test, seen);
  if (test.value === 'number') {
    const at = single.indexOf(test);
    const sorted = sortNumbers(seen.numbers);
    const share = ENDS[0]! + evenly(at, single.length) * (ENDS[1]! - ENDS[0]!);
    const cut = round(quantileOfSorted(sorted, share));
    return [
      { test: test.test, value: Number.isNaN(cut) ? at : cut, points: points(evenly(at, single.length)) },
    ];
  }
  const isFirst = definition.lines.find(({ value }) => value === test.value) === test;
  if (test.value === 'texts') {
    return isFirst ? [{ test: test.test, value: seen.texts.slice(0, 1), points: points(1) }] : [];
  }
  if (test.value === 'none') {
    const speaksFor = isFirst && definition.oneOf?.includes(test.test) === true;
    return [{ test: test.test, value: null, points: points(speaksFor ? 1 : 0) }];
  }
  return test.least > 0
    ? [{ test: test.test, value: test.choices?.[0] ?? seen.texts[0] ?? '', points: null }]
    : [];
}

/**
 * A criterion to begin with, read off its kind: lines at the quartiles of a number, the most frequent text, percentiles
 * learned from the accounts; points rise with the number, and fall with the days that something is ago.
 * @param head its name, what it asks and its weight
 * @param seen the field over the accounts
 * @returns a blank leaves it out; of a field without values the lines still want to be filled in
 */
export function proposeCriterion(
  definition: CriterionDefinition,
  head: CriterionHead,
  seen: FieldSeen,
): Criterion {
  const lines = definition.lines.flatMap((test) => linesOf(definition, test, seen));
  const { name, field, weight } = head;
  const criterion: Criterion = { name, kind: definition.kind, field, weight, blank: 'leave out', lines };
  return freezePercentiles(criterion, seen.numbers, null);
}
