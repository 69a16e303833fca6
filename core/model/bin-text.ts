import type { Bin } from '../scoring/scorecard';
import { joinTexts } from './sheet/value-text';

/**
 * A bin of a scorecard as it stands on the Model sheet: `from 1000`, `in Software; Retail`, `is blank`.
 * @param bin test and value; a test of null is what no bin holds
 */
export function binText({
  test,
  value,
}: {
  readonly test: Bin['test'] | null;
  readonly value: Bin['value'];
}): string {
  if (test === null) return 'no bin';
  if (value === null) return test;
  return `${test} ${typeof value === 'number' ? String(value) : joinTexts(value)}`;
}
