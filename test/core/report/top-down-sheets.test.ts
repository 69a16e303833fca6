import { readFileSync } from 'node:fs';
import { marketSheet } from '../../../core/report/market-sheets';
import { topDownSheets } from '../../../core/report/top-down-sheets';
import { cellsUnder, remarksOf } from './read-sheets';
import { topDownReport } from './top-down-report';

const valueIn = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
const formulaIn = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : null;

describe('the sheets of the market seen from above', () => {
  const report = topDownReport();
  const [tam, cells] = topDownSheets(report);

  test('have a row a cell and their sum as a formula over them', () => {
    expect(cellsUnder(cells!, 'What')).toEqual([
      ...[
        'Cell',
        'Cell',
        'Withheld',
        'Cell',
        'Withheld',
        'Absent',
        'Outside TAM',
        'Accounts in no cell',
        'Total',
      ],
    ]);
    const values = cellsUnder(cells!, 'High');
    expect(values.map(valueIn)).toEqual([4e6, 5e6, 240_000, 7.2e6, null, null, null, null, 16_440_000]);
    expect(formulaIn(values[0])).toBe('=J3*M3');
    expect(formulaIn(values[8])).toBe('=SUM($Q$3:$Q$10)');
    expect(remarksOf(cells!)).toContain('Top-down is 38 times the value of the accounts in TAM');
  });

  // By hand in docs/top-down.md.
  test('tell TAM by layer, value, formula and source, each value a formula over the cells', () => {
    expect(tam!.columns.map(({ header }) => header)).toEqual(['Layer', 'Value', 'Formula', 'Source']);
    const told = new Map(
      cellsUnder(tam!, 'Layer').map((layer, at) => [layer, cellsUnder(tam!, 'Value')[at]]),
    );
    expect([...told].map(([layer, cell]) => [layer, valueIn(cell)])).toEqual([
      ['TAM, top-down', 5_000_000],
      ['TAM, top-down, low', 5_000_000],
      ['TAM, top-down, high', 16_440_000],
      ['Firms in TAM', 100],
      ['Firms in TAM, possible', 1420],
      ['TAM, accounts', 130_000],
      ['SAM, accounts', 130_000],
      ['SOM, accounts', 130_000],
      ['TAM, accounts at these places', 130_000],
      ['Top-down ÷ accounts', 5_000_000 / 130_000],
    ]);
    expect(formulaIn(told.get('TAM, top-down'))).toBe(`='Market top-down'!$O$11`);
    expect(formulaIn(told.get('TAM, accounts'))).toBe(`='${marketSheet(report).name}'!$F$4`);
    expect(formulaIn(told.get('Top-down ÷ accounts'))).toBe('=B3/B11');
  });

  test('come to what docs/top-down.md works out by hand', () => {
    const page = readFileSync(`${process.cwd()}/docs/top-down.md`, 'utf8').replace(/\s+/g, ' ');
    const { total, ratio } = report.topDown!;
    const text = (value: number): string => value.toLocaleString('en-US');
    const hand = [
      `${text(total.firms)} firms are surely TAM and ${text(total.mostFirms!)} possibly, worth ${text(total.value!)} to ${text(total.high!)}`,
      `${(100 * total.completeness!).toFixed(2)} %, two customers ${(100 * total.penetration!).toFixed(2)} %`,
      `worth ${text(total.amount!)} together, and top-down is ${ratio!.value.toFixed(0)} times that`,
    ];
    expect(hand.filter((sentence) => !page.includes(sentence))).toEqual([]);
  });

  test('are none without a table of firms', () => {
    expect(topDownSheets({ ...report, topDown: null })).toEqual([]);
  });
});
