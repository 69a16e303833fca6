import { fold } from '../../expr/fold';
import { sumByGroup } from '../../stats/sum-of';
import { capturedSteps, type ValueGroup } from '../captured-value';
import { findingOf, percentText } from '../finding';
import type { Guardrail, GuardrailInput } from '../guardrail';
import { placesOf } from '../places-of';
import { unknownName } from '../reserved-names';
import { valueSpread } from '../value-spread';

const worth = {
  code: 'captured-worth',
  says: "{count} segments capture {captured} of the value's concentration, and the last of them {gain} of it",
  advice: '',
};
const idle = {
  code: 'captured-idle',
  says: "{count} segments capture {captured} of the value's concentration; {names} as one would lose only {gain}",
  advice: 'merge {names}, unless they are sold to or served differently',
};
const weak = {
  code: 'captured-weak',
  says: "{count} segments capture {captured} of the value's concentration: large and small accounts are mixed in each",
  advice: 'cut segments on a field that goes with value, or have fewer of them',
};
const notKnown = {
  code: 'captured-not-known',
  says: 'fewer than two segments hold accounts with a known value, or all accounts have the same value',
  advice: 'name a money field as the value of accounts, and fill it',
};

/** Below this, segments tell so little of an account's value that their number is not the question. */
const leastCaptured = 0.25;

/** The segments that hold accounts with a known value; Unknown is none. */
function valueGroups(input: GuardrailInput, values: Float64Array): readonly ValueGroup[] {
  const { names, of } = placesOf(input.frame, 'segment', input.segments);
  const sums = sumByGroup(values, of, names.length);
  const counts = new Uint32Array(names.length);
  for (let row = 0; row < values.length; row++) if (values[row] === values[row]) counts[of[row]!]!++;
  return names
    .map((name, place) => ({ names: [name], accounts: counts[place]!, value: sums[place]! }))
    .filter(({ names: [name], accounts }) => accounts > 0 && fold(name ?? '') !== fold(unknownName));
}

/** One segment more costs a motion, a quota, a team; it should tell at least 2 % more about where the value is. */
export const valueCaptured: Guardrail = {
  name: 'value captured',
  question: 'Does each segment add to what segments tell about value?',
  threshold: 0.02,
  unit: 'share',
  good: 'at least',
  standsOn: 'each account',
  check(input, threshold) {
    const spread = valueSpread(input);
    const groups = spread ? valueGroups(input, spread.values) : [];
    if (!spread || groups.length < 2 || !(spread.gini > 1e-12)) {
      return findingOf(valueCaptured, { verdict: 'not known', figure: null, threshold, words: notKnown });
    }
    const steps = capturedSteps(groups, spread.gini);
    const captured = steps[0]!.captured;
    const figure = captured - steps[1]!.captured;
    const merged = steps[1]!.groups.find((group) => group.names.length > 1)?.names ?? [];
    const verdict = captured < leastCaptured ? 'act' : figure < threshold ? 'watch' : 'good';
    const parameters = {
      count: groups.length,
      captured: percentText(captured),
      gain: percentText(figure),
      names: merged.join(' and '),
    };
    const words = verdict === 'act' ? weak : verdict === 'watch' ? idle : worth;
    const detail = steps.map((step) => ({
      label: `captured by ${step.groups.length}: ${step.groups.map((group) => group.names.join(' + ')).join(' | ')}`,
      figure: step.captured,
    }));
    return findingOf(valueCaptured, { verdict, figure, threshold, words, parameters, detail });
  },
};
