import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The columns of the `Default` set of the R package ISLR. */
export interface IslrDefault {
  readonly labels: Uint8Array;
  readonly balance: Float64Array;
  readonly income: Float64Array;
  readonly student: Float64Array;
}

const place = join(__dirname, '../../../../shared/data/islr_default.csv');

/** The set where it lies beside the project; null, and a line that says so, where it does not. */
export function islrDefault(): IslrDefault | null {
  if (!existsSync(place)) {
    console.log('../shared/data/islr_default.csv is absent: its figures are not checked');
    return null;
  }
  const rows = readFileSync(place, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/"/g, '').split(','));
  return {
    labels: Uint8Array.from(rows, (row) => (row[1] === 'Yes' ? 1 : 0)),
    student: Float64Array.from(rows, (row) => (row[2] === 'Yes' ? 1 : 0)),
    balance: Float64Array.from(rows, (row) => Number(row[3])),
    income: Float64Array.from(rows, (row) => Number(row[4])),
  };
}
