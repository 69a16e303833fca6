import { readReps } from '../../../core/history/read-reps';
import { headerRow } from '../../../core/report/address';
import { reportWorkbook } from '../../../core/report/report-workbook';
import { repsSheet } from '../../../core/report/reps-sheet';
import { territorySheets } from '../../../core/report/territory-sheets';
import type { Sheet } from '../../../core/report/workbook';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell, FormulaCell, WrittenCell } from '../../../core/values/cell';
import { repOf } from '../coverage/carve-tasks';
import { valueOf } from '../evidence/taught';
import { univerSheets } from '../native-formulas/univer-cells';
import { carvedReport } from './carved-report';
import { cellsUnder, numbersUnder, sumOf } from './read-sheets';

const report = carvedReport();
const sheets = territorySheets(report);
const named = (name: string): Sheet => sheets.find((sheet) => sheet.name === name)!;
const [territories, books, spread] = [named('Territories'), named('Books'), named('Book spread')];

const isFormula = (cell: WrittenCell): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;
const shown = (cell: WrittenCell | undefined): unknown =>
  cell !== undefined && isFormula(cell) ? cell.value : cell;

test('a report has territories only where books were made', () => {
  const { territories: made, ...without } = report;
  expect(made.books.length).toBeGreaterThan(3);
  expect(territorySheets(without)).toEqual([]);
  expect(sheets.map(({ name, role }) => [name, role])).toEqual([
    ['Books', 'output'],
    ['Territories', 'output'],
    ['Books by industry', 'output'],
    ['Books by industry value', 'output'],
    ['Books by industry whitespace', 'output'],
    ['Books by size', 'output'],
    ['Books by size value', 'output'],
    ['Books by size whitespace', 'output'],
    ['Book spread', 'output'],
    ['Reps', 'input'],
  ]);
  const names = reportWorkbook(report).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(sheets.map(({ name }) => name)));
});

test('the books add up to the accounts that have an owner, and say imbalance, bound and gap', () => {
  const [all = 0, ...each] = numbersUnder(books, 'Accounts');
  expect(cellsUnder(books, 'Book')[0]).toBe('All books');
  const reps = report.territories.books.filter(({ kind }) => kind === 'rep').length;
  expect(sumOf(each.slice(0, reps))).toBe(all);
  expect(cellsUnder(territories, 'Owner').filter((owner) => owner !== '(none)')).toHaveLength(all);
  const [fair, bound, gap] = ['From fair', 'Lower bound', 'Gap'].map(
    (header) => numbersUnder(books, header)[0]!,
  );
  expect(fair! - bound!).toBeCloseTo(gap!, 9);
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(String(cellsUnder(books, 'Finding')[0])).toContain('from fair');
});

test('each account in the market has an owner with a reason, and who had it where that is somebody else', () => {
  const [owners, reasons, before] = ['Owner', 'Reason', 'Moved from'].map((header) =>
    cellsUnder(territories, header),
  );
  reasons!.forEach((reason, row) => {
    expect(reason).not.toBe('outside the market');
    if (reason === 'kept') expect(before![row]).toBeNull();
    if (before![row] !== null) expect(before![row]).not.toBe(owners![row]);
  });
});

test('pivots of books read columns that Territories has, texts without blanks', () => {
  for (const { pivot } of sheets) {
    if (!pivot) continue;
    expect(pivot.source).toBe('Territories');
    for (const header of [...pivot.rows, ...(pivot.columns ?? [])])
      expect(cellsUnder(territories, header).every((cell) => typeof cell === 'string' && cell !== '')).toBe(
        true,
      );
    expect(territories.columns.map(({ header }) => header)).toContain(pivot.values[0]!.header);
  }
});

test('size bands sort by name as by size, since every host sorts a pivot by name', () => {
  const bands = [...new Set(cellsUnder(territories, 'Size band').map(String))].sort();
  const [first = '', ...others] = bands.map((band) => band.replace(/^\d: /, ''));
  const from = others.map((band) => Number(/^[\d,]+/.exec(band)![0].replace(',', '')));
  expect(first).toBe('up to 10');
  expect(from.length).toBeGreaterThan(4);
  expect(from).toEqual([...from].sort((a, b) => a - b));
});

test('the most, the median and the least across books are formulas, and calculate to what stands beside them', async () => {
  const head = (sheet: Sheet): Sheet['rows'] => [
    ...Array.from({ length: headerRow(sheet) - 1 }, () => []),
    sheet.columns.map(({ header }) => header),
  ];
  const written = [territories, spread].map(
    (sheet) => [sheet.name, [...head(sheet), ...sheet.rows]] as const,
  );
  const answers = (await univerSheets(new Map(written))).get('Book spread')!;
  let formulas = 0;
  written[1]![1].forEach((row, at) =>
    row.forEach((cell, column) => {
      if (!isFormula(cell)) return;
      formulas += 1;
      expect(answers.get(`${at},${column}`)).toBeCloseTo(Number(cell.value), 6);
    }),
  );
  expect(formulas).toBeGreaterThan(100);
  // The row of all accounts is what the books hold.
  const all = spread.rows[0]!.map(shown);
  const held = report.territories.books.filter(({ kind }) => kind === 'rep').map(({ accounts }) => accounts);
  expect(all.slice(0, 6)).toEqual([
    'All',
    'All',
    'Accounts',
    Math.max(...held),
    expect.any(Number),
    Math.min(...held),
  ]);
  expect(all.slice(6)).toEqual(held);
});

test('the sheet Reps is read as what it was written of', () => {
  const reps = [
    repOf('Ann', {
      segments: ['Enterprise', 'SMB'],
      languages: ['German'],
      start: 45_000,
      quota: 9e5,
      ramp: [0, 0.255],
    }),
    repOf('Ben', { role: 'CSM', attainment: 0.6, mostAccounts: 40, mostHours: 1200, ote: 1e5, end: 46_000 }),
  ];
  const { columns, rows } = repsSheet(reps);
  const cells = [columns.map(({ header }) => header), ...(rows as readonly (readonly Cell[])[])];
  expect(valueOf(readReps(accountRows(cells).table)).reps).toEqual(reps);
});
