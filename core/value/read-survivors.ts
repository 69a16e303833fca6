import { columnLetters } from '../values/address';
import { isBlankCell, isDay, type Cell, type Rows } from '../values/cell';
import { isoDay } from '../values/day';
import { headerNames } from '../values/header-names';
import { defineNotice, defineProblem, refused, type Problem, type Result } from '../values/problem';
import { checkCohorts, type Cohort } from './cohort';

/** How a block of survivors is read. */
export interface SurvivorsOptions {
  /** How many customers stand behind a column of shares (100 86.9 … or 1 .869 …), the same for each. */
  readonly customers?: number;
  /** The address of a cell of the block, both from 0; unless said, as if the block began in A1. */
  readonly cellOf?: (row: number, column: number) => string;
}

const emptyColumn = defineProblem('cohort-empty', 'the column "{cohort}" holds no number of customers');
const textInside = defineProblem(
  'cohort-gap',
  'cohort "{cohort}" has {value} in period {period} and numbers below it; a column of survivors ends with its last number',
);
const textBelow = defineProblem(
  'cohort-text',
  'cohort "{cohort}" has {value} in period {period}, which is no number of customers; leave blank what is not known yet',
);
const shares = defineProblem(
  'cohort-shares',
  'cohort "{cohort}" holds shares, and shares do not tell how many customers they stand on: write the customers that remain, or say the number of customers',
);
const customersWrong = defineProblem(
  'customers-wrong',
  'the number of customers is a whole number of 1 or more, not {customers}',
);
const maybePercent = defineNotice(
  'cohort-of-100',
  'cohort "{cohort}" begins with 100 and is read as 100 customers; if these are percent, say the number of customers',
);

const customersUnused = defineNotice(
  'customers-unused',
  'cohort "{cohort}" begins with {first}, neither 100 nor 1, so it holds customers and not shares of {customers}',
);

const plainNumber = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?\s?(%?)$/;

/** The number of a cell; texts that are a number count (`1,000`, `86.9%`). */
function numberIn(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  const text = typeof cell === 'string' ? cell.trim() : '';
  const percent = plainNumber.exec(text)?.[1];
  if (percent === undefined) return undefined;
  const value = Number(text.replace(/[,%\s]/g, ''));
  return percent === '' ? value : value / 100;
}

const shown = (cell: Cell | undefined): string =>
  isBlankCell(cell) ? 'a blank' : isDay(cell) ? isoDay(cell.day) : `"${String(cell)}"`;

/** Periods 0, 1, 2, …: no cohort begins with 0 customers and rises by one. */
const isPeriods = (values: readonly (number | undefined)[]): boolean =>
  values.length > 0 && values.every((value, at) => value === at);

interface Layout {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly names: readonly string[];
}

/** Finds a header row and a column of periods or of their names. */
function layoutOf(rows: Rows, width: number): Layout {
  const firstNumbers = (from: number): (number | undefined)[] => {
    const own = rows.slice(from).map((row) => row[0]);
    while (own.length > 0 && isBlankCell(own[own.length - 1])) own.pop();
    return own.map(numberIn);
  };
  const top = Array.from({ length: width }, (_, column) => rows[0]?.[column] ?? null);
  const underHeader = numberIn(top[0]) === undefined && isPeriods(firstNumbers(1));
  const headed = underHeader || top.every((cell) => numberIn(cell) === undefined);
  const firstRow = headed ? 1 : 0;
  const first = firstNumbers(firstRow);
  const named = width > 1 && first.length > 0 && first.every((value) => value === undefined);
  const firstColumn = width > 1 && (named || isPeriods(first)) ? 1 : 0;
  const names = headed ? headerNames(top) : top.map((_, column) => columnLetters(column));
  return { firstRow, firstColumn, names };
}

interface Scaled {
  readonly survivors: readonly number[];
  readonly problem?: Problem;
  readonly notice?: Problem;
}

