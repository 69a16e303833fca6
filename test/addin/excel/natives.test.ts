/// <reference types="office-js" />
import { openExcel, type OpenExcel } from './microsoft-client';

const rows = [
  ['account', 'segment', 'value'],
  ['Alder', 'Mid', 10],
  ['Birch', 'Enterprise', 100],
  ['Cedar', 'Mid', 30],
];

const opened = () => openExcel([{ name: 'Accounts', rows }, { name: 'Out' }], { excelApi: 15 });

const onSheet = (
  excel: OpenExcel,
  deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
) => excel.Excel.run((context) => deed(context.workbook.worksheets.getItem('Accounts'), context));

async function refusalOf(
  deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  const fault: unknown = await onSheet(opened(), async (sheet, context) => {
    deed(sheet, context);
    await context.sync();
  }).catch((error: unknown) => error);
  if (fault === undefined) return 'nothing refused';
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : String(fault);
}

describe('charts', () => {
  test('a chart over a block has a series a column, named by the headers, over the first column', async () => {
    await onSheet(opened(), async (sheet, context) => {
      const block = sheet.getRange('B1:C4');
      const chart = sheet.charts.add('ColumnClustered', block, 'Columns');
      chart.series.load('items/name');
      const [values, categories] = (['Values', 'Categories'] as const).map((dimension) =>
        chart.series.getItemAt(0).getDimensionDataSourceString(dimension),
      );
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['value']);
      expect([values?.value, categories?.value]).toEqual(['Accounts!C2:C4', 'Accounts!B2:B4']);
    });
  });

  test('what is set of a chart, its series and its axes is found again after a sync', async () => {
    const excel = opened();
    await onSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add('XYScatter', sheet.getRange('C2:C4'), 'Columns');
      chart.set({ name: 'Values', top: 30, left: 96, width: 400, height: 200 });
      chart.title.text = 'Value by account';
      chart.legend.visible = false;
      chart.axes.valueAxis.set({ scaleType: 'Logarithmic', logBase: 10, minimum: 1 });
      chart.axes.categoryAxis.minimum = 0;
      chart.axes.categoryAxis.title.text = 'rank';
      const series = chart.series.add('value');
      series.setValues(sheet.getRange('C2:C4'));
      series.setXAxisValues(sheet.getRange('C2:C4'));
      series.format.fill.setSolidColor('#4f6228');
      series.markerSize = 7;
      chart.series.getItemAt(0).delete();
      await context.sync();
      chart.setPosition('E2', 'H11');
      const again = sheet.charts.getItem('values');
      again.load('left,top,width,height,title/text,legend/visible');
      const axis = again.axes.valueAxis.load('scaleType,minimum');
      const y = again.series.getItemAt(0).getDimensionValues('YValues');
      await context.sync();
      expect([again.left, again.top, again.width, again.height]).toEqual([192, 15, 192, 150]);
      expect([again.title.text, again.legend.visible]).toEqual(['Value by account', false]);
      expect([axis.scaleType, axis.minimum]).toEqual(['Logarithmic', 1]);
      expect(y.value).toEqual([10, 100, 30]);
      const [kept] = excel.book.sheets[0]?.natives.charts ?? [];
      expect(kept?.series.map(({ fill }) => fill.paint)).toEqual([{ kind: 'solid', color: '#4F6228' }]);
      expect(kept?.categoryAxis.title).toMatchObject({ text: 'rank', visible: true });
    });
  });

  test('the cells of a series move with rows put in above', async () => {
    await onSheet(opened(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('C2:C4'), 'Columns');
      sheet.getRange('1:1').insert('Down');
      const values = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
      await context.sync();
      expect(values.value).toBe('Accounts!C3:C5');
    });
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['a chart that is not there', 'ItemNotFound', (sheet) => sheet.charts.getItem('Nothing').delete()],
    [
      'a scale on an axis of labels',
      'InvalidOperation',
      (sheet) => {
        sheet.charts.add('ColumnClustered', sheet.getRange('B1:C4')).axes.categoryAxis.minimum = 1;
      },
    ],
    [
      'values in a block of two columns',
      'InvalidArgument',
      (sheet) => {
        sheet.charts
          .add('Line', sheet.getRange('C2:C4'))
          .series.add('two')
          .setValues(sheet.getRange('B1:C4'));
      },
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      (sheet) => {
        sheet.charts
          .add('Line', sheet.getRange('C2:C4'))
          .series.getItemAt(0)
          .format.fill.setSolidColor('greenish');
      },
    ],
    [
      'zero on a logarithmic axis',
      'InvalidArgument',
      (sheet) => {
        const axis = sheet.charts.add('XYScatter', sheet.getRange('C2:C4')).axes.valueAxis;
        axis.scaleType = 'Logarithmic';
        axis.minimum = 0;
      },
    ],
    [
      'a chart on a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.charts.add('Line', sheet.getRange('C2:C4'));
      },
    ],
  ])('%s is refused: %s', async (_what, code, deed) => {
    expect(await refusalOf(deed)).toBe(code);
  });
});

