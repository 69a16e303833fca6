import { columnCells } from '../../../core/report/address';
import { numberFormats } from '../../../core/report/number-formats';
import type { ColumnRange, Sheet, Workbook } from '../../../core/report/workbook';
import { coverageCells } from '../../../core/model/coverage-cells';
import { sampleWorkbook } from '../../files/sample-workbook';
import { valueOf } from '../../core/evidence/taught';
import { sheetOf, taughtReport } from '../../core/report/read-sheets';
import { nativeSheets } from '../../../panel/engine/native-sheets';
import type { OpenExcel } from '../excel/microsoft-client';
import { blankBook, drawAgain, replaceSheet, seenOn, seriesOn } from './described-book';

const { report, workbook } = taughtReport(240);
const outputs = nativeSheets(report, []);
const model = sheetOf(workbook, 'Model');

/** The whole report, drawn. */
async function drawnReport(): Promise<OpenExcel> {
  const excel = blankBook();
  for (const sheet of [model, ...outputs]) await replaceSheet(excel, sheet);
  return excel;
}

function addressOf(from: Workbook | readonly Sheet[], range: ColumnRange): string {
  const sheets: readonly Sheet[] = 'sheets' in from ? from.sheets : from;
  const sheet = sheets.find(({ name }) => name === range.sheet)!;
  const cells = columnCells(sheet, range.header, range.rows);
  return `${range.sheet}!${cells}`.replaceAll("'", '').replace(/(!([A-Z]+\d+)):\2$/, '$1');
}

describe('the report of a sample, drawn', () => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await drawnReport();
  });

  test.each(outputs.filter(({ charts }) => charts).map((sheet) => [sheet.name, sheet] as const))(
    'the charts of %s read the cells that they are described by',
    async (name, sheet) => {
      expect(await seriesOn(excel, name)).toEqual(
        (sheet.charts ?? []).map(({ categories, series }) =>
          series.map((one) => [one.name, addressOf(outputs, categories), addressOf(outputs, one.values)]),
        ),
      );
    },
  );

  test.each(outputs.filter(({ charts }) => charts).map((sheet) => [sheet.name, sheet] as const))(
    'the charts of %s cover neither its cells nor each other',
    async (name, sheet) => {
      const { charts } = await seenOn(excel, name);
      const right = await excel.Excel.run(async (context) => {
        const columns = context.workbook.worksheets
          .getItem(name)
          .getRangeByIndexes(0, 0, 1, sheet.columns.length)
          .load('left,width');
        await context.sync();
        return columns.left + columns.width;
      });
      for (const { left } of charts) expect(left).toBeGreaterThanOrEqual(right);
      charts.slice(1).forEach(({ top }, place) => {
        const above = charts[place]!;
        expect(top).toBeGreaterThanOrEqual(above.top + above.height);
      });
    },
  );

  test.each([model, ...outputs].map((sheet) => [sheet.name, sheet] as const))(
    'the colours, frozen rows, filter, table and comments of %s are those described',
    async (name, sheet) => {
      const seen = await seenOn(excel, name);
      const kinds = {
        'colour scale': 'ColorScale',
        'data bar': 'DataBar',
        'text equals': 'CellValue',
      } as const;
      const colours = (sheet.highlights ?? []).map(({ kind, header }) => [
        kinds[kind],
        addressOf([sheet], { sheet: name, header }),
      ]);
      if (sheet.stamp) colours.push(['ContainsText', `${name}!C1`]);
      expect([...seen.formats].sort()).toEqual(colours.sort());
      const top = sheet.role === 'output' ? 2 : 1;
      const width = sheet.columns.length;
      expect(seen.frozen?.replace(/^.*!/, '') ?? null).toBe(sheet.freezeHeader ? `1:${top}` : null);
      expect(seen.tables.map(([table]) => table)).toEqual(sheet.table ? [sheet.table] : []);
      expect(seen.filter !== null).toBe(sheet.filter === true && !sheet.table && width > 0);
      expect(seen.comments.map(([, text]) => text)).toEqual(
        sheet.columns.flatMap(({ note }) => (note ? [`${note}\n— Tamarack`] : [])),
      );
      for (const [cell] of seen.comments) expect(cell).toMatch(new RegExp(`^${name}![A-Z]+${top}$`));
    },
  );

  const cells = valueOf(coverageCells(report.run, [report.run.model.settings.value!, 'whitespace']));
  test.each([
    ['Coverage', 'Accounts in the market', (at: (typeof cells)['total']) => at.accounts, 'integer'],
    [
      'Coverage by value',
      'Revenue (USD) in the market',
      (at: (typeof cells)['total']) => at.sums[0]!.value,
      'money',
    ],
    [
      'Coverage by whitespace',
      'Whitespace (USD) in the market',
      (at: (typeof cells)['total']) => at.sums[1]!.value,
      'money',
    ],
  ] as const)(
    'the pivot of %s shows, cell by cell, what the core adds up',
    async (name, title, figure, format) => {
      const [pivot] = (await seenOn(excel, name)).pivots;
      const [[corner], head, ...lines] = pivot!.cells as [unknown[], unknown[], ...unknown[][]];
      expect(corner).toBe(title);
      expect(head[0]).toBe('Segment');
      const regions = head.slice(1, -1) as string[];
      expect([...regions].sort()).toEqual([...cells.regions].sort());
      expect(head.at(-1)).toBe('Grand Total');
      expect(lines.map(([segment]) => segment)).toEqual(
        [...cells.segments]
          .filter((_, at) => cells.bySegment[at])
          .sort()
          .concat('Grand Total'),
      );
      for (const [segment, ...shown] of lines) {
        const row = cells.segments.indexOf(segment as string);
        const expected = [...regions.map((region) => cells.regions.indexOf(region)), -1].map((column) => {
          const at =
            row < 0
              ? column < 0
                ? cells.total
                : cells.byRegion[column]
              : column < 0
                ? cells.bySegment[row]
                : cells.cells[row]?.[column];
          return at ? figure(at) : 0;
        });
        shown.forEach((cell, at) => expect(Number(cell)).toBeCloseTo(expected[at]!, 4));
      }
      const formats = await excel.Excel.run(async (context) => {
        const body = context.workbook.worksheets
          .getItem(name)
          .pivotTables.getItem(name)
          .layout.getDataBodyRange()
          .load('numberFormat');
        await context.sync();
        return body.numberFormat as string[][];
      });
      expect(new Set(formats.flat())).toEqual(new Set([numberFormats[format]]));
    },
  );

  test('pivots begin below the banner, and are narrowed by buttons to their right', async () => {
    const { pivots, slicers } = await seenOn(excel, 'Coverage');
    expect(pivots.map(({ name, address }) => [name, address.replace(/:.*/, '')])).toEqual([
      ['Coverage', 'Coverage!A3'],
    ]);
    expect(slicers).toEqual([
      ['Tamarack Coverage by Layer', 'Layer'],
      ['Tamarack Coverage by Grade', 'Grade'],
    ]);
  });
});

