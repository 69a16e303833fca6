import type { FieldKind, FieldSource } from '../values/field-kind';
import type { FieldMapping } from './field';

/** The kinds a field may have, as they stand in the Model sheet. */
export const fieldKinds: readonly FieldKind[] = ['number', 'money', 'category', 'list', 'flag', 'date', 'id'];

/** Who may know a field, as it stands in the Model sheet. */
export const fieldSources: readonly FieldSource[] = ['provider', 'website', 'discovery'];

/** Fields in which 0 is what a CRM writes for "not known". */
const zeroIsBlank: readonly string[] = ['employees', 'revenue'];

/**
 * A mapping with everything that was not said at its default: zero is a blank for employees and revenue and a
 * value elsewhere, unit 1, dates year first, lists by `;`, decimal point.
 */
export function fieldMapping(
  said: Pick<FieldMapping, 'field' | 'header' | 'kind'> & Partial<FieldMapping>,
): FieldMapping {
  return {
    source: 'provider',
    zero: zeroIsBlank.includes(said.field) ? 'blank' : 'value',
    unit: 1,
    order: 'ymd',
    separator: ';',
    decimal: '.',
    ...said,
  };
}
