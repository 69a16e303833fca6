import type { Choice } from '#core';
import type { SheetShape } from '../../wire/calls';
import type { Sheet } from '../spreadsheet';
import { dropLists, writeList } from './choice-lists';
import { cellsBelow, headerRow } from './shape-cells';

/** Rows below an input's last one that are ready for the user to fill. */
const SPARE_ROWS = 200;
/** Google takes no longer list into a rule. */
const LONGEST_LIST = 500;

/**
 * The texts that cells of a column are chosen from; another text is allowed after a warning. A longer list than a rule holds stands
 * on a hidden sheet.
 */
export function drawChoices(sheet: Sheet, shape: SheetShape): void {
  const { name, choices = [] } = shape;
  const isLong = ({ values }: Choice) => values.length > LONGEST_LIST;
  dropLists(
    name,
    choices.filter(isLong).map(({ header }) => header),
  );
  for (const choice of choices) {
    const { header, values } = choice;
    const column = shape.columns.findIndex((each) => each.header === header);
    const spare = shape.role === 'input' ? SPARE_ROWS : 0;
    const count = Math.max(1, shape.rowCount + spare);
    const cells = column < 0 ? null : cellsBelow(sheet, headerRow(shape), column, count);
    if (!cells || values.length === 0) continue;
    const rule = SpreadsheetApp.newDataValidation();
    cells.setDataValidation(
      (isLong(choice)
        ? rule.requireValueInRange(writeList(name, header, values), true)
        : rule.requireValueInList([...values], true)
      )
        .setAllowInvalid(true)
        .setHelpText(`${header}: another text than these is allowed, but Tamarack does not know it here.`)
        .build(),
    );
  }
}
