import { sameText } from '../../expr/fold';
import { quantile } from '../../stats/quantile';
import { amountText, findingOf, percentText } from '../finding';
import type { Guardrail, GuardrailInput } from '../guardrail';
import { placesOf } from '../places-of';
import { inMarket, standings } from '../standing';

const high = {
  code: 'lines-high',
  says: 'the middle account of each segment lies at {ratio} times its line or more',
  advice: '',
};
const crowded = {
  code: 'lines-crowded',
  says: 'half the accounts of {segment} lie below {ratio} times its line of {line}, and {share} of all reach the top line of {top}',
  advice: 'when in doubt, move lines up: a fifth of the accounts would reach a top line of {better}',
};
const close = {
  code: 'lines-close',
  says: 'half the accounts of {segment} lie below {ratio} times its line of {line}',
  advice: 'try a higher line for {segment}: most of it is hardly above the segment below',
};
const wide = {
  code: 'lines-wide',
  says: '{share} of the accounts reach the top line of {top}',
  advice: 'when in doubt, move lines up: a fifth of the accounts would reach a top line of {better}',
};
const notKnown = {
  code: 'lines-not-known',
  says: 'no segment is cut by a line on the yardstick, or no account has a known yardstick',
  advice: 'name the yardstick (a row setting, yardstick) and give segments lines on it (at least)',
};

/** The most accounts that should reach the top line: those that the top segment may hold. */
const mostAtTop = 0.2;

interface MeasuredLine {
  readonly segment: string;
  readonly from: number;
  readonly ratio: number;
}

/** The yardstick of each account; blank outside the market. */
function yardstickOf({ frame, yardstick }: GuardrailInput): Float64Array {
  const column = yardstick === null ? undefined : frame.columns.get(yardstick);
  if (column?.kind !== 'number') return new Float64Array(0);
  const standing = standings(frame);
  const values = column.values.slice();
  for (let row = 0; row < values.length; row++) if (standing[row] !== inMarket) values[row] = NaN;
  return values;
}

/** For each line the median of its segment's accounts that reach it, over the line. */
function measureLines(input: GuardrailInput, yardstick: Float64Array): readonly MeasuredLine[] {
  const { of } = placesOf(input.frame, 'segment', input.segments);
  const own = new Float64Array(yardstick.length);
  return input.lines.flatMap(({ segment, from }) => {
    const place = input.segments.findIndex((name) => sameText(name, segment));
    let count = 0;
    for (let row = 0; row < yardstick.length; row++) {
      if (of[row] === place && yardstick[row]! >= from) own[count++] = yardstick[row]!;
    }
    const ratio = quantile(own.subarray(0, count), 0.5) / from;
    return count > 0 && from > 0 && Number.isFinite(ratio) ? [{ segment, from, ratio }] : [];
  });
}

/** What share of the accounts with a known yardstick reaches a line. */
function shareFrom(yardstick: Float64Array, line: number): number {
  let known = 0;
  let reaching = 0;
  for (let row = 0; row < yardstick.length; row++) {
    if (yardstick[row] === yardstick[row]) known++;
    if (yardstick[row]! >= line) reaching++;
  }
  return reaching / known;
}

/**
 * Size follows a steep curve, so most accounts of a segment lie near its lower line: under a Pareto tail where 20 % hold
 * 80 % (α = 1.16) the middle account lies at 2^(1/α) = 1.8 times the line. Clearly less means a line in the thick of the
 * accounts, where a little more or less size decides.
 */
export const linesTooLow: Guardrail = {
  name: 'lines too low',
  question: 'Do lines stand where accounts thin out, and few accounts reach the top one?',
  threshold: 1.5,
  unit: 'ratio',
  good: 'at least',
  standsOn: 'each account',
  check(input, threshold) {
    const yardstick = yardstickOf(input);
    const lowest = [...measureLines(input, yardstick)].sort((one, other) => one.ratio - other.ratio)[0];
    const top = input.lines[0];
    if (!lowest || !top) {
      return findingOf(linesTooLow, { verdict: 'not known', figure: null, threshold, words: notKnown });
    }
    const share = shareFrom(yardstick, top.from);
    const near = lowest.ratio < threshold;
    const many = share > mostAtTop;
    const parameters = {
      segment: lowest.segment,
      ratio: amountText(near ? threshold : lowest.ratio),
      line: amountText(lowest.from),
      top: amountText(top.from),
      share: percentText(share),
      better: amountText(many ? quantile(yardstick, 1 - mostAtTop) : top.from),
    };
    const verdict = near && many ? 'act' : near || many ? 'watch' : 'good';
    const words = near && many ? crowded : near ? close : many ? wide : high;
    return findingOf(linesTooLow, { verdict, figure: lowest.ratio, threshold, words, parameters });
  },
};
