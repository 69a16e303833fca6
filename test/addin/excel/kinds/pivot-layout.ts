import { changePivot, pivotPart } from '../book/draw-pivot';
import type { PivotLayout } from '../../../hosts/pivot/pivot';
import type { PivotGrid } from '../book/pivot-grid';
import type { PivotSettings, PivotTable } from '../book/pivot-table';
import { refuse } from '../refusal';
import { defineKind, live, type Live, type Property } from './kind';
import { flag, oneOf, text } from './settable';

declare module './kind' {
  interface Selves {
    PivotLayout: PivotTable;
  }
}

/** A choice that the cells follow. */
const drawn = <Name extends keyof PivotLayout>(
  name: Name,
  check: (given: unknown) => PivotLayout[Name],
): Property<PivotTable> => ({
  get: ({ plan }) => plan.layout[name],
  set: (pivot, given, { book }) =>
    changePivot(book, pivot, ({ layout }) => {
      layout[name] = check(given);
    }),
});

const setting = <Name extends keyof PivotSettings>(
  name: Name,
  check: (given: unknown) => PivotSettings[Name],
): Property<PivotTable> => ({
  get: ({ settings }) => settings[name],
  set: ({ settings }, given) => {
    settings[name] = check(given);
  },
});

/** Without fields there are no labels and no figures; a shape that is not modelled says so. */
function part(pivot: PivotTable, of: (grid: PivotGrid) => PivotGrid['body']): Live {
  const { rows, columns, data } = pivot.plan;
  if (rows.length + columns.length + data.length === 0) return refuse('ItemNotFound');
  if (!pivot.grid) throw new Error('the workbook in memory does not know this shape of a PivotTable');
  const place = of(pivot.grid);
  if (place.rows === 0 || place.columns === 0) return refuse('ItemNotFound');
  return live('Range', pivotPart(pivot, place));
}

/** Headers are always shown here: what stands in their cells without them is not modelled. */
function shownHeaders(given: unknown): true {
  if (flag(given)) return true;
  throw new Error('the workbook in memory does not know PivotLayout.showFieldHeaders = false');
}

export const pivotLayoutKind = defineKind({
  name: 'PivotLayout',
  properties: {
    layoutType: drawn('layoutType', (given) => oneOf(['Compact', 'Outline', 'Tabular'], given)),
    subtotalLocation: drawn('subtotals', (given) => oneOf(['AtTop', 'AtBottom', 'Off'], given)),
    showRowGrandTotals: drawn('rowGrandTotals', flag),
    showColumnGrandTotals: drawn('columnGrandTotals', flag),
    fillEmptyCells: drawn('fillEmptyCells', flag),
    emptyCellText: drawn('emptyCellText', text),
    autoFormat: setting('autoFormat', flag),
    preserveFormatting: setting('preserveFormatting', flag),
    enableFieldList: setting('enableFieldList', flag),
    altTextTitle: setting('altTextTitle', text),
    altTextDescription: setting('altTextDescription', text),
    showFieldHeaders: setting('showFieldHeaders', shownHeaders),
  },
  methods: {
    getRange: (pivot) => live('Range', pivot.area),
    getRowLabelRange: (pivot) => part(pivot, ({ rowLabels }) => rowLabels),
    getColumnLabelRange: (pivot) => part(pivot, ({ columnLabels }) => columnLabels),
    getDataBodyRange: (pivot) => part(pivot, ({ body }) => body),
    getFilterAxisRange: ({ filterArea }) => live('Range', filterArea ?? refuse('ItemNotFound')),
  },
});
