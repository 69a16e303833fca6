import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { GridSheet, NamedRange } from '#panel';
import { absolutePlace } from '#panel';
import type { StyleKeeper } from './cell-data';
import { cellData } from './cell-data';
import { cellLooks } from './cell-look';
import { columnPixels } from './column-pixels';

/** Sheets as the spreadsheet opens them, all at once: far quicker than writing them one by one. */
export function workbookData(
  id: string,
  sheets: readonly GridSheet[],
  names: readonly NamedRange[] = [],
): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const known = new Map<string, string>();
  const keep: StyleKeeper = (style) => {
    const text = JSON.stringify(style);
    const key = known.get(text) ?? `s${known.size}`;
    if (!known.has(text)) styles[key] = style;
    known.set(text, key);
    return key;
  };
  const identified = sheets.map((sheet, index) => ({ sheet, id: `${id}-${index}` }));
  return {
    id,
    name: id,
    styles,
    sheetOrder: identified.map((each) => each.id),
    sheets: Object.fromEntries(identified.map((each) => [each.id, sheetData(each.sheet, each.id, keep)])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesData(names)) }],
  };
}

function sheetData(sheet: GridSheet, id: string, keep: StyleKeeper): Partial<IWorksheetData> {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const look = cellLooks(sheet);
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(200, sheet.rows.length + 40),
    columnCount: Math.max(26, columns + 10),
    defaultColumnWidth: 96,
    defaultRowHeight: 22,
    showGridlines: BooleanNumber.TRUE,
    ...sheetShape(sheet),
    cellData: Object.fromEntries(
      sheet.rows.map((row, index) => {
        const cells = row.map((cell, column) => [column, cellData(cell, keep, look(index, column))]);
        return [index, Object.fromEntries(cells.filter(([, cell]) => cell !== null))];
      }),
    ),
  };
}

/** Frozen headings and widths, as a sheet is opened with them. */
export function sheetShape({
  headingRows,
  widths,
}: GridSheet): Pick<IWorksheetData, 'freeze' | 'columnData'> {
  return {
    freeze: { xSplit: 0, ySplit: headingRows, startRow: headingRows || -1, startColumn: -1 },
    columnData: columnWidths(widths),
  };
}

/** In pixels, of the columns that have a width of their own. */
export function columnWidths(widths: GridSheet['widths']): Record<number, { readonly w: number }> {
  return Object.fromEntries(
    widths.flatMap((width, column) => (width ? [[column, { w: columnPixels(width) }]] : [])),
  );
}

function namesData(names: readonly NamedRange[]): object {
  return Object.fromEntries(
    names.map(({ name, sheet, range }, index) => {
      const id = `name-${index}`;
      const formulaOrRefString = absolutePlace({ sheet, range });
      return [id, { id, name, formulaOrRefString, localSheetId: 'AllDefaultWorkbook' }];
    }),
  );
}
