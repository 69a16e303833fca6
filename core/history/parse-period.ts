import { parseDay } from '../accounts/parse-day';
import type { DateOrder } from '../accounts/field';
import { isDay, type Cell } from '../values/cell';
import { serialDay } from '../values/day';

/** A year, quarter or month, or a day that stands for the period it lies in. */
export interface Period {
  /** Its first day; whole days since 1899-12-30. */
  readonly start: number;
  /** Months that it lasts; 0 for a day, which does not tell. */
  readonly months: 0 | 1 | 3 | 12;
  /** A fiscal year or quarter: it is read as if its year began in January. See `inFiscalYear`. */
  readonly fiscal: boolean;
}

const year = (text: string): number => (text.length > 2 ? Number(text) : 2000 + Number(text));

function periodOf(inYear: number, month: number, months: Period['months'], fiscal = false): Period | null {
  if (inYear < 1970 || inYear > 2100) return null;
  const start = serialDay(inYear, month, 1);
  return start === null ? null : { start, months, fiscal };
}

const fiscalMark = '(?:fy|fiscal year|gj|geschaftsjahr|ej|ejercicio|exercice)';
const yearShape = new RegExp(`^(${fiscalMark}|cy|jahr|year|annee|ano)? ?'?(\\d{4}|\\d{2})$`);
const splitYear = new RegExp(`^${fiscalMark}? ?(\\d{4}) ?[/-] ?(\\d{4}|\\d{2})$`);
const quarterWord = '(?:q|t|k|quarter|quartal|trimestre|qtr)';
const quarterFirst = new RegExp(
  `^(?:${quarterWord} ?([1-4])|([1-4])(?:\\.|st|nd|rd|th|er|e)? ?${quarterWord})[ /,'-]*(fy|cy|de)?[ ']*(\\d{4}|\\d{2})$`,
);
const quarterLast = new RegExp(
  `^(fy|cy)?[ ']*(\\d{4}|\\d{2})[ /,-]*(?:${quarterWord}[ -]?([1-4])|([1-4]) ?${quarterWord})$`,
);

function yearIn(text: string): Period | null {
  const split = splitYear.exec(text);
  if (split) {
    const [from, to] = [Number(split[1]), year(split[2] ?? '')];
    // `2011-12` is a month; `FY2011-12` and `2023/24` are years, named by their end.
    const spans = to === from + 1 && (to % 100 > 12 || !/^\d/.test(text) || (split[2] ?? '').length === 4);
    if (spans) return periodOf(to, 1, 12, true);
  }
  const plain = yearShape.exec(text);
  const [, mark, digits = ''] = plain ?? [];
  if (!plain || (digits.length === 2 && mark === undefined)) return null;
  return periodOf(year(digits), 1, 12, mark !== undefined && !/^(?:cy|jahr|year|annee|ano)$/.test(mark));
}

function quarterIn(text: string): Period | null {
  const first = quarterFirst.exec(text);
  const last = first ? null : quarterLast.exec(text);
  const number = first?.[1] ?? first?.[2] ?? last?.[3] ?? last?.[4];
  const digits = first?.[4] ?? last?.[2];
  if (number === undefined || digits === undefined) return null;
  return periodOf(year(digits), 3 * Number(number) - 2, 3, (first?.[3] ?? last?.[1]) === 'fy');
}

function monthIn(text: string, order: DateOrder): Period | null {
  const after = /^(\d{4})[-/. ]?(\d{2})$/.exec(text) ?? /^(\d{4})[-/. ]m?(\d{1,2})$/.exec(text);
  if (after) return periodOf(Number(after[1]), Number(after[2]), 1);
  const before = /^m?(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (before) return periodOf(Number(before[2]), Number(before[1]), 1);
  const named = /^\D{3,}\d{2,4}$/.test(text);
  const day = parseDay(text, order);
  if (day === null || (!named && /^\d{2}\D\d{2}$/.test(text))) return null;
  return { start: day, months: named ? 1 : 0, fiscal: false };
}

/**
 * Reads a year, quarter, month or day from a text: `2023`, `FY24`, `2023/24`, `Q1 2024`, `2024-Q1`, `1Q24`, `T1 2024`,
 * `Jan 2024`, `2024-01`, `01/2024`, `202401`, `2024-01-31`.
 * @param order what the numbers of a date mean where the text does not settle it
 * @returns null for a blank and for every other text
 */
export function parsePeriod(text: string, order: DateOrder): Period | null {
  if (text.length > 40) return null;
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_\u2013]+/g, (found) => (found === '\u2013' ? '-' : ' '))
    .replace(/[\u2018\u2019]/g, "'")
    .trim();
  return yearIn(plain) ?? quarterIn(plain) ?? monthIn(plain, order);
}

/** Reads a period from a cell: 2024 is a year, 202401 a month, other numbers are days as sheets count them. */
export function periodOfCell(cell: Cell, order: DateOrder): Period | null {
  if (cell === null || typeof cell === 'boolean') return null;
  if (typeof cell === 'string') return parsePeriod(cell, order);
  if (isDay(cell)) return { start: Math.floor(cell.day), months: 0, fiscal: false };
  if (Number.isInteger(cell) && cell >= 1970 && cell <= 2100) return periodOf(cell, 1, 12);
  if (cell > 197000 && cell < 210013) return parsePeriod(String(cell), order);
  return cell > 20_000 && cell < 80_000 ? { start: Math.floor(cell), months: 0, fiscal: false } : null;
}
