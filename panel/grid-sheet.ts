import type { CellFormat, Sheet, SheetColumn, WrittenCell } from '#core';
import { columnNotations, numberFormats, outputBanner, stampColumn, stampFormula } from '#core';
import type { GridSheet } from './grid';
import type { LiveSheet } from './host';

/** The number format of a column; a column of texts has none, for its cells are texts already. */
export function formatNotation(format: CellFormat | undefined): string | undefined {
  return format === 'text' ? undefined : format && numberFormats[format];
}

/** The number formats of columns side by side. */
function shownNotations(columns: readonly SheetColumn[]): readonly (string | undefined)[] {
  const notations = columnNotations(columns);
  return columns.map(({ format }, index) => (format === 'text' ? undefined : notations[index]));
}

/** The cells of a described sheet: the banner on an output, the header, the rows. */
export function gridSheet(sheet: Sheet): GridSheet {
  const banner = sheet.role === 'output' ? [bannerRow(sheet)] : [];
  const header = sheet.columns.map((column) => column.header);
  return {
    name: sheet.name,
    rows: [...banner, header, ...sheet.rows],
    headingRows: banner.length + 1,
    formats: shownNotations(sheet.columns),
    widths: sheet.columns.map((column, index) => column.width ?? fittingWidth(sheet, column.header, index)),
    ...(sheet.columns[0]?.header === 'part' ? { isParted: true } : {}),
  };
}

/** The banner, and behind it of which model the sheet is and whether MODEL is still that one. */
function bannerRow({ stamp }: Sheet): WrittenCell[] {
  if (!stamp) return [outputBanner];
  return [
    outputBanner,
    ...Array.from({ length: stampColumn - 1 }, () => null),
    { formula: stampFormula(stamp) },
  ];
}

/** Rows below a live formula that are made ready for what it spills. */
const readyRows = 300;

/** The cells of a live sheet: the banner, the titles, and the formulas side by side with a blank column between. */
export function gridLiveSheet({ name, blocks }: LiveSheet): GridSheet {
  const titles: WrittenCell[] = [];
  const formulas: WrittenCell[] = [];
  const formats: (string | undefined)[] = [];
  const widths: (number | undefined)[] = [];
  for (const { title, formula, columns } of blocks) {
    if (formats.length > 0) {
      for (const cells of [titles, formulas]) cells.push(null);
      for (const looks of [formats, widths]) looks.push(undefined);
    }
    const notations = shownNotations(columns);
    columns.forEach(({ header, width }, index) => {
      titles.push(index === 0 ? title : null);
      formulas.push(index === 0 ? { formula } : null);
      formats.push(notations[index]);
      widths.push(width ?? Math.max(10, header.length + 1));
    });
  }
  const blank: WrittenCell[] = formats.map(() => null);
  const rows = [[outputBanner], titles, formulas, ...Array.from({ length: readyRows }, () => blank)];
  return { name, rows, headingRows: 3, formats, widths };
}

function fittingWidth(sheet: Sheet, header: string, column: number): number {
  let width = header.length;
  for (const row of sheet.rows.slice(0, 50)) {
    const cell = row[column];
    if (typeof cell === 'string') width = Math.max(width, cell.length);
  }
  return Math.min(48, Math.max(8, width + 1));
}