/** Turns shares into customers, where it is known how many they stand on. */
function scale(
  cohort: string,
  values: readonly number[],
  customers: number | undefined,
  cell: string,
): Scaled {
  const [first] = values;
  const isShare =
    first === 100 || (first === 1 && (customers !== undefined || values.some((each) => each % 1 !== 0)));
  if (!isShare) {
    if (customers === undefined || first === undefined) return { survivors: values };
    return { survivors: values, notice: customersUnused({ cohort, first, customers }, { cell }) };
  }
  if (customers !== undefined) {
    return { survivors: values.map((share) => Math.round((share * customers) / first)) };
  }
  if (values.some((each) => each % 1 !== 0))
    return { survivors: values, problem: shares({ cohort }, { cell }) };
  return { survivors: values, notice: maybePercent({ cohort }, { cell }) };
}

const wordForBlank = /^(?:n\.?\/?a\.?|#n\/a|none|null|[-–—]+)?$/i;

/** Whether a cell says that nothing is known. */
const saysNothing = (cell: Cell | undefined): boolean =>
  isBlankCell(cell) || (typeof cell === 'string' && wordForBlank.test(cell.trim()));

interface ColumnRead {
  readonly values: number[];
  /** The period of a cell that is no number and has numbers below it; −1 without. */
  readonly gap: number;
  /** The period of a text that is no word for a blank, below all numbers; −1 without. */
  readonly text: number;
}

/** One column from period 0 down, up to the first cell that is no number; a number below that is a gap. */
function readColumn(cells: readonly (Cell | undefined)[]): ColumnRead {
  const numbers = cells.map(numberIn);
  const end = numbers.findIndex((value) => value === undefined);
  const values = numbers.slice(0, end < 0 ? undefined : end).map((value) => value ?? NaN);
  const isGap = end >= 0 && numbers.slice(end).some((value) => value !== undefined);
  const text =
    values.length > 0 && !isGap
      ? cells.findIndex((cell, at) => at >= values.length && !saysNothing(cell))
      : -1;
  return { values, gap: isGap ? end : -1, text };
}

/**
 * Reads survivors by period: period 0 in the first row, one column a cohort, columns of any length. A header row of
 * cohort names and a first column of periods (0, 1, 2, …, or their names) are recognised and left out. A blank, or
 * a word for it, ends a column. Shares, a column that begins with 100 or 1, need the number of customers behind them.
 * @param rows the block as received
 * @returns cohorts that retention can be fitted to, or every problem with its cell
 */
export function readSurvivors(rows: Rows, options: SurvivorsOptions = {}): Result<readonly Cohort[]> {
  const { customers, cellOf = (row, column) => `${columnLetters(column)}${row + 1}` } = options;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const { firstRow, firstColumn, names } = layoutOf(rows, width);
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  if (customers !== undefined && !(Number.isInteger(customers) && customers >= 1)) {
    problems.push(customersWrong({ customers }, { path: 'customers' }));
  }
  const cohorts = names.slice(firstColumn).map((name, at): Cohort => {
    const column = firstColumn + at;
    const cells = rows.slice(firstRow).map((row) => row[column]);
    const { values, gap, text } = readColumn(cells);
    const cell = cellOf(firstRow, column);
    if (gap >= 0) {
      const value = shown(cells[gap]);
      problems.push(
        textInside({ cohort: name, value, period: gap }, { cell: cellOf(firstRow + gap, column) }),
      );
    } else if (text >= 0) {
      const value = shown(cells[text]);
      problems.push(
        textBelow({ cohort: name, value, period: text }, { cell: cellOf(firstRow + text, column) }),
      );
    } else if (values.length === 0) problems.push(emptyColumn({ cohort: name }, { cell }));
    const scaled = scale(name, values, customers, cell);
    if (scaled.problem) problems.push(scaled.problem);
    if (scaled.notice) notices.push(scaled.notice);
    return { name, survivors: scaled.problem || gap >= 0 || text >= 0 ? [] : scaled.survivors };
  });
  const checked = checkCohorts(cohorts, (cohort, period) => ({
    cell: cellOf(firstRow + period, firstColumn + cohort),
  }));
  const withOwn = checked.ok
    ? []
    : checked.problems.filter(({ code }) => problems.length === 0 || code !== 'cohort-none');
  if (problems.length > 0) return refused([...problems, ...withOwn]);
  return checked.ok ? { ...checked, notices: [...notices, ...checked.notices] } : checked;
}
