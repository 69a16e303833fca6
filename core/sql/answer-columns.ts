import type { Column } from '../expr/columns';
import { FALSE, TRUE, UNKNOWN } from '../expr/columns';
import { fold } from '../expr/fold';

/** A row of an answer by column; engines that write names large answer `C1` for `c1`. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/** What an engine answered in one column of a row. */
export const cellIn = (row: AnswerRow, name: string): unknown => row[name] ?? row[name.toUpperCase()] ?? null;

/** A number as engines answer it: of any width, or as text; NaN is unknown. */
export function numberIn(cell: unknown): number {
  if (cell === null || cell === undefined || cell === '') return NaN;
  const number = Number(cell);
  return Number.isFinite(number) ? number : NaN;
}

/** A text as engines answer it; null is unknown. */
export const textIn = (cell: unknown): string | null =>
  cell === null || cell === undefined ? null : String(cell as string | number | bigint | boolean);

/** Texts as a column; spellings that fold to the same are one value. */
export function textColumn(texts: readonly (string | null)[]): Column {
  const values: (string | null)[] = [null];
  const codeOf = new Map<string, number>();
  const codes = Uint16Array.from(texts, (text) => {
    if (text === null) return 0;
    const code = codeOf.get(fold(text)) ?? values.length;
    if (code === values.length) values.push(text);
    codeOf.set(fold(text), code);
    return code;
  });
  return { kind: 'text', codes, values };
}

/** The texts `yes` and `no` as truths. */
export const truthColumn = (texts: readonly (string | null)[]): Column => ({
  kind: 'truth',
  values: Uint8Array.from(texts, (text) => (text === 'yes' ? TRUE : text === 'no' ? FALSE : UNKNOWN)),
});
