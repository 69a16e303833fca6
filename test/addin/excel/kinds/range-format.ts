import { sheetColumns } from '../book/area';
import { refuseWhereProtected } from '../book/protect';
import { textAt } from '../book/read';
import { defineKind, live } from './kind';
import { lookParts } from './look-parts';
import { lookProperties } from './look-properties';
import { finite } from './settable';
import { refuse } from '../refusal';
import type { Area } from '../book/area';
import type { Property } from './kind';

declare module './kind' {
  interface Selves {
    RangeFormat: Area;
  }
}

/** Points, as Excel opens a new workbook. */
const standardWidth = 48;
const standardHeight = 15;

function size(
  lines: (area: Area) => Map<number, number>,
  span: (area: Area) => [number, number],
  standard: number,
  option: string,
): Property<Area> {
  return {
    get(area) {
      const [from, count] = span(area);
      const known = [...lines(area)].filter(([line]) => line >= from && line < from + count);
      const sizes = new Set(known.map(([, points]) => points));
      if (known.length < count) sizes.add(standard);
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set(area, given) {
      refuseWhereProtected(area.sheet, option);
      const points = finite(given);
      if (points < 0) refuse('InvalidArgument');
      const [from, count] = span(area);
      for (let line = from; line < from + count; line += 1) lines(area).set(line, points);
    },
  };
}

export const rangeFormatKind = defineKind({
  name: 'RangeFormat',
  properties: {
    ...lookProperties(lookParts.format),
    columnWidth: size(
      ({ sheet }) => sheet.columnWidths,
      (area) => [area.column, area.columns],
      standardWidth,
      'allowFormatColumns',
    ),
    rowHeight: size(
      ({ sheet }) => sheet.rowHeights,
      (area) => [area.row, area.rows],
      standardHeight,
      'allowFormatRows',
    ),
  },
  objects: {
    borders: (area) => live('RangeBorderCollection', area),
    fill: (area) => live('RangeFill', area),
    font: (area) => live('RangeFont', area),
    protection: (area) => live('FormatProtection', area),
  },
  methods: {
    /** As wide as the longest text, at about five points a sign. */
    autofitColumns(area) {
      refuseWhereProtected(area.sheet, 'allowFormatColumns');
      const { sheet } = area;
      const rows = Math.min(area.row + area.rows, sheet.values.rows.length);
      const columns = Math.min(area.column + area.columns, widest(area));
      for (let column = area.column; column < columns; column += 1) {
        let longest = 0;
        for (let row = area.row; row < rows; row += 1)
          longest = Math.max(longest, textAt(sheet, row, column).length);
        if (longest > 0) sheet.columnWidths.set(column, 8 + 5 * Math.min(longest, 255));
      }
    },
    autofitRows: (area) => refuseWhereProtected(area.sheet, 'allowFormatRows'),
  },
});

function widest({ sheet, columns }: Area): number {
  return columns === sheetColumns
    ? Math.max(0, ...sheet.values.rows.map((cells) => cells?.length ?? 0))
    : sheetColumns;
}
