import type { Model } from '../../../core/model/model';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell, Rows } from '../../../core/values/cell';
import type { Result } from '../../../core/values/problem';

export function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

/** A row of the Model sheet; what is left out is blank. */
export const row = (...cells: readonly Cell[]): Cell[] => [
  ...cells,
  ...Array<null>(8 - cells.length).fill(null),
];

const head: Rows = [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  row('setting', 'value', null, null, 'revenue'),
  row('setting', 'yardstick', null, null, 'employees'),
  row('field', 'id', 'Account ID', 'id', 'provider'),
  row('field', 'name', 'Account Name', 'category', 'provider'),
  row('field', 'employees', 'Employees', 'number', 'provider'),
  row('field', 'revenue', 'Revenue', 'money', 'provider'),
  row('field', 'country', 'Country', 'category', 'provider'),
];

/** A model of fields, value and yardstick, with these rows below. */
export const modelOf = (...rows: Rows): Model => had(readModelSheet([...head, ...rows]));

export const { table } = accountRows([
  ['Account ID', 'Account Name', 'Employees', 'Revenue', 'Country', 'Spend'],
  ['A1', 'Acme', 1500, 100, 'US', 100],
  ['A2', 'Birch', 1100, 90, 'US', 90],
  ['A3', 'Cedar', 1050, 20.5, 'DE', 20.5],
  ['A4', 'Dogwood', 300, 10, 'DE', 10],
  ['A5', 'Elm', '', 5, 'US', 5],
  ['A6', 'Fir', 1150, '', 'FR', ''],
  ['A7', 'Ginkgo', 20, 1, 'KP', 1],
]);
