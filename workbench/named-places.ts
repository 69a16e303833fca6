import type { NamedRange, Selection } from '#panel';
import { absolutePlace, blockText, parseBlock } from '#panel';
import type { Spreadsheet } from './spreadsheet';

/** Points a name at a range, or makes it. To set what is set already has every formula of the workbook read for nothing. */
export function writeName(spreadsheet: Spreadsheet, { name, sheet, range }: NamedRange): void {
  const workbook = spreadsheet.getActiveWorkbook();
  const reference = absolutePlace({ sheet, range });
  const known = workbook?.getDefinedName(name);
  if (known?.getFormulaOrRefString() === reference) return;
  if (known) known.setRef(reference);
  else workbook?.insertDefinedName(name, reference);
}

const isRange = /^\$?[A-Z]{1,3}\$?[0-9]{1,7}(:\$?[A-Z]{1,3}\$?[0-9]{1,7})?$/i;

/** The sheet and range that a name stands for; null where it stands for something else. */
export function placeOf(reference: string | undefined): { sheet: string; range: string } | null {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference ?? '');
  if (!parts) return null;
  const [, , , range = ''] = parts;
  if (!isRange.test(range)) return null;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? '';
  return { sheet, range: blockText(parseBlock(range)) };
}

/** What is selected; null where nothing is. */
export function selectionOf(spreadsheet: Spreadsheet): Selection | null {
  const workbook = spreadsheet.getActiveWorkbook();
  const range = workbook?.getActiveRange();
  if (!workbook || !range) return null;
  const block = {
    row: range.getRow(),
    column: range.getColumn(),
    rowCount: range.getHeight(),
    columnCount: range.getWidth(),
  };
  return { sheet: range.getSheetName(), range: blockText(block) };
}
