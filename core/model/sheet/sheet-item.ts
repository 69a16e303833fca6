import { fold } from '../../expr/fold';
import { isBlankCell } from '../../values/cell';
import { defineProblem, type Problem } from '../../values/problem';
import { cellText, type SheetRow } from './sheet-row';

/** The rows of one named thing, as they stand together on the sheet. */
export interface SheetItem {
  readonly name: string;
  /** At least one. */
  readonly rows: readonly [SheetRow, ...SheetRow[]];
}

const itemMissing = defineProblem('item-missing', 'this row of part "{part}" has no item');

/**
 * Groups the rows of one part into items: a run of rows with one name is an item; a blank name continues the
 * item above. A name that comes back after another item makes a second item, which the model's check then names.
 */
export function sheetItems(rows: readonly SheetRow[], problems: Problem[]): SheetItem[] {
  const items: { name: string; rows: [SheetRow, ...SheetRow[]] }[] = [];
  for (const row of rows) {
    const name = cellText(row.cells.item);
    const last = items.at(-1);
    if (last && (name === '' || fold(name) === fold(last.name))) last.rows.push(row);
    else if (name === '')
      problems.push(itemMissing({ part: cellText(row.cells.part) }, { cell: row.addressOf('item') }));
    else items.push({ name, rows: [row] });
  }
  return items;
}

/** The same items, with a new one at each row that begins a thing of the same name; `item` is what came before it. */
export function splitItems(
  items: readonly SheetItem[],
  begins: (row: SheetRow, item: SheetItem) => boolean,
): SheetItem[] {
  return items.flatMap(({ name, rows: [first, ...rest] }) => {
    const split: { name: string; rows: [SheetRow, ...SheetRow[]] }[] = [{ name, rows: [first] }];
    for (const row of rest) {
      const last = split.at(-1)!;
      if (begins(row, last)) split.push({ name: cellText(row.cells.item) || name, rows: [row] });
      else last.rows.push(row);
    }
    return split;
  });
}

/** A row that fills the column `field` is the head of a field or a criterion, also when the one above has its name. */
export const headedItems = (items: readonly SheetItem[]): SheetItem[] =>
  splitItems(items, (row) => !isBlankCell(row.cells.field));
