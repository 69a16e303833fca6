import { gridSheet } from '../../../panel/grid-sheet';
import type { Sheet } from '../../../core/report/workbook';
import { a1Of } from '../google/book/area';
import type { areaAt } from '../google/hands';
import { sheetAt } from '../google/hands';
import type { Server } from './open-server';
import { blockAt } from './open-server';

/** Replaces one sheet as the sidebar does. */
export function replaceSheet({ write }: Server, described: Sheet): void {
  const { name, rows, formats, headingRows, widths } = gridSheet(described);
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const whole = blockAt(0, 0, rows.length, columnCount);
  const { rows: own, ...rest } = described;
  const shape = { ...rest, rowCount: own.length };
  const given = <Value>(values: readonly (Value | undefined)[]) => values.map((value) => value ?? null);
  const cells = rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? null));
  write('beginSheet', { sheet: name, size: whole, described: shape });
  write('writeCells', { sheet: name, whole, from: 0, cells, formats: given(formats), headingRows });
  write('finishSheet', {
    ...{ sheet: name, headingRows, widths: given(widths), described: shape, spills: false },
  });
}

/** All that a sheet has beyond its cells, as a person would list it. */
export function seenOn({ sheets }: Server, name: string) {
  const { natives, notes, frozenRows, widths } = sheetAt(sheets, name);
  const at = (area: ReturnType<typeof areaAt>) => `${area.sheet.name}!${a1Of(area)}`;
  return {
    charts: natives.charts.map(({ type, ranges, position, options }) => ({
      ...{ type, position, ranges: ranges.map(at), options: Object.fromEntries(options) },
    })),
    pivots: natives.pivots.map(({ anchor, source, rows, columns, values }) => ({
      ...{ anchor: at(anchor), source: at(source), rows, columns, values },
    })),
    rules: natives.formatRules.map(({ areas, condition, look, gradient }) => ({
      ...{ areas: areas.map(at), condition, look, gradient },
    })),
    choices: natives.validations.map(({ area, rule }) => ({ area: at(area), rule })),
    bands: natives.bandings.map(({ area }) => at(area)),
    protections: natives.protections.map(({ kind, description, isWarningOnly }) => ({
      ...{ kind, description, isWarningOnly },
    })),
    filter: natives.filter && at(natives.filter.area),
    notes: notes.rows.flatMap((row) => row ?? []).filter((note) => note !== undefined),
    names: sheets.book.names
      .filter(({ area }) => area.sheet.name === name)
      .map((one) => [one.name, at(one.area)]),
    frozenRows,
    widths: [...widths],
  };
}
