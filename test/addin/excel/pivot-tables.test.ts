/// <reference types="office-js" />
import fc from 'fast-check';
import { openExcel, type OpenExcel } from './microsoft-client';

const source = [
  ['Region', 'Segment', 'Value'],
  ['US', 'Mid', 10],
  ['EMEA', 'Enterprise', 100],
  ['US', 'Enterprise', 30],
  [null, 'Mid', 5],
];

const opened = () => openExcel([{ name: 'Data', rows: source }, { name: 'Out' }]);

/** Accounts' value by segment and region, from B3 of the sheet Out. */
function addPivot(context: Excel.RequestContext, from: string | Excel.Range | Excel.Table = 'Data!A1:C5') {
  const pivot = context.workbook.worksheets.getItem('Out').pivotTables.add('Coverage', from, 'B3');
  pivot.rowHierarchies.add(pivot.hierarchies.getItem('Segment'));
  pivot.columnHierarchies.add(pivot.hierarchies.getItem('Region'));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem('Value'));
  return pivot;
}

async function cellsOf(context: Excel.RequestContext, name = 'Coverage') {
  const range = context.workbook.pivotTables.getItem(name).layout.getRange().load('values,address');
  await context.sync();
  return range.values;
}

async function refusalOf(
  { Excel }: OpenExcel,
  deed: (context: Excel.RequestContext) => void,
): Promise<string> {
  const fault: unknown = await Excel.run(async (context) => {
    deed(context);
    await context.sync();
  }).catch((error: unknown) => error);
  if (fault === undefined) return 'nothing refused';
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : String(fault);
}

const coverage = [
  ['Sum of Value', 'Column Labels', '', '', ''],
  ['Row Labels', 'EMEA', 'US', '(blank)', 'Grand Total'],
  ['Enterprise', 100, 30, '', 130],
  ['Mid', '', 10, 5, 15],
  ['Grand Total', 100, 40, 5, 145],
];