describe('drawn twice is drawn once', () => {
  test.each([
    'Coverage data',
    'Coverage',
    'Segments',
    'ROAD chart',
    'ROAD',
    'Propensity check',
    'Guardrails',
  ])('%s', async (name) => {
    const excel = blankBook();
    const needed = outputs.filter(
      (sheet) => sheet.name === name || ['Coverage data', 'ROAD chart'].includes(sheet.name),
    );
    for (const sheet of needed) await replaceSheet(excel, sheet);
    const once = [await seenOn(excel, name), await seriesOn(excel, name)];
    await drawAgain(excel, sheetOf(workbook, name));
    expect([await seenOn(excel, name), await seriesOn(excel, name)]).toEqual(once);
    await replaceSheet(excel, sheetOf(workbook, name));
    expect([await seenOn(excel, name), await seriesOn(excel, name)]).toEqual(once);
  });

  test('the Model sheet, with its lists', async () => {
    const excel = blankBook();
    await replaceSheet(excel, model);
    const once = await seenOn(excel, 'Model');
    await drawAgain(excel, model);
    await replaceSheet(excel, model);
    expect(await seenOn(excel, 'Model')).toEqual(once);
    expect(excel.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Notes', 'Visible'],
      ['Model', 'Visible'],
      ['Tamarack choices', 'VeryHidden'],
    ]);
  });
});

test('a workbook with one of everything that a description can hold', async () => {
  const excel = blankBook();
  const { sheets } = sampleWorkbook;
  for (const sheet of sheets) await replaceSheet(excel, sheet);
  expect((await seenOn(excel, 'Accounts')).tables).toEqual([['Accounts', 'Accounts!A1:E13']]);
  expect((await seenOn(excel, 'Accounts')).formats).toEqual(
    expect.arrayContaining([
      ['ColorScale', 'Accounts!E2:E13'],
      ['CellValue', 'Accounts!D2:D13'],
    ]),
  );
  const { charts } = await seenOn(excel, "Segments' sums");
  expect(charts.map(({ name, chartType }) => [name, chartType])).toEqual([
    ['Tamarack chart 1', 'BarClustered'],
    ['Tamarack chart 2', 'BarStacked'],
    ['Tamarack chart 3', 'XYScatterLinesNoMarkers'],
    ['Tamarack chart 4', 'XYScatter'],
  ]);
  const [pivot] = (await seenOn(excel, 'Coverage')).pivots;
  expect(pivot?.cells[0]?.[0]).toBe('Number');
});
