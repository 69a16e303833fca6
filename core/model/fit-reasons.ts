import { accountReasons } from '../scoring/account-reasons';
import type { Reason } from '../scoring/reason';
import { asOfDay } from './as-of-day';
import { kindsOf } from './kind-of';
import type { Model } from './model';
import type { Run } from './run-result';

/** What a run must be asked for, beside `fitColumns`, so that reasons can be given. */
export function fitReasonColumns({ criteria, fields }: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const mapped = new Set(fields.map(({ field }) => field));
  const asked = [...new Set(criteria.map(({ field }) => field))].filter((field) => field !== '');
  return {
    wanted: ['possible exclusion', ...asked.filter((field) => !mapped.has(field))],
    fields: asked.filter((field) => mapped.has(field)),
  };
}

/**
 * Why accounts score what they score, the strongest reason first.
 * @param run with the columns of `fitColumns` and `fitReasonColumns`
 * @returns the reasons of a row; their contributions sum to its score
 */
export function fitReasons({ model, frame }: Run): (row: number) => readonly Reason[] {
  const { currency } = model.settings;
  return accountReasons(frame, model.criteria, { kindOf: kindsOf(model), asOf: asOfDay(model), currency });
}
