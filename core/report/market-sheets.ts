import { marketFunnel } from '../market/market-funnel';
import { chartColours } from './colours';
import type { Report } from './report';
import { valueNote, valueWord } from './value-word';
import type { Sheet, SheetColumn } from './workbook';

const NAME = 'TAM SAM SOM';
const SPACE = 'Chart space';

function layerColumns(report: Pick<Report, 'run'>): readonly SheetColumn[] {
  const value = valueWord(report);
  const note = valueNote(report);
  const [plain = value] = value.toLowerCase().split(' (');
  const counted = { format: 'integer', width: 11 } as const;
  const valued = { format: 'money', width: 20, note } as const;
  return [
    { header: 'Layer', width: 14 },
    { header: 'Accounts', ...counted, note: 'All conditions are known to hold' },
    { header: 'Possible accounts', ...counted, note: 'With those that a blank leaves open' },
    { header: 'Share of all', format: 'percent', width: 11 },
    { header: 'Share of layer before', format: 'percent', width: 12 },
    { header: value, ...valued },
    { header: `Possible ${plain}`, ...valued },
    { header: 'Value unknown', ...counted, note: 'Confirmed accounts whose value is blank' },
    {
      header: SPACE,
      format: 'number',
      width: 11,
      note: 'Half of what the layer lacks to all: it centres the funnel',
    },
  ];
}

/** The sheet TAM SAM SOM: the layers as they nest, from what is confirmed to what is possible, and their funnel. */
export function marketSheet(report: Pick<Report, 'run' | 'sizes'>): Sheet {
  const all = report.sizes.all.accounts;
  const range = (header: string) => ({ sheet: NAME, header });
  return {
    name: NAME,
    role: 'output',
    columns: layerColumns(report),
    rows: marketFunnel(report.sizes).map(({ name, confirmed, possible, shareOfAll, shareOfBefore }) => [
      name,
      confirmed.accounts,
      possible.accounts,
      shareOfAll,
      shareOfBefore,
      confirmed.value,
      possible.value,
      confirmed.valueUnknown,
      (all - confirmed.accounts) / 2,
    ]),
    freezeHeader: true,
    charts: [
      {
        kind: 'funnel',
        title: 'Confirmed accounts by market layer',
        categories: range('Layer'),
        series: [
          { name: 'Space', values: range(SPACE) },
          { name: 'Accounts', values: range('Accounts'), colour: chartColours.accounts },
        ],
      },
    ],
  };
}

/** The sheet Market by segment: accounts by layer and segment, each layer's subtotal after it, the total last. */
export function marketSegmentsSheet(report: Pick<Report, 'run' | 'byLayer'>): Sheet {
  const value = valueWord(report);
  const note = valueNote(report);
  return {
    name: 'Market by segment',
    role: 'output',
    columns: [
      { header: 'Layer', width: 14, note: 'Each account stands in one: the narrowest that is confirmed' },
      { header: 'Segment', width: 22 },
      { header: 'Accounts', format: 'integer' },
      { header: 'Possible accounts', format: 'integer', note: 'With those that a blank leaves open' },
      { header: value, format: 'money', note, width: 20 },
      { header: 'Value unknown', format: 'integer', note: 'Accounts whose value is blank' },
    ],
    rows: report.byLayer.rows.map(({ keys, accounts, possibleAccounts, sums }) => [
      keys.length === 0 ? 'Total' : (keys[0] ?? null),
      keys.length === 1 ? 'All segments' : (keys[1] ?? null),
      accounts,
      possibleAccounts,
      sums[0]?.value ?? null,
      sums[0]?.unknown ?? null,
    ]),
    freezeHeader: true,
    filter: true,
  };
}
