import { findingOf, percentText, verdictOf } from '../finding';
import type { Detail, Guardrail, GuardrailInput } from '../guardrail';
import { placesOf } from '../places-of';
import { valueSpread, type ValueSpread } from '../value-spread';

const concentrated = {
  code: 'value-concentrated',
  says: 'the top 20 % of accounts hold {share} of the value; {segment} holds {held} of it with {accounts} of the accounts',
  advice: '',
};
const missed = {
  code: 'value-missed',
  says: 'the top 20 % of accounts hold {share} of the value, but {segment} holds {held}; as many of the largest accounts would hold {best}',
  advice: 'cut {segment} on a field that goes with value, or make the yardstick the value itself',
};
const spread = {
  code: 'value-spread',
  says: 'the top 20 % of accounts hold {share} of the value, less than {threshold}',
  advice: 'value is spread widely: let needs, industry or technology set segments apart before size does',
};
const notKnown = {
  code: 'value-not-known',
  says: 'no positive value is known for the accounts in the market',
  advice:
    'name a money field without negative amounts as the value of accounts: a row setting, value on the Model sheet',
};

/** What the top segment holds of the accounts with a known value, and of their value. */
function heldByTop(input: GuardrailInput, { known, total, values }: ValueSpread) {
  const { of } = placesOf(input.frame, 'segment', input.segments);
  let accounts = 0;
  let value = 0;
  for (let row = 0; row < values.length; row++) {
    if (of[row] !== 0 || values[row] !== values[row]) continue;
    accounts++;
    value += values[row]!;
  }
  return { accounts: accounts / known, value: value / total };
}

/** What the same share of accounts could hold at most, between two whole percentages in proportion. */
function bestFor({ top }: ValueSpread, accounts: number): number {
  const below = Math.min(99, Math.floor(accounts * 100));
  return top[below]! + (accounts * 100 - below) * (top[below + 1]! - top[below]!);
}

function detailOf({ top, gini, known, accounts }: ValueSpread): readonly Detail[] {
  const shares = [1, 5, 10, 20, 50].map((percent) => ({
    label: `value of the top ${percent} % of accounts`,
    figure: top[percent]!,
  }));
  return [
    ...shares,
    { label: 'Gini', figure: gini, unit: 'ratio' },
    { label: 'accounts with a known value', figure: known / accounts },
  ];
}

/**
 * Segmenting by value pays where few accounts hold most of it (80/20 is a Gini of about 0.76). Where they do, the top
 * segment should hold at least half of what as many of the largest accounts would.
 */
export const valueShare: Guardrail = {
  name: 'value share',
  question: 'Do few accounts hold most of the value, and does the top segment hold them?',
  threshold: 0.8,
  unit: 'share',
  good: 'at least',
  standsOn: 'each account',
  check(input, threshold) {
    const found = valueSpread(input);
    const segment = input.segments[0];
    if (!found || segment === undefined) {
      return findingOf(valueShare, { verdict: 'not known', figure: null, threshold, words: notKnown });
    }
    const figure = found.top[20]!;
    const held = heldByTop(input, found);
    const best = bestFor(found, held.accounts);
    const misses = held.value < best / 2;
    const ofSpread = verdictOf(figure, 'at least', threshold, 2);
    const verdict = ofSpread === 'good' && misses ? 'watch' : ofSpread;
    const parameters = {
      segment,
      share: percentText(figure),
      held: percentText(held.value),
      accounts: percentText(held.accounts),
      best: percentText(best),
      threshold: percentText(threshold),
    };
    const words = ofSpread !== 'good' ? spread : misses ? missed : concentrated;
    const own = [
      { label: `accounts in ${segment}`, figure: held.accounts },
      { label: `value in ${segment}`, figure: held.value },
    ];
    const detail = [...detailOf(found), ...own];
    return findingOf(valueShare, { verdict, figure, threshold, words, parameters, detail });
  },
};
