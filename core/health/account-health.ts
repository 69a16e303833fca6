import { dataKindOf, dataKinds, type DataKind } from '../accounts/data-kind';
import { fieldHoldings, type FieldHolding } from '../accounts/field-holdings';
import { asOfDay } from '../model/as-of-day';
import type { Run } from '../model/run';
import type { Table } from '../values/table';
import type { Share } from '../values/units';
import { fieldWorths, openAccounts, type FieldWorth, type OpenAccounts } from './field-worth';
import { neededFields, type NeededField } from './needed-fields';

/** How good the data of each account are. */
export interface AccountHealth {
  readonly holdings: ReadonlyMap<string, FieldHolding>;
  readonly needed: readonly NeededField[];
  /** The share of what the model needs that is filled and readable, by weight; NaN where it needs nothing. */
  readonly scores: Float64Array;
  /** The share of the mapped fields of each kind that is filled and readable; null where none is mapped. */
  readonly kinds: Readonly<Record<DataKind, Float64Array | null>>;
  /** Days from the last sign of life to the as-of day; NaN where none is known. Null without a field or an as-of day. */
  readonly ages: Float64Array | null;
  readonly open: OpenAccounts;
  readonly worths: readonly FieldWorth[];
}

/** An account without a sign of life for longer than this is stale, in days. */
export const staleAfter = 365;

/** The field that tells when something was last done or changed at an account. */
const sign = 'last activity';

/** The weighted share of some fields that each account holds. */
function heldShares(
  fields: readonly { readonly held: Uint8Array; readonly weight: Share }[],
  rows: number,
): Float64Array {
  const all = fields.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Float64Array(rows);
  if (all === 0) return shares.fill(NaN);
  for (const { held, weight } of fields) {
    for (let row = 0; row < rows; row += 1) if (held[row] === 1) shares[row]! += weight;
  }
  return shares.map((share) => share / all);
}

function agesOf({ model }: Run, holdings: ReadonlyMap<string, FieldHolding>): Float64Array | null {
  const asOf = asOfDay(model);
  const days = holdings.get(sign)?.values;
  return asOf === null || !days ? null : days.map((day) => asOf - day);
}

/**
 * How good the data of each account are, as far as the model needs them: a score, how complete they are in three kinds, how long ago
 * the last sign of life was, and what filling in each field would decide.
 * @param run with `openColumns` and the model's field of value
 * Cost: O(rows × fields).
 */
export function accountHealth(table: Table, run: Run): AccountHealth {
  const { model } = run;
  const holdings = fieldHoldings(table, model.fields);
  const needed = neededFields(model);
  const heldOf = (field: string): Uint8Array => holdings.get(field)?.held ?? new Uint8Array(table.rowCount);
  const ofKind = (kind: DataKind) => {
    const fields = model.fields.filter(({ field }) => dataKindOf(field) === kind);
    if (fields.length === 0) return null;
    return heldShares(
      fields.map(({ field }) => ({ held: heldOf(field), weight: 1 })),
      table.rowCount,
    );
  };
  const open = openAccounts(run);
  return {
    holdings,
    needed,
    // Weights are fractions: without their dust a score says what it would by hand.
    scores: heldShares(
      needed.map(({ field, weight }) => ({ held: heldOf(field), weight })),
      table.rowCount,
    ).map((score) => Math.round(score * 1e12) / 1e12),
    kinds: Object.fromEntries(dataKinds.map((kind) => [kind, ofKind(kind)])) as AccountHealth['kinds'],
    ages: agesOf(run, holdings),
    open,
    worths: fieldWorths(run, holdings, open),
  };
}
