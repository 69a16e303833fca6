import { columnUnder } from '../../accounts/column-under';
import { accountFields } from '../../evidence/account-fields';
import { evidenceColumns } from '../../evidence/evidence';
import { productsOf } from '../../evidence/products-of';
import { cellWords } from '../../history/read-cells';
import { customerColumn } from '../../model/customer';
import { run } from '../../model/run';
import type { Cell } from '../../values/cell';
import { defineNotice, defineProblem, found, refused, type Result } from '../../values/problem';
import { numberText } from '../../values/number-text';
import { cellAt } from '../../values/table';
import { readBeside, type BesideArguments } from './read-beside';

const noPeers = defineProblem(
  'products-no-peers',
  'the model has no peers by product: learn them from a history that names products, in the panel or with tamarack learn',
);
const noProducts = defineProblem(
  'products-unnamed',
  'history: fewer than two products are named, so there is no spend by product',
);
const moreThere = defineNotice(
  'products-more',
  'the {shown} largest of {pairs} pairs of account and product are given; whitespace comes to {total} in all',
);

/** What an account is called: its name, else its domain or id, else the place of its row. */
function namesOf({ accounts, model }: BesideArguments): (row: number) => string {
  const columns = ['name', 'domain', 'id'].flatMap((key) => {
    const mapping = model.fields.find(({ field }) => field === key);
    const column = mapping ? columnUnder(accounts, mapping.header) : -1;
    return column < 0 ? [] : [column];
  });
  return (row) =>
    columns.map((column) => cellWords(cellAt(accounts, row, column))).find((text) => text !== '') ??
    `row ${row + 1}`;
}

/** What accounts could still spend on each product, the largest first. */
export function productWhitespaceRows(given: BesideArguments, top: number): Result<Cell[][]> {
  const { model } = given;
  if (!(model.peers ?? []).some(({ product }) => product !== undefined)) return refused([noPeers()]);
  const beside = readBeside(given);
  if (!beside.ok) return beside;
  const { accounts, history } = beside.value;
  const done = run(accounts, model, {
    wanted: [customerColumn],
    fields: evidenceColumns(model).fields,
  });
  if (!done.ok) return done;
  const fields = accountFields(accounts, model);
  if (!fields.ok) return fields;
  const products = productsOf(done.value, history, fields.value);
  if (!products) return refused([noProducts()]);
  const nameOf = namesOf(given);
  const rows = products.rows.slice(0, top);
  const counts = { shown: numberText(rows.length), pairs: numberText(products.pairs) };
  const more =
    products.pairs > rows.length ? [moreThere({ ...counts, total: numberText(products.total) })] : [];
  return found(
    rows.map(({ account, product, spend, potential, whitespace }) => [
      ...[nameOf(account), product, spend, potential, whitespace],
    ]),
    [...beside.notices, ...done.notices, ...more],
  );
}
