import type { IStyleData } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign } from '@univerjs/core';
import type { WrittenCell } from '#core';
import type { GridSheet } from '#panel';

/** How a written cell is shown, beside what its value asks for. */
export interface CellLook {
  readonly style?: IStyleData;
  readonly format?: string | undefined;
}

const heading: IStyleData = { bl: BooleanNumber.TRUE, bg: { rgb: '#e3efe9' }, cl: { rgb: '#1b2733' } };
const figureHeading: IStyleData = { ...heading, ht: HorizontalAlign.RIGHT };
const left: IStyleData = { ht: HorizontalAlign.LEFT };
const bandedLeft: IStyleData = { ...left, bg: { rgb: '#f4f7f5' } };
const bold = { bl: BooleanNumber.TRUE };

/** The heading of a column of figures stands over its figures. */
export function headingLook(format?: string): CellLook {
  return { style: format ? figureHeading : heading };
}

/** The looks of a sheet's cells, row by row. */
export function cellLooks(sheet: GridSheet): (row: number, column: number) => CellLook {
  const { headingRows, formats, isParted } = sheet;
  const bands = isParted ? partBands(sheet.rows, headingRows) : [];
  return (row, column) => {
    if (row < headingRows) return headingLook(row === headingRows - 1 ? formats[column] : undefined);
    if (!isParted) return { format: formats[column] };
    const ground = bands[row] ? bandedLeft : left;
    return { style: column === 0 ? { ...ground, ...bold } : ground, format: formats[column] };
  };
}

/** True for the rows of every second part. */
function partBands(rows: GridSheet['rows'], first: number): readonly boolean[] {
  let isBand = false;
  let part: WrittenCell | undefined;
  return rows.map(([own], row) => {
    if (row > first && own !== part) isBand = !isBand;
    part = own;
    return row >= first && isBand;
  });
}
