import { regionOrder, segmentOrder } from '../../model/guardrail-input';
import type { Model } from '../../model/model';
import { run, standardColumnsOf, type Run } from '../../model/run';
import { marketSizes, type Size } from '../../market/market-sizes';
import { rollUp } from '../../market/roll-up';
import type { Cell } from '../../values/cell';
import { defineProblem, found, refused, type Problem, type Result } from '../../values/problem';
import { accountParams, headersParam, overridesParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleAccounts, exampleModel } from '../example-accounts';

/** What stands behind the names of a group. */
const figures = ['accounts', 'possible accounts', 'value', 'possible value', 'value unknown'];

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

export const tamRollupFunction = defineFunction({
  name: 'TAM_ROLLUP',
  summary: 'How many accounts and how much value each market layer or group holds, confirmed and possible.',
  params: {
    ...accountParams,
    by: {
      kind: 'names',
      label: 'By',
      help: 'Fields to group by, such as "segment; region"; left out: the layers as they nest.',
      optional: true,
    },
    headers: headersParam,
    overrides: overridesParam,
  },
  returns: { shape: 'table', header: ['layer', ...figures] },
  examples: [
    {
      args: [exampleAccounts, exampleModel],
      gives: [
        ['layer', 'accounts', 'possible accounts', 'value', 'possible value', 'value unknown'],
        ['TAM', 3, 3, 102000000, 102000000, 1],
        ['SAM', 2, 2, 102000000, 102000000, 0],
        ['SOM', 2, 2, 102000000, 102000000, 0],
        ['Outside', 1, 1, 4000000, 4000000, 0],
        ['Total', 4, 4, 106000000, 106000000, 1],
      ],
    },
    {
      args: [exampleAccounts, exampleModel, 'segment'],
      gives: [
        ['segment', 'accounts', 'possible accounts', 'value', 'possible value', 'value unknown'],
        ['Enterprise', 1, 2, 90000000, 90000000, 0],
        ['Mid-Market', 1, 1, 12000000, 12000000, 0],
        ['SMB', 1, 1, 4000000, 4000000, 0],
        ['Unknown', 1, 1, 0, 0, 1],
        ['Total', 4, 4, 106000000, 106000000, 1],
      ],
    },
  ],
  compute({ accounts, model, by = [], overrides = [] }) {
    const wrong = unknownFields(model, by);
    if (wrong.length > 0) return refused(wrong);
    const mapped = new Set(model.fields.map(({ field }) => field));
    const { value } = model.settings;
    const computed = standardColumnsOf(model);
    const fields = [
      ...by.filter((name) => mapped.has(name) && !computed.includes(name)),
      ...(value === null ? [] : [value]),
    ];
    const done = run(accounts.table, model, { overrides, fields });
    if (!done.ok) return done;
    const rows = by.length === 0 ? found(layerRows(done.value)) : groupRows(done.value, by);
    return rows.ok ? found(rows.value, done.notices) : rows;
  },
});
