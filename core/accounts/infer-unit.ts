import { cellAt, type Table } from '../values/table';
import { parseNumber } from './parse-number';
import type { DecimalMark } from './plain-digits';

/** What bare numbers of a column are to be multiplied with, and how that was found. */
export interface UnitGuess {
  readonly unit: 1 | 1000 | 1000000;
  readonly road: 'header' | 'per employee' | 'size' | 'plain';
  /** A value of the column, for the sentence that says it. */
  readonly example: string;
}

/** A number column and how its text is read. */
export interface NumberPlace {
  readonly column: number;
  readonly decimal: DecimalMark;
}

/** What firms take in per employee and year lies around this in every rich country; units are a thousandfold apart. */
const revenuePerEmployee = 200_000;

/** The unit that a header says: `Revenue ($M)`, `Umsatz in TEUR`, `Payroll ($1,000)`; null where it says none. */
export function unitInHeader(header: string): 1000 | 1000000 | null {
  const text = header.toLowerCase();
  if (
    /\bin millions?\b|\bmillions?\b|\bmio\b|\bmn\b|\bmm\b|[$€£]\s?m+\b|\b(?:usd|eur|gbp) ?m+\b|\bm(?:usd|eur|gbp|€)|[([]\s*m+\s*[)\]]|_m$/.test(
      text,
    )
  ) {
    return 1e6;
  }
  if (
    /\bin thousands?\b|\bthousands?\b|\b0{3}s?\b|1[,.]?000|[$€£]\s?k\b|\b(?:usd|eur|gbp) ?k\b|\bk(?:usd|eur|gbp|€)|\bteur\b|t€|\btsd\b|[([]\s*k\s*[)\]]|_k$/.test(
      text,
    )
  ) {
    return 1000;
  }
  return null;
}

function bareNumber(table: Table, row: number, { column, decimal }: NumberPlace): number | null {
  const cell = cellAt(table, row, column);
  if (typeof cell === 'number') return cell;
  const parsed = typeof cell === 'string' ? parseNumber(cell, { decimal }) : null;
  return parsed && !parsed.scaled && parsed.value > 0 ? parsed.value : null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function unitFor(perHead: number): UnitGuess['unit'] {
  const short = Math.log10(revenuePerEmployee / perHead);
  return short < 1.5 ? 1 : short < 4.5 ? 1000 : 1e6;
}

/**
 * Finds out whether a revenue column is in whole units, thousands or millions: from its header, else from the
 * median revenue per employee, else from its size (a median below 1,000, or below 20,000 with decimals, is millions).
 * Numbers that say their own scale (`$1.2M`) have no part in it.
 * @param rows the rows to look at
 */
export function inferUnit(
  table: Table,
  revenue: NumberPlace,
  employees: NumberPlace | null,
  rows: readonly number[],
): UnitGuess {
  const bare: number[] = [];
  const perEmployee: number[] = [];
  for (const row of rows) {
    const money = bareNumber(table, row, revenue);
    if (money === null || !(money > 0)) continue;
    bare.push(money);
    const people = employees === null ? null : bareNumber(table, row, employees);
    if (people !== null && people > 0) perEmployee.push(money / people);
  }
  const example = String(bare[0] ?? '');
  const said = unitInHeader(table.headers[revenue.column] ?? '');
  if (said !== null) return { unit: said, road: 'header', example };
  if (bare.length === 0) return { unit: 1, road: 'plain', example };
  if (perEmployee.length >= 3) {
    const unit = unitFor(median(perEmployee));
    return { unit, road: unit === 1 ? 'plain' : 'per employee', example };
  }
  const broken = bare.filter((value) => !Number.isInteger(value)).length / bare.length > 0.3;
  const millions = median(bare) < (broken ? 20_000 : 1000);
  return { unit: millions ? 1e6 : 1, road: millions ? 'size' : 'plain', example };
}
