import { regionOrder, segmentOrder } from '../../model/guardrail-input';
import type { Model } from '../../model/model';
import { run, standardColumnsOf, type Run } from '../../model/run';
import { marketSizes, type Size } from '../../market/market-sizes';
import { rollUp } from '../../market/roll-up';
import type { Override } from '../../segments/segmentation';
import type { Cell } from '../../values/cell';
import { defineProblem, found, refused, type Problem, type Result } from '../../values/problem';
import type { Table } from '../../values/table';

/** What stands behind the names of a group. */
const figures = ['accounts', 'possible accounts', 'value', 'possible value', 'value unknown'];

/** What TAM_ROLLUP is given. */
export interface MarketArguments {
  readonly accounts: Table;
  readonly model: Model;
  /** Columns and fields to group by; none for the layers as they nest. */
  readonly by: readonly string[];
  readonly overrides: readonly Override[];
}

const unknownField = defineProblem(
  'roll-up-by',
  'by: "{value}" is not a field of this model; its fields are {known}',
);

function sizeRow(name: string, confirmed: Size, possible: Size): Cell[] {
  return [
    name,
    confirmed.accounts,
    possible.accounts,
    confirmed.value ?? '',
    possible.value ?? '',
    confirmed.valueUnknown,
  ];
}

/** TAM, SAM and SOM as they nest, then what is outside and all accounts. */
function layerRows(done: Run): Cell[][] {
  const sizes = marketSizes(done.frame, done.model.settings.value);
  return [
    ['layer', ...figures],
    ...sizes.layers.map(({ layer, confirmed, possible }) => sizeRow(layer, confirmed, possible)),
    sizeRow('Outside', sizes.outside, sizes.outside),
    sizeRow('Total', sizes.all, sizes.all),
  ];
}

function groupRows(done: Run, by: readonly string[]): Result<Cell[][]> {
  const { value } = done.model.settings;
  const order = new Map([
    ['segment', segmentOrder(done.model)],
    ['region', regionOrder(done.model)],
  ]);
  const groups = rollUp(done.frame, by, value === null ? [] : [value], order);
  if (!groups.ok) return groups;
  const rows = groups.value.rows.map(({ keys, accounts, possibleAccounts, sums: [sum] }): Cell[] => {
    const names = by.map((_, at) =>
      at < keys.length ? (keys[at] ?? '(blank)') : at === keys.length ? 'Total' : '',
    );
    return [...names, accounts, possibleAccounts, sum?.value ?? '', sum?.possible ?? '', sum?.unknown ?? ''];
  });
  return found([[...by, ...figures], ...rows]);
}

function unknownFields(model: Model, by: readonly string[]): Problem[] {
  const known: readonly string[] = [...standardColumnsOf(model), ...model.fields.map(({ field }) => field)];
  return by
    .filter((name) => !known.includes(name))
    .map((value) => unknownField({ value, known: known.join(', ') }));
}

/** What each market layer or group holds, with its header, which follows the groups. */
export function marketTable({ accounts, model, by, overrides }: MarketArguments): Result<Cell[][]> {
  const wrong = unknownFields(model, by);
  if (wrong.length > 0) return refused(wrong);
  const mapped = new Set(model.fields.map(({ field }) => field));
  const { value } = model.settings;
  const computed = standardColumnsOf(model);
  const fields = [
    ...by.filter((name) => mapped.has(name) && !computed.includes(name)),
    ...(value === null ? [] : [value]),
  ];
  const done = run(accounts, model, { overrides, fields });
  if (!done.ok) return done;
  const rows = by.length === 0 ? found(layerRows(done.value)) : groupRows(done.value, by);
  return rows.ok ? found(rows.value, done.notices) : rows;
}
