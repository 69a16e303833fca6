import type { Rows } from '#core';
import { spilledAnswer, type SpilledValue } from '#core/functions';

/** A cell as Google takes it from a function. */
export type SheetValue = SpilledValue;

/** What a cell of Google's holds at most, in characters. */
const LONGEST_TEXT = 50_000;

/** An answer as Google spills it. */
export const sheetResult = (rows: Rows): SheetValue[][] => spilledAnswer(rows, LONGEST_TEXT);
