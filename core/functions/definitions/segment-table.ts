import { columnOf, run, standardColumns } from '../../model/run';
import { worthColumns, worthColumnsOf } from '../../model/worth-columns';
import { found } from '../../values/problem';
import { accountGrid } from '../account-function';
import { accountParams, headersParam, overridesParam } from '../account-params';
import { cellsOf } from '../../expr/cells-of';
import { reasonColumns, reasonText } from '../../model/reason-text';
import { defineFunction } from '../define-function';
import { exampleAccounts, exampleModel } from '../example-accounts';
import { worthNotices } from '../worth-unsaid';

const REASONS = 'reasons';

/** The columns in the order in which they stand when none are asked for; those of worth that the model says follow. */
const usualColumns = [
  'segment',
  'possible segment',
  'region',
  'layer',
  'possible layer',
  'score',
  'confidence',
  'grade',
  'excluded',
  REASONS,
];

export const segmentTableFunction = defineFunction({
  name: 'SEGMENT_TABLE',
  summary: 'Everything about each account in one pass: segment, layer, score, grade, reasons and more.',
  params: {
    ...accountParams,
    headers: headersParam,
    columns: {
      kind: 'names',
      label: 'Columns',
      help: 'Which columns, in which order: a range of names or one text such as "segment; score".',
      choices: [...standardColumns, ...worthColumns, REASONS],
      optional: true,
    },
    overrides: overridesParam,
  },
  returns: { shape: 'accounts' },
  examples: [
    {
      args: [
        exampleAccounts,
        exampleModel,
        undefined,
        'segment; possible segment; layer; confidence; excluded',
      ],
      gives: [
        ['segment', 'possible segment', 'layer', 'confidence', 'excluded'],
        ['Enterprise', '', 'SOM', 1, ''],
        ['Mid-Market', '', 'SOM', 1, ''],
        ['Unknown', 'Enterprise', 'TAM', 0.4, ''],
        ['SMB', '', 'Outside', 1, 'Competitor'],
      ],
    },
  ],
  compute({ accounts, model, columns = [...usualColumns, ...worthColumnsOf(model)], overrides = [] }) {
    const told = columns.includes(REASONS) ? reasonColumns(model) : { wanted: [], fields: [] };
    const wanted = columns.filter((name) => name !== REASONS);
    const done = run(accounts.table, model, {
      overrides,
      wanted: [...new Set([...wanted, ...told.wanted])],
      fields: told.fields,
    });
    if (!done.ok) return done;
    const cells = columns.map((name) =>
      name === REASONS ? reasonText(done.value) : cellsOf(columnOf(done.value.frame, name)),
    );
    return found(accountGrid(accounts, columns, cells), [...done.notices, ...worthNotices(model, columns)]);
  },
});
