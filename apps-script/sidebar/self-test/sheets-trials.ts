import type { Ground, Trial } from '#panel';
import { freeName } from '#panel';
import { mayWork } from '../may-work';
import type { OwnTrialName } from './text.en';

/** A pivot table adds up as we do: on a sheet of its own, over another, as the panel writes them. */
export const pivotTrial: Trial<'pivot'> = {
  check: 'pivot',
  expected: ['A 5, B 10, 15'],
  see: async ({ sheets }: Ground) => {
    const source = await freeName(sheets, 'Tamarack check data');
    const shown = await freeName(sheets, 'Tamarack check pivot');
    try {
      await sheets.writeSheet({
        name: source,
        role: 'output',
        columns: [{ header: 'segment' }, { header: 'value', format: 'number' }],
        rows: [
          ['A', 1],
          ['B', 2],
          ['A', 4],
          ['B', 8],
        ],
      });
      await sheets.writeSheet({
        name: shown,
        role: 'output',
        columns: [],
        rows: [],
        pivot: {
          name: shown,
          source,
          rows: ['segment'],
          values: [{ header: 'value', by: 'sum', name: 'sum' }],
        },
      });
      const rows = ((await sheets.readSheet(shown)) ?? []).filter(([, value]) => typeof value === 'number');
      // The words of headings and totals are in Google's own language.
      return rows
        .map(([key, value], at) => (at < 2 ? `${String(key)} ${String(value)}` : String(value)))
        .join(', ');
    } finally {
      for (const name of [shown, source]) await sheets.removeSheet(name);
    }
  },
};

/** What only Google Sheets can tell. */
export const ownTrials: readonly Trial<OwnTrialName>[] = [
  {
    check: 'other name',
    expected: ['A'],
    see: async ({ sheet, sheets, answered }) => {
      await sheets.writeCells({ sheet, range: 'AC1:AD1' }, [['A', 100]]);
      await sheets.writeCells({ sheet, range: 'AE1' }, [[{ formula: '=TAMARACK_TIER(120,AC1:AD1)' }]]);
      return (await answered('AE1')).join(', ');
    },
  },
  {
    check: 'separators',
    expected: ['1.5'],
    see: async ({ sheet, sheets, answered }) => {
      await sheets.writeCells({ sheet, range: 'AG1' }, [[{ formula: '=MIN(1.5,2.5)' }]]);
      return (await answered('AG1')).join(', ');
    },
  },
  {
    check: 'engine',
    // Where a page may make no worker from text the panel computes in the page, and stands still meanwhile.
    expected: ['beside the page', 'in the page'],
    see: async () => ((await mayWork()) ? 'beside the page' : 'in the page'),
  },
];