describe('conditional formats', () => {
  test('a scale, a bar and a test of the value stay on their cells, the newest first', async () => {
    await onSheet(opened(), async (sheet, context) => {
      const block = sheet.getRange('C2:C4');
      const scale = block.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#63be7b' },
      };
      block.conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#AABBCC';
      const equal = sheet.getRange('B2:B4').conditionalFormats.add('CellValue');
      equal.cellValue.rule = { formula1: '="Mid"', operator: 'EqualTo' };
      equal.cellValue.format.fill.color = '#ffeb84';
      await context.sync();
      const formats = block.conditionalFormats.load('items/type,items/priority');
      const own = scale.colorScale.load('criteria,threeColorScale');
      const rule = sheet
        .getRange('B3')
        .conditionalFormats.getItemAt(0)
        .cellValue.load('rule,format/fill/color');
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(['DataBar', 'ColorScale']);
      expect(own.threeColorScale).toBe(false);
      expect(own.criteria.maximum).toEqual({ type: 'HighestValue', color: '#63BE7B' });
      expect(rule.rule).toEqual({ formula1: '="Mid"', operator: 'EqualTo' });
      expect(rule.format.fill.color).toBe('#FFEB84');
    });
  });

  test('cleared from some cells, a format stays on the others', async () => {
    const excel = opened();
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('C2:C9').conditionalFormats.add('DataBar');
      sheet.getRange('C4:C5').conditionalFormats.clearAll();
      const counts = ['C3', 'C4', 'C6'].map((cell) => sheet.getRange(cell).conditionalFormats.getCount());
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0, 1]);
    });
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      'a part of another type',
      'ItemNotFound',
      (sheet) => {
        sheet.getRange('C2').conditionalFormats.add('DataBar').cellValue.rule = {
          formula1: '1',
          operator: 'EqualTo',
        };
      },
    ],
    [
      'a measured end without a measure',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('C2').conditionalFormats.add('ColorScale').colorScale.criteria = {
          minimum: { type: 'Number', color: '#FFFFFF' },
          maximum: { type: 'HighestValue', color: '#000000' },
        };
      },
    ],
    [
      'a format past the last',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('C2').conditionalFormats.getItemAt(0).delete();
      },
    ],
  ])('%s is refused: %s', async (_what, code, deed) => {
    expect(await refusalOf(deed)).toBe(code);
  });

  test('a type that is not modelled says so', async () => {
    expect(await refusalOf((sheet) => void sheet.getRange('C2').conditionalFormats.add('IconSet'))).toMatch(
      'the workbook in memory does not know conditional formats of type IconSet',
    );
  });
});

describe('data validation', () => {
  test('a list, its alert and its prompt are read back; other cells have none', async () => {
    await onSheet(opened(), async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B4');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Mid,Enterprise' } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'segment',
        message: 'not one of them',
      };
      const inside = sheet.getRange('B3').dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      const outside = sheet.getRange('A3').dataValidation.load('type');
      const across = sheet.getRange('A3:B3').dataValidation.load('type,rule');
      await context.sync();
      expect(inside.rule).toEqual({ list: { inCellDropDown: true, source: 'Mid,Enterprise' } });
      expect([inside.type, inside.errorAlert.style, inside.ignoreBlanks]).toEqual(['List', 'Warning', true]);
      expect(outside.type).toBe('None');
      expect([across.type, across.rule]).toEqual(['MixedCriteria', null]);
    });
  });

  test('a list can stand in a range, and be taken from a part of the cells', async () => {
    await onSheet(opened(), async (sheet, context) => {
      const source = sheet.getRange('F1:F3');
      sheet.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange('B4').dataValidation.clear();
      const parts = ['B3', 'B4', 'B5'].map((cell) => sheet.getRange(cell).dataValidation.load('type,rule'));
      await context.sync();
      expect(parts.map(({ type }) => type)).toEqual(['List', 'None', 'List']);
      expect(parts[2]?.rule.list?.source).toBe('=Accounts!$F$1:$F$3');
    });
  });

  const list = (source: string) => (sheet: Excel.Worksheet) => {
    sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source } };
  };

  test('a list of 255 characters is taken, of 256 refused', async () => {
    expect(await refusalOf(list('x'.repeat(255)))).toBe('nothing refused');
    expect(await refusalOf(list('x'.repeat(256)))).toBe('InvalidArgument');
  });

  test('a title of 33 characters is refused', async () => {
    const code = refusalOf((sheet) => {
      const prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' };
      sheet.getRange('B2').dataValidation.prompt = prompt;
    });
    expect(await code).toBe('InvalidArgument');
  });
});

