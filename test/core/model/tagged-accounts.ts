import { crmTruthColumns, crmTruthOf, type TruthBeside } from '../../../core/model/crm-truth';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { run } from '../../../core/model/run';
import { crmClasses } from '../../../core/segments/crm-truth/classes';
import type { Cell, Rows } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';

export const modelRow = (
  part: string,
  item: string,
  field: Cell,
  test: Cell,
  value: Cell,
  region: Cell = null,
): Cell[] => [...[part, item, field, test, value], ...[null, region, null]];

/** Enterprise from 1,000 employees, Strategic where a conversation found a budget; competitors are out. */
export const rules: Rows = [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  modelRow('setting', 'name', null, null, 'Truth'),
  modelRow('setting', 'value', null, null, 'potential'),
  modelRow('field', 'id', 'Account ID', 'id', 'provider'),
  modelRow('field', 'crm segment', 'Segment', 'category', 'provider'),
  modelRow('field', 'employees', 'Employees', 'number', 'provider'),
  modelRow('field', 'country', 'Country', 'category', 'website'),
  modelRow('field', 'type', 'Type', 'category', 'discovery'),
  modelRow('field', 'budget', 'Budget', 'number', 'discovery'),
  modelRow('field', 'potential', 'Potential', 'money', 'provider'),
  modelRow('field', 'owner', 'Owner', 'category', 'provider'),
  modelRow('exclude', 'Competitor', 'type', 'is', 'Competitor'),
  modelRow('layer', 'TAM', 'country', 'in', 'Germany; France'),
  modelRow('layer', 'SAM', null, 'always', null),
  modelRow('layer', 'SOM', null, 'always', null),
  modelRow('region', 'DACH', 'country', 'is', 'Germany'),
  modelRow('region', 'France', 'country', 'is', 'France'),
  modelRow('segment', 'Strategic', 'budget', 'at least', 500),
  modelRow('segment', 'Enterprise', 'employees', 'at least', 1000),
  modelRow('segment', 'SMB', null, 'otherwise', null),
];

const header = ['Account ID', 'Segment', 'Employees', 'Country', 'Type', 'Budget', 'Potential', 'Owner'];

function tableOf(rows: Rows, headers = header): Table {
  return { name: 'Accounts', headers, rows, firstRow: 0, rowCount: rows.length };
}

export function modelOf(rows: Rows = rules) {
  const read = readModelSheet(rows);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
  return read.value;
}

const usual = modelOf();

export function truthOf(rows: Rows, beside: TruthBeside = {}, model = usual) {
  const table = tableOf(rows);
  const done = run(table, model, {
    ...crmTruthColumns(model, beside.overrides),
    overrides: beside.overrides ?? [],
  });
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
  const truth = crmTruthOf(table, done.value, beside);
  if (!truth.ok) throw new Error(truth.problems.map(({ message }) => message).join('; '));
  return truth.value;
}

export const classesOf = (rows: Rows, beside: TruthBeside = {}, model = usual) =>
  [...truthOf(rows, beside, model).classes].map((place) => crmClasses[place]);

/** An account by what matters: tag, employees, country, type, budget. */
export const account = (
  tag: Cell,
  employees: Cell,
  country: Cell = 'Germany',
  type: Cell = 'Prospect',
  budget: Cell = 0,
): Cell[] => ['A1', tag, employees, country, type, budget, 100, 'Ann Lee'];

/** The account with another cell in one column. */
export const having = (row: readonly Cell[], column: number, cell: Cell): Cell[] =>
  row.map((each, at) => (at === column ? cell : each));
