import type { Share } from '../values/units';
import type { StandardField } from './standard-fields';
import type { ValueEvidence } from './value-evidence';

const byField: ReadonlyMap<string, (values: ValueEvidence) => Share> = new Map([
  ['location', (values) => (values.country > 0.6 || values.state > 0.8 ? 0.5 : values.worded)],
  ['domain', (values) => Math.max(values.domain, values.url * 0.6, values.email * 0.4)],
  ['website', (values) => values.domain + values.url],
  ['linkedin', (values) => Math.max(values.url, values.domain)],
  ['email', (values) => values.email],
  ['founded', (values) => Math.max(values.year, values.day, values.number * 0.5)],
  ['name', (values) => (values.flag > 0.9 || values.email > 0.6 ? 0.1 : values.worded)],
  ['country', (values) => Math.max(values.worded, values.number * 0.2)],
  ['state', (values) => Math.max(values.worded, values.number * 0.5)],
  ['city', (values) => values.worded],
  ['owner', (values) => Math.max(values.worded, values.coded * 0.8)],
  ['ownership', (values) => 0.6 + 0.4 * values.ownership],
  ['crm segment', (values) => 1 - values.currency],
]);

/**
 * How far a column's values are what a field expects.
 * @returns 1: all of them; 0: none. Categories and lists take anything but dates.
 */
export function fitsValues(field: StandardField, values: ValueEvidence): Share {
  if (values.filled === 0) return 1;
  const own = byField.get(field.key);
  if (own) return Math.min(1, own(values));
  if (field.kind === 'number' || field.kind === 'money') {
    // A column of dates or of telephone numbers can look like numbers in part.
    return values.day > 0.9 && values.number < 0.5 ? 0 : Math.min(1, values.number);
  }
  if (field.kind === 'date') return Math.min(1, Math.max(values.day + values.serial, values.year * 0.4));
  if (field.kind === 'flag') return Math.min(1, values.flag);
  return values.day > 0.9 ? 0.2 : 1;
}
