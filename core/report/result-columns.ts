import { cellsOf } from '../expr/cells-of';
import { reasonText } from '../model/reason-text';
import { columnOf, type Run } from '../model/run';
import { worthColumnsOf, type WorthColumn } from '../model/worth-columns';
import type { Cell } from '../values/cell';
import type { CellFormat } from './workbook';

/** One column that we put beside the accounts. */
export interface ResultColumn {
  /** Its key in JSON and in SEGMENT_TABLE: `possible segment`. */
  readonly key: string;
  readonly header: string;
  readonly format: CellFormat;
  readonly note: string;
  readonly width?: number;
  /** What stands in the row of an account; blank is null. */
  cell(row: number): Cell;
}

/** The columns that we put beside the accounts, in their order: key, format and what the header's note says. */
export const resultKeys = [
  ['segment', 'text', 'The first segment rule that holds; Unknown where a blank leaves it open'],
  ['possible segment', 'text', 'The segment that the account may belong to, if what is blank were known'],
  ['region', 'text', 'By the region rules of the model'],
  ['layer', 'text', 'The narrowest of TAM, SAM and SOM that is confirmed'],
  ['possible layer', 'text', 'The narrowest layer that the account may be in'],
  ['score', 'score', 'Fit, 0 to 100; it is kept unrounded'],
  ['confidence', 'percent', 'The share of the weight for which the account’s fields are known'],
  ['grade', 'text', 'By the lines of the model; X is excluded'],
  ['excluded', 'text', 'The exclusion that holds'],
  ['reasons', 'text', 'The rule of the segment, then what each criterion gave, the strongest first'],
] as const satisfies readonly (readonly [string, CellFormat, string])[];

/** The columns of worth, which follow where the model says them. */
export const worthKeys = [
  [
    'propensity',
    'percent',
    'The chance that the account buys: 1 ÷ (1 + 2^(−sum ÷ 20)), the sum being base and points of the card new',
  ],
  [
    'propensity to expand',
    'percent',
    'The chance that a customer buys more, by the card expansion; blank for all others',
  ],
  [
    'potential',
    'money',
    'What the account could spend a year: the first way of the model that gives a figure, never less than it spends',
  ],
  ['whitespace', 'money', 'Potential − current spend, at least 0'],
  ['road', 'text', 'Retain, Opportunistic, Acquire or Develop, by current spend and whitespace'],
  ['land', 'money', 'What a prospect first buys; what a customer spends now'],
  [
    'lifetime value',
    'money',
    'The sum over the horizon of spend × margin × survival × discount; of a prospect times its propensity',
  ],
  ['tier', 'text', 'The highest line of the model that the lifetime value reaches'],
] as const satisfies readonly (readonly [WorthColumn, CellFormat, string])[];

/** The name that a result column has beside a user's own column of its plain name. */
const marked = (plain: string): string => `Tamarack ${plain}`;

const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** Headers that say more than their key, or are written in capitals. */
const plainHeaders = new Map([
  ['land', 'Land ACV'],
  ['road', 'ROAD'],
]);

/** The headers that a result column may stand under: its plain one, and the one beside a user's column of that name. */
export function resultHeaders(key: string): readonly [plain: string, marked: string] {
  const plain = plainHeaders.get(key) ?? capital(key);
  return [plain, marked(plainHeaders.has(key) ? plain : plain.toLowerCase())];
}

/**
 * What a run adds to the accounts, column by column. A header that the user has already for a column of their own
 * stays theirs, and ours is called after us: `Tamarack segment` beside `Segment`.
 * @param run with the standard columns and those that reasons need
 * @param headers of the accounts
 */
export function resultColumns(run: Run, headers: readonly string[]): readonly ResultColumn[] {
  const taken = new Set(headers.map((header) => header.trim().toLowerCase()));
  const given: readonly string[] = worthColumnsOf(run.model);
  const keys = [...resultKeys, ...worthKeys.filter(([key]) => given.includes(key))];
  return keys.map(([key, format, note]) => {
    const [plain, other] = resultHeaders(key);
    return {
      key,
      header: taken.has(plain.toLowerCase()) ? other : plain,
      format,
      note,
      ...(key === 'reasons' ? { width: 60 } : {}),
      cell: key === 'reasons' ? reasonText(run) : cellsOf(columnOf(run.frame, key)),
    };
  });
}
