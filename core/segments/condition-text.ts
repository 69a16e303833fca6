import type { Condition } from '../expr/condition';

/** A condition as one would say it: `employees at least 500`. */
export function conditionText({ field, test, value }: Condition): string {
  if (value === null) return `${field} ${test}`;
  if (!Array.isArray(value)) return `${field} ${test} ${String(value)}`;
  const texts = (value as readonly (string | number)[]).map(String);
  return `${field} ${test} ${texts.join(test === 'between' ? '..' : '; ')}`;
}