describe("a PivotTable through Microsoft's own library", () => {
  test('its cells can be read, and say where its parts stand', async () => {
    await opened().Excel.run(async (context) => {
      const { layout } = addPivot(context);
      const parts = [
        layout.getRange(),
        layout.getRowLabelRange(),
        layout.getColumnLabelRange(),
        layout.getDataBodyRange(),
      ];
      parts.forEach((part) => part.load('address'));
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual([
        'Out!B3:F7',
        'Out!B4:B7',
        'Out!C3:F4',
        'Out!C5:F7',
      ]);
      expect(await cellsOf(context)).toEqual(coverage);
    });
  });

  test('a changed source shows only after a refresh', async () => {
    await opened().Excel.run(async (context) => {
      const pivot = addPivot(context);
      context.workbook.worksheets.getItem('Data').getRange('C2').values = [[1000]];
      await context.sync();
      expect(await cellsOf(context)).toEqual(coverage);
      pivot.refresh();
      expect((await cellsOf(context))[4]).toEqual(['Grand Total', 100, 1030, 5, 1135]);
    });
  });

  test('a table that grew is read whole, a block stays as large as it was', async () => {
    const excel = opened();
    await excel.Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      const table = data.tables.add('A1:C5', true);
      addPivot(context, table);
      await context.sync();
      table.rows.add(undefined, [['APAC', 'Small', 1]]);
      context.workbook.pivotTables.refreshAll();
      const values = await cellsOf(context);
      // What is new comes after what was there, for the field was never sorted.
      expect(values[1]).toEqual(['Row Labels', 'EMEA', 'US', '(blank)', 'APAC', 'Grand Total']);
      expect(values.map(([first]) => first)).toEqual([
        'Sum of Value',
        'Row Labels',
        'Enterprise',
        'Mid',
        'Small',
        'Grand Total',
      ]);
      context.workbook.pivotTables
        .getItem('Coverage')
        .columnHierarchies.getItem('Region')
        .fields.getItem('Region')
        .sortByLabels(excel.Excel.SortBy.ascending);
      expect((await cellsOf(context))[1]).toEqual([
        'Row Labels',
        'APAC',
        'EMEA',
        'US',
        '(blank)',
        'Grand Total',
      ]);
    });
  });

  test('what it gives up when it shrinks is blank again', async () => {
    await opened().Excel.run(async (context) => {
      const pivot = addPivot(context);
      await context.sync();
      pivot.columnHierarchies.remove(pivot.columnHierarchies.getItem('Region'));
      const around = context.workbook.worksheets.getItem('Out').getRange('B3:F8').load('values');
      await context.sync();
      expect(around.values).toEqual([
        ['Row Labels', 'Sum of Value', '', '', ''],
        ['Enterprise', 130, '', '', ''],
        ['Mid', 15, '', '', ''],
        ['Grand Total', 145, '', '', ''],
        ['', '', '', '', ''],
        ['', '', '', '', ''],
      ]);
    });
  });

  test('values have a name, a number format and something they work out', async () => {
    await opened().Excel.run(async (context) => {
      const pivot = addPivot(context);
      const value = pivot.dataHierarchies.getItem('Sum of Value').load('name,summarizeBy,id');
      value.summarizeBy = 'Average';
      value.name = 'Worth';
      value.numberFormat = '#,##0';
      await context.sync();
      const body = pivot.layout.getDataBodyRange().load('values,numberFormat');
      value.load('name,summarizeBy');
      await context.sync();
      expect(value.toJSON()).toMatchObject({ name: 'Worth', summarizeBy: 'Average' });
      expect(body.values[1]).toEqual(['', 10, 5, 7.5]);
      expect(body.numberFormat[0]).toEqual(['#,##0', '#,##0', '#,##0', '#,##0']);
    });
  });

  test('a field on the filters stands above, and the rest makes room', async () => {
    await opened().Excel.run(async (context) => {
      const pivot = context.workbook.worksheets
        .getItem('Out')
        .pivotTables.add('Coverage', 'Data!A1:C5', 'A1');
      pivot.filterHierarchies.add(pivot.hierarchies.getItem('Region'));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Segment'));
      const filter = pivot.layout.getFilterAxisRange().load('values,address');
      const rest = pivot.layout.getRange().load('address');
      await context.sync();
      expect(filter.values).toEqual([['Region', '(All)']]);
      expect([filter.address, rest.address]).toEqual(['Out!A1:B1', 'Out!A3:A6']);
    });
  });

  test('deleted, it leaves blank cells; its sheet takes it along', async () => {
    const excel = opened();
    await excel.Excel.run(async (context) => {
      addPivot(context).delete();
      const used = context.workbook.worksheets.getItem('Out').getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
      addPivot(context);
      context.workbook.worksheets.getItem('Out').delete();
      const count = context.workbook.pivotTables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('rows put in above move it, and it goes on from there', async () => {
    await opened().Excel.run(async (context) => {
      const pivot = addPivot(context);
      const out = context.workbook.worksheets.getItem('Out');
      out.getRange('1:2').insert('Down');
      pivot.refresh();
      const range = pivot.layout.getRange().load('address,values');
      await context.sync();
      expect(range.address).toBe('Out!B5:F9');
      expect(range.values).toEqual(coverage);
    });
  });

  test('a slicer keeps rows out until it is cleared', async () => {
    await opened().Excel.run(async (context) => {
      const pivot = addPivot(context);
      const slicer = context.workbook.worksheets.getItem('Out').slicers.add(pivot, 'Segment');
      slicer.selectItems(['Mid']);
      expect((await cellsOf(context)).slice(2)).toEqual([
        ['Mid', 10, 5, 15],
        ['Grand Total', 10, 5, 15],
      ]);
      slicer.clearFilters();
      expect(await cellsOf(context)).toEqual(coverage);
    });
  });
});

describe('what Excel refuses of a PivotTable', () => {
  const add = (context: Excel.RequestContext, name: string, from: string, to: string) =>
    context.workbook.worksheets.getItem('Out').pivotTables.add(name, from, to);

  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      'a field that is not there',
      'ItemNotFound',
      (context) => {
        const pivot = add(context, 'P', 'Data!A1:C5', 'A1');
        pivot.rowHierarchies.add(pivot.hierarchies.getItem('Country'));
      },
    ],
    ['a source without a label', 'InvalidArgument', (context) => add(context, 'P', 'Data!A1:D5', 'A1')],
    ['a source of a single row', 'InvalidArgument', (context) => add(context, 'P', 'Data!A1:C1', 'A1')],
    ['a source that is nowhere', 'InvalidArgument', (context) => add(context, 'P', 'Gone!A1:C5', 'A1')],
    [
      'a destination on another sheet',
      'InvalidArgument',
      (context) => add(context, 'P', 'Data!A1:C5', 'Data!H1'),
    ],
    [
      'a second one of that name',
      'ItemAlreadyExists',
      (context) => {
        add(context, 'P', 'Data!A1:C5', 'A1');
        add(context, 'p', 'Data!A1:C5', 'H1');
      },
    ],
    [
      'a place that another one takes',
      'PivotTableRangeConflict',
      (context) => {
        add(context, 'P', 'Data!A1:C5', 'A1');
        add(context, 'Q', 'Data!A1:C5', 'B2');
      },
    ],
    [
      'a place with cells of the user',
      'InvalidOperation',
      (context) => {
        context.workbook.worksheets.getItem('Out').getRange('B2').values = [['mine']];
        add(context, 'P', 'Data!A1:C5', 'A1');
      },
    ],
    [
      'a place on a table',
      'PivotTableRangeConflict',
      (context) => {
        context.workbook.worksheets.getItem('Out').tables.add('C1:D4', false);
        add(context, 'P', 'Data!A1:C5', 'A1');
      },
    ],
    [
      'a table on a PivotTable',
      'InvalidArgument',
      (context) => {
        addPivot(context);
        context.workbook.worksheets.getItem('Out').tables.add('A1:C4', true);
      },
    ],
    [
      'a cell written into it',
      'PivotTableRangeConflict',
      (context) => {
        addPivot(context);
        context.workbook.worksheets.getItem('Out').getRange('C5').values = [[7]];
      },
    ],
    [
      'a part of it cleared',
      'PivotTableRangeConflict',
      (context) => {
        addPivot(context);
        context.workbook.worksheets.getItem('Out').getRange('B3:B9').clear();
      },
    ],
    [
      'rows taken out of it',
      'PivotTableRangeConflict',
      (context) => {
        addPivot(context);
        context.workbook.worksheets.getItem('Out').getRange('4:5').delete('Up');
      },
    ],
    [
      'a value called like a field',
      'InvalidArgument',
      (context) => {
        addPivot(context).dataHierarchies.getItem('Sum of Value').name = 'Region';
      },
    ],
    [
      'a refresh of a source that is gone',
      'InvalidReference',
      (context) => {
        addPivot(context);
        context.workbook.worksheets.getItem('Data').delete();
        context.workbook.pivotTables.refreshAll();
      },
    ],
    [
      'growth into cells of the user',
      'InvalidOperation',
      (context) => {
        context.workbook.worksheets.getItem('Out').getRange('F4').values = [['mine']];
        addPivot(context);
      },
    ],
    [
      'a change on a protected sheet',
      'AccessDenied',
      (context) => {
        const pivot = addPivot(context);
        context.workbook.worksheets.getItem('Out').protection.protect();
        pivot.refresh();
      },
    ],
  ])('%s is refused: %s', async (_what, code, deed) => {
    expect(await refusalOf(opened(), deed)).toBe(code);
  });

  test('a block that holds it whole takes it along when it is cleared', async () => {
    await opened().Excel.run(async (context) => {
      addPivot(context);
      context.workbook.worksheets.getItem('Out').getRange('A1:H20').clear();
      const count = context.workbook.pivotTables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('a change that is refused leaves the cells as they were', async () => {
    const excel = opened();
    await excel.Excel.run(async (context) => {
      addPivot(context);
      context.workbook.worksheets.getItem('Out').getRange('B9').values = [['mine']];
      await context.sync();
    });
    const code = await refusalOf(excel, (context) => {
      const pivot = context.workbook.pivotTables.getItem('Coverage');
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Region'));
      pivot.columnHierarchies.add(pivot.hierarchies.getItem('Segment'));
    });
    expect(code).toBe('InvalidOperation');
  });

  test('what is not modelled says so by name', async () => {
    const code = refusalOf(opened(), (context) => {
      addPivot(context).dataHierarchies.getItem('Sum of Value').summarizeBy = 'Variance';
    });
    expect(await code).toMatch('the workbook in memory does not know DataPivotHierarchy.summarizeBy');
  });
});

test('every cell of a PivotTable is the sum of the rows it stands for', async () => {
  const label = fc.constantFrom('North', 'South', 'West', null);
  const rows = fc.array(fc.tuple(label, label, fc.integer({ min: -99, max: 99 })), {
    minLength: 1,
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const { Excel } = openExcel([{ name: 'Data', rows: [source[0] ?? [], ...given] }, { name: 'Out' }]);
      await Excel.run(async (context) => {
        addPivot(context, `Data!A1:C${given.length + 1}`);
        const [, head = [], ...lines] = await cellsOf(context);
        for (const [segment, ...figures] of lines) {
          for (const [place, figure] of figures.entries()) {
            const region: unknown = head[place + 1];
            const matching = given.filter(
              ([ofRegion, ofSegment]) =>
                [ofRegion ?? '(blank)', 'Grand Total'].includes(String(region)) &&
                [ofSegment ?? '(blank)', 'Grand Total'].includes(String(segment)),
            );
            const sum = matching.reduce((all, [, , value]) => all + value, 0);
            expect(figure).toBe(matching.length === 0 ? '' : sum);
          }
        }
      });
    }),
    { numRuns: 15 },
  );
});
