import type { Rows } from '#core';
import { spilledAnswer, type SpilledValue } from '#core/functions';

/** A cell as Excel takes it. */
export type ExcelValue = SpilledValue;

/** What an Excel cell holds at most, in characters. */
const LONGEST_TEXT = 32_767;

/** An answer as Excel spills it. */
export const excelResult = (rows: Rows): ExcelValue[][] => spilledAnswer(rows, LONGEST_TEXT);
