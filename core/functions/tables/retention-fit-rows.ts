import { fitRetention } from '../../value/fit-retention';
import { readSurvivors } from '../../value/read-survivors';
import type { Cell, Rows } from '../../values/cell';
import { found, type Result } from '../../values/problem';
import { figureCell } from './figure-cell';

/** Where a cell of the block stands: the function does not see its address. */
const cellOf = (row: number, column: number): string => `survivors, row ${row + 1}, column ${column + 1}`;

/**
 * How long customers stay, fitted to survivors by period: alpha and beta of the sBG with their 95 % intervals, the log
 * likelihood and the customers it stands on.
 * @param customers behind a column of shares
 */
export function retentionFitRows(survivors: Rows, customers: number | undefined): Result<Cell[][]> {
  const cohorts = readSurvivors(survivors, { cellOf, ...(customers === undefined ? {} : { customers }) });
  if (!cohorts.ok) return cohorts;
  const fit = fitRetention(cohorts.value);
  if (!fit.ok) return fit;
  const { alpha, beta, logLikelihood, customers: count } = fit.value.sbg;
  return found(
    [
      ['alpha', ...[alpha.value, alpha.low, alpha.high].map(figureCell)],
      ['beta', ...[beta.value, beta.low, beta.high].map(figureCell)],
      ['log likelihood', figureCell(logLikelihood), '', ''],
      ['n', count, '', ''],
    ],
    [...cohorts.notices, ...fit.notices],
  );
}