describe('comments', () => {
  test('a comment is found by its cell, moves with it, and goes', async () => {
    await onSheet(opened(), async (sheet, context) => {
      const comment = context.workbook.comments.add('Accounts!B1', 'which segment');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      const found = sheet.comments.getItemByCell('Accounts!B2').load('content');
      const place = comment.getLocation().load('address');
      await context.sync();
      expect([found.content, place.address]).toEqual(['which segment', 'Accounts!B2']);
      comment.delete();
      const count = sheet.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ['on two cells', 'InvalidArgument', (sheet) => void sheet.comments.add('Accounts!A1:B1', 'x')],
    ['on an address without its sheet', 'InvalidArgument', (sheet) => void sheet.comments.add('A1', 'x')],
    [
      'twice on a cell',
      'InvalidOperation',
      (sheet) => {
        sheet.comments.add('Accounts!A1', 'x');
        sheet.comments.add('Accounts!A1', 'y');
      },
    ],
    [
      'looked for where there is none',
      'ItemNotFound',
      (sheet) => {
        sheet.comments.getItemByCell('Accounts!A1').delete();
      },
    ],
  ])('a comment %s is refused: %s', async (_what, code, deed) => {
    expect(await refusalOf(deed)).toBe(code);
  });
});

describe('custom XML parts', () => {
  const xml =
    '<?xml version="1.0"?><m:model xmlns:m="urn:model" version="3"><m:hash>a&amp;b</m:hash></m:model>';

  test('a part is found by its namespace, rewritten and deleted', async () => {
    await onSheet(opened(), async (_sheet, { workbook: { customXmlParts } }) => {
      const part = customXmlParts.add(xml).load('id,namespaceUri');
      await part.context.sync();
      expect(part.namespaceUri).toBe('urn:model');
      const only = customXmlParts.getByNamespace('urn:model').getOnlyItem();
      only.setXml('<model xmlns="urn:model"/>');
      const read = customXmlParts.getItem(part.id).getXml();
      const none = customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject();
      await part.context.sync();
      expect([read.value, none.isNullObject]).toEqual(['<model xmlns="urn:model"/>', true]);
      only.delete();
      const count = customXmlParts.getCount();
      await part.context.sync();
      expect(count.value).toBe(0);
    });
  });

  test.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '<a b=c/>', '<a>&nbsp;</a>', 'x<a/>'])(
    '%j is refused, for it is not XML',
    async (given) => {
      const code = await refusalOf((_sheet, context) => void context.workbook.customXmlParts.add(given));
      expect(code).toBe('InvalidArgument');
    },
  );
});

describe('frozen panes', () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ['the first row', (panes) => panes.freezeRows(1), 'Accounts!1:1'],
    ['two columns', (panes) => panes.freezeColumns(2), 'Accounts!A:B'],
    ['a corner', (panes) => panes.freezeAt('A1:B2'), 'Accounts!A1:B2'],
    ['no rows', (panes) => panes.freezeRows(0), null],
  ])('%s', async (_what, freeze, expected) => {
    await onSheet(opened(), async (sheet, context) => {
      freeze(sheet.freezePanes);
      const place = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(place.isNullObject ? null : place.address).toBe(expected);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

test('a slicer of a table has a name, a place and a style', async () => {
  await onSheet(opened(), async (sheet, context) => {
    const table = sheet.tables.add('A1:C4', true);
    const slicer = context.workbook.slicers.add(table, 'segment', 'Out');
    slicer.set({ caption: 'Segment', left: 10, top: 20, style: 'SlicerStyleDark1' });
    const found = context.workbook.worksheets
      .getItem('Out')
      .slicers.getItem('segment')
      .load('caption,left,style');
    await context.sync();
    expect([found.caption, found.left, found.style]).toEqual(['Segment', 10, 'SlicerStyleDark1']);
  });
});

test('a copied sheet has what stood beside the cells, over its own cells', async () => {
  await onSheet(opened(), async (sheet, context) => {
    sheet.charts.add('Line', sheet.getRange('C2:C4'), 'Columns').title.text = 'first';
    sheet.getRange('C2:C4').conditionalFormats.add('DataBar');
    sheet.freezePanes.freezeRows(1);
    const copy = sheet.copy('End');
    sheet.charts.getItemAt(0).title.text = 'second';
    const chart = copy.charts.getItemAt(0).load('title/text');
    const values = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
    const formats = copy.getRange('C3').conditionalFormats.getCount();
    const frozen = copy.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect([chart.title.text, values.value, formats.value]).toEqual(['first', "'Accounts (2)'!C2:C4", 1]);
    expect(frozen.address).toBe("'Accounts (2)'!1:1");
  });
});
