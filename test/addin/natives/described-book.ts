/// <reference types="office-js" />
import { clearNatives } from '../../../addin/natives/clear-natives';
import { drawNatives } from '../../../addin/natives/draw-natives';
import { isDay, type WrittenCell } from '../../../core/values/cell';
import type { Sheet } from '../../../core/report/workbook';
import { gridSheet } from '../../../panel/grid-sheet';
import { openExcel, type OpenExcel } from '../excel/microsoft-client';

function excelCell(cell: WrittenCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return /^[=+\-@']|^\d/.test(cell) ? `'${cell}` : cell;
  if (typeof cell !== 'object') return cell;
  return isDay(cell) ? cell.day : cell.formula;
}

/** The cells of a described sheet, each row equally long. */
function excelRows(sheet: Sheet): (string | number | boolean)[][] {
  const { rows } = gridSheet(sheet);
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => excelCell(row[column] ?? null)));
}

/** A workbook that holds nothing of ours yet. */
export function blankBook(): OpenExcel {
  const excel = openExcel([{ name: 'Notes' }], { excelApi: 15 });
  // Our own functions are no matter here: a stamp is what it was written with.
  excel.book.calculate = (formula) =>
    formula.startsWith('="') ? [[formula.slice(2, formula.indexOf('"&'))]] : undefined;
  return excel;
}

/** Replaces one sheet as a host does: what is beyond the cells goes, the cells are written, and it is drawn anew. */
export async function replaceSheet({ Excel }: OpenExcel, sheet: Sheet): Promise<void> {
  await Excel.run(async (context) => {
    const known = context.workbook.worksheets.getItemOrNullObject(sheet.name).load('name');
    await context.sync();
    const worksheet = known.isNullObject ? context.workbook.worksheets.add(sheet.name) : known;
    if (!known.isNullObject) await clearNatives(context, worksheet, sheet);
    const rows = excelRows(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount,rowIndex,columnIndex');
    await context.sync();
    if (!used.isNullObject) {
      const { rowIndex, rowCount, columnIndex, columnCount } = used;
      worksheet.getRangeByIndexes(0, 0, rowIndex + rowCount, columnIndex + columnCount).clear('Contents');
    }
    const cells = worksheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    cells.formulas = rows;
    await drawNatives(context, worksheet, sheet);
  });
}

/** Draws a sheet's natives again over the cells that stand there. */
export async function drawAgain({ Excel }: OpenExcel, sheet: Sheet): Promise<void> {
  await Excel.run((context) => drawNatives(context, context.workbook.worksheets.getItem(sheet.name), sheet));
}

const plain = (address: string): string => address.replaceAll("'", '').replaceAll('$', '');

/** All that a worksheet has beyond its cells, as a person would list it. */
export async function seenOn({ Excel }: OpenExcel, name: string) {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    const charts = worksheet.charts.load(
      'items/name,items/chartType,items/left,items/top,items/width,items/height',
    );
    const tables = worksheet.tables.load('items/name');
    const formats = worksheet.getRange().conditionalFormats.load('items/type');
    const comments = worksheet.comments.load('items/content');
    const pivots = worksheet.pivotTables.load('items/name');
    const slicers = worksheet.slicers.load('items/name,items/caption,items/left,items/top');
    const frozen = worksheet.freezePanes.getLocationOrNullObject().load('address');
    const filter = worksheet.autoFilter.load('enabled');
    const filtered = worksheet.autoFilter.getRangeOrNullObject().load('address');
    await context.sync();
    const series = charts.items.map((chart) => chart.series.load('items/name'));
    const at = <Item extends { getRange(): Excel.Range }>(items: readonly Item[]) =>
      items.map((item) => item.getRange().load('address'));
    const [tableRanges, formatRanges] = [at(tables.items), at(formats.items)];
    const commentCells = comments.items.map((comment) => comment.getLocation().load('address'));
    const pivotRanges = pivots.items.map((pivot) => pivot.layout.getRange().load('address,values,text'));
    await context.sync();
    return {
      charts: charts.items.map(({ name: chart, chartType, left, top, width, height }, place) => ({
        name: chart,
        chartType,
        left,
        top,
        width,
        height,
        series: series[place]?.items.map((one) => one.name),
      })),
      tables: tables.items.map((table, place) => [table.name, plain(tableRanges[place]?.address ?? '')]),
      formats: formats.items.map(({ type }, place) => [type, plain(formatRanges[place]?.address ?? '')]),
      comments: comments.items.map(({ content }, place) => [
        plain(commentCells[place]?.address ?? ''),
        content,
      ]),
      pivots: pivots.items.map((pivot, place) => ({
        name: pivot.name,
        address: plain(pivotRanges[place]?.address ?? ''),
        cells: pivotRanges[place]?.values as unknown[][],
        text: pivotRanges[place]?.text as string[][],
      })),
      slicers: slicers.items.map(({ name: slicer, caption }) => [slicer, caption]),
      frozen: frozen.isNullObject ? null : plain(frozen.address),
      filter: filter.enabled && !filtered.isNullObject ? plain(filtered.address) : null,
    };
  });
}

/** Which cells each series of each chart reads: its categories and its values. */
export async function seriesOn(
  { Excel }: OpenExcel,
  name: string,
): Promise<readonly (readonly [string, string, string])[][]> {
  return Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem(name).charts.load('items/chartType');
    await context.sync();
    const series = charts.items.map((chart) => chart.series.load('items/name'));
    await context.sync();
    const read = charts.items.map(({ chartType }, place) => {
      const isPlane = chartType.startsWith('XY');
      return (series[place]?.items ?? []).map((one) => ({
        name: one.name,
        categories: one.getDimensionDataSourceString(isPlane ? 'XValues' : 'Categories'),
        values: one.getDimensionDataSourceString(isPlane ? 'YValues' : 'Values'),
      }));
    });
    await context.sync();
    return read.map((chart) =>
      chart.map((one) => [one.name, plain(one.categories.value), plain(one.values.value)] as const),
    );
  });
}
