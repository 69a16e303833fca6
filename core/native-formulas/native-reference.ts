import { columnLetters } from '../values/address';

const opening = '\u0001';
const closing = '\u0002';
const reference = /\u0001([^\u0002]*)\u0002/;

/** Stands in a formula for the cell of a column in the formula's own row, before the column has its place. */
export const referenceTo = (column: string): string => `${opening}${column}${closing}`;

/** The columns that a formula refers to. */
export function referencesOf(formula: string): ReadonlySet<string> {
  return new Set(formula.split(reference).filter((_, at) => at % 2 === 1));
}

/**
 * A formula that has found its columns: written for any row.
 * @param formula - with references by name
 * @param placeOf - the sheet's column of each, from 0
 * @returns gives the formula of a row; rows count from 1 as sheets count them
 */
export function placedFormula(formula: string, placeOf: (column: string) => number): (row: number) => string {
  const parts = formula
    .split(reference)
    .map((part, at) => (at % 2 === 1 ? columnLetters(placeOf(part)) : part));
  return (row) => {
    let written = parts[0]!;
    for (let at = 1; at < parts.length; at += 2) written += `${parts[at]!}${row}${parts[at + 1]!}`;
    return written;
  };
}
