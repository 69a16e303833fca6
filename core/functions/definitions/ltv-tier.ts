import { cellsOf } from '../../expr/cells-of';
import type { Model } from '../../model/model';
import { columnOf, run } from '../../model/run';
import { highestFirst } from '../../value/tier-expr';
import { isBlankCell, type Rows } from '../../values/cell';
import { defineProblem, found, refused } from '../../values/problem';
import { accountGrid } from '../account-function';
import { headersParam, overridesParam } from '../account-params';
import { defineFunction, type AccountsOrElements } from '../define-function';
import { exampleCustomers, exampleWorth } from '../example-worth';
import { checkHeaders } from '../read-arguments';
import { worthProblems } from '../worth-unsaid';
import { tiersInPlace } from './tier';

const COLUMN = 'tier';

const linesAlone = defineProblem(
  'tiers-alone',
  'model: lines of tiers do not tell what an account is worth; give MODEL with accounts, or plain lifetime values with these lines',
);

/** Numbers below an optional text header, in each column. */
function areNumbers(rows: Rows): boolean {
  const body = rows.slice(1).flatMap((row) => row.filter((cell) => !isBlankCell(cell)));
  const top = (rows[0] ?? []).filter((cell) => !isBlankCell(cell));
  const isText = top.every((cell) => typeof cell === 'string');
  return (
    (isText || top.every((cell) => typeof cell === 'number')) &&
    body.every((cell) => typeof cell === 'number') &&
    body.length + (isText ? 0 : top.length) > 0
  );
}

/**
 * Whether these are plain lifetime values: one cell; one column of numbers below an optional text header, with texts
 * among them where no header is a field of the model; several columns of nothing but numbers where none is.
 */
function plainValues({ accounts, elements }: AccountsOrElements, model: Model): Rows | null {
  if (!elements) return null;
  const width = Math.max(...elements.map((row) => row.length));
  if (elements.length === 1 && width === 1) return elements;
  const isForeign = accounts.ok && checkHeaders(accounts.value, model).length > 0;
  const hasNumber = elements.some((row) => row.some((cell) => typeof cell === 'number'));
  if (width === 1) return areNumbers(elements) || (isForeign && hasNumber) ? elements : null;
  return (isForeign || !accounts.ok) && areNumbers(elements) ? elements : null;
}

/** With lines there is no model that could value accounts: whatever is given is taken for values, a table is refused. */
const isTable = (rows: Rows): boolean =>
  rows.some((row) => row.length > 1) &&
  rows.slice(1).some((row) => row.some((cell) => typeof cell === 'string' && cell.trim() !== ''));

export const ltvTierFunction = defineFunction({
  name: 'LTV_TIER',
  summary: 'The tier of each account by its lifetime value; of plain lifetime values, in place.',
  params: {
    accounts: {
      kind: 'accounts or elements',
      label: 'Accounts or values',
      help: 'The block of accounts with its header row, or lifetime values: a cell, a column or a block of numbers.',
    },
    model: {
      kind: 'model or lines',
      label: 'Model or tiers',
      help: 'The range MODEL; for plain values a block name, from will do, in any order.',
    },
    headers: headersParam,
    overrides: overridesParam,
  },
  returns: { shape: 'accounts' },
  examples: [
    { args: [exampleCustomers, exampleWorth], gives: [['tier'], ['A'], ['B'], [''], ['']] },
    {
      args: [[['LTV'], [25000], [1000], [999.99], ['n/a'], [null]], exampleWorth],
      gives: [[''], ['A'], ['B'], [''], [''], ['']],
    },
    {
      args: [
        250000,
        [
          ['B', 0],
          ['A', 100000],
        ],
      ],
      gives: [['A']],
    },
  ],
  compute({ accounts: given, model, overrides = [] }) {
    if (!('settings' in model)) {
      const { elements } = given;
      return !elements || isTable(elements) ? refused([linesAlone()]) : found(tiersInPlace(elements, model));
    }
    const plain = plainValues(given, model);
    const wrong = plain || !given.accounts.ok ? [] : checkHeaders(given.accounts.value, model);
    if (wrong.length > 0) return refused(wrong);
    const unsaid = worthProblems(model, COLUMN);
    if (unsaid.length > 0) return refused(unsaid);
    if (plain) return found(tiersInPlace(plain, highestFirst(model.tiers ?? [])));
    if (!given.accounts.ok) return given.accounts;
    const { value: accounts } = given.accounts;
    const done = run(accounts.table, model, { overrides, wanted: [COLUMN] });
    if (!done.ok) return done;
    const cells = cellsOf(columnOf(done.value.frame, COLUMN));
    return found(accountGrid(accounts, [COLUMN], [cells]), done.notices);
  },
});
