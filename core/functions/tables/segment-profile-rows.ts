import { guardrailColumns, regionsSeen, segmentOrder } from '../../model/guardrail-input';
import type { Model } from '../../model/model';
import { run } from '../../model/run';
import { profile } from '../../segments/profile';
import type { Override } from '../../segments/segmentation';
import type { Cell } from '../../values/cell';
import { found, type Result } from '../../values/problem';
import type { Table } from '../../values/table';

/** Accounts, shares and value by segment and region, and in all. */
export function segmentProfileRows(
  accounts: Table,
  model: Model,
  overrides: readonly Override[],
): Result<Cell[][]> {
  const { fields } = guardrailColumns(model);
  const done = run(accounts, model, { overrides, fields });
  if (!done.ok) return done;
  const rows = profile(done.value.frame, model.settings.value, segmentOrder(model), regionsSeen(done.value));
  return found(
    rows.map((row) => [
      row.segment ?? 'Total',
      row.region ?? '',
      row.accounts,
      row.possibleAccounts,
      row.share ?? '',
      row.value ?? '',
      row.shareOfValue ?? '',
      row.meanValue ?? '',
      row.medianValue ?? '',
      row.valueKnown,
      row.excluded,
      row.outside,
    ]),
    done.notices,
  );
}
