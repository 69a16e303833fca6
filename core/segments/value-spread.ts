import { gini } from '../stats/gini';
import { lorenz } from '../stats/lorenz';
import { sumOf } from '../stats/sum-of';
import type { GuardrailInput } from './guardrail';
import { inMarket, marketCount, standings } from './standing';

/** How the value is spread over the accounts in the market. */
export interface ValueSpread {
  /** Accounts in the market whose value is known, and all of them. */
  readonly known: number;
  readonly accounts: number;
  /** One an account; blank (NaN) where it is unknown or the account is outside the market. */
  readonly values: Float64Array;
  readonly total: number;
  /** 0 to 1; NaN where the total is not above 0. */
  readonly gini: number;
  /** What share of the value the largest accounts hold, for a whole percentage of them: `top[20]` for 20 %. */
  readonly top: Float64Array;
}

/** The value of each account in the market that has one; null where the model names no value or one is negative. */
function marketValues(input: GuardrailInput): Float64Array | null {
  const column = input.value === null ? undefined : input.frame.columns.get(input.value);
  if (column?.kind !== 'number') return null;
  const standing = standings(input.frame);
  const values = new Float64Array(input.frame.length);
  for (let row = 0; row < values.length; row++) {
    values[row] = standing[row] === inMarket ? column.values[row]! : NaN;
    if (values[row]! < 0) return null;
  }
  return values;
}

const remembered = new WeakMap<GuardrailInput, ValueSpread | null>();

function measure(input: GuardrailInput): ValueSpread | null {
  const values = marketValues(input);
  if (!values) return null;
  const total = sumOf(values);
  if (!(total > 0)) return null;
  const curve = lorenz(values, 100);
  const top = curve.value.map((_, percent) => 1 - curve.value[100 - percent]!);
  let known = 0;
  for (let row = 0; row < values.length; row++) if (values[row] === values[row]) known++;
  return { known, accounts: marketCount(standings(input.frame)), values, total, gini: gini(values), top };
}

/**
 * The spread of the value, worked out once for all guardrails that ask, since it takes a sort.
 * @returns null where no value is named or known, one is negative, or all are 0
 */
export function valueSpread(input: GuardrailInput): ValueSpread | null {
  const before = remembered.get(input);
  if (before !== undefined) return before;
  const spread = measure(input);
  remembered.set(input, spread);
  return spread;
}
