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
    if (last && (name === '' || name === last.name)) last.rows.push(row);
    else if (name === '')
      problems.push(itemMissing({ part: cellText(row.cells.part) }, { cell: row.addressOf('item') }));
    else items.push({ name, rows: [row] });
  }
  return items;
}
