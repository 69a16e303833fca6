import type { SheetShape } from '../../wire/calls';
import type { Sheet } from '../spreadsheet';
import { spreadsheet } from '../spreadsheet';
import { tableCells } from './shape-cells';

const address = /^[a-z]{1,3}\d+$/i;
const rowAndColumn = /^r\d*c\d*$/i;
const LONGEST = 200;

/** A name as Google takes it for a range: letters, figures and "_", and no address. */
function legalName(wanted: string): string {
  const plain = wanted.replace(/[^A-Za-z0-9_]/g, '_').slice(0, LONGEST);
  const isLegal = /^[A-Za-z_]/.test(plain) && !address.test(plain) && !rowAndColumn.test(plain);
  return isLegal ? plain : `_${plain}`;
}

/**
 * Names header and rows of a sheet, where other hosts make a table of them. A name that stands on another sheet is
 * left there, and one close to it taken.
 */
export function drawName(sheet: Sheet, shape: SheetShape): void {
  if (!shape.table || shape.columns.length === 0) return;
  const open = spreadsheet();
  const legal = legalName(shape.table);
  const isElsewhere = (name: string) => {
    const range = open.getRangeByName(name);
    return range !== null && range.getSheet().getSheetId() !== sheet.getSheetId();
  };
  let name = legal;
  for (let next = 2; isElsewhere(name); next++) name = `${legal}_${next}`;
  open.setNamedRange(name, tableCells(sheet, shape));
}
