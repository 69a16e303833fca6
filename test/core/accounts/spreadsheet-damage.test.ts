import { dataQuality } from '../../../core/accounts/data-quality';
import { fieldMapping } from '../../../core/accounts/field-mapping';
import type { Cell } from '../../../core/values/cell';
import type { FieldKind } from '../../../core/values/field-kind';

function said(field: string, kind: FieldKind, values: readonly Cell[]): readonly string[] {
  const table = {
    headers: [field],
    rows: values.map((value) => [value]),
    firstRow: 0,
    rowCount: values.length,
  };
  const [quality] = dataQuality(table, [fieldMapping({ field, header: field, kind })]).fields;
  return (quality?.surprises ?? [])
    .filter(({ code }) => code.startsWith('damage/'))
    .map(({ message }) => message);
}

test.each<[string, string, FieldKind, readonly Cell[], string]>([
  [
    'long ids in the notation of powers',
    'id',
    'id',
    ['1.23E+15', '1,24E+17', 'A-1'],
    'values of id that a spreadsheet has cut to fifteen digits: 2, such as "1.23E+15"; their last digits are lost, so export them again as text',
  ],
  [
    'long ids as numbers',
    'id',
    'id',
    [1234567890123450000, 12],
    'values of id that a spreadsheet has cut to fifteen digits: 1, such as "1234567890123450000"; their last digits are lost, so export them again as text',
  ],
  [
    'long ids that slid among numbers',
    'employees',
    'number',
    ['1.23E+15', 1234567890123450000, '1.2E+06', 999_999, '2,5E+04'],
    'values of employees that are long ids which a spreadsheet has shortened: 2, such as "1.23E+15"; see whether columns were shifted, and export the ids again as text',
  ],
  [
    'dates made of codes, as text and as days',
    'product code',
    'category',
    ['2-Jan', { day: 46_024 }, '10-3', '12-44', '7-A', '8-B', 'Mar-05'],
    'values of product code that a spreadsheet has made dates of: 3, such as "2-Jan" (1-2 becomes 2-Jan); export them again as text',
  ],
  [
    'leading zeros lost',
    'postal code',
    'category',
    [10001, '94105', 2139, 60601, '30301', '98101', 7030],
    'values of postal code with 4 digits where 5 are usual: 2, such as "2139"; a spreadsheet takes leading zeros off',
  ],
  [
    'dates as text beside real dates',
    'last activity',
    'date',
    [{ day: 46_000 }, '2026-01-05'],
    'dates of last activity that stand as text beside real dates: 1, such as "2026-01-05"; a spreadsheet neither sorts nor filters them with the others',
  ],
  [
    'errors',
    'industry',
    'category',
    ['#N/A', 'Retail', '#REF!'],
    'cells of industry that hold an error of a spreadsheet: 2, such as "#N/A"',
  ],
])('%s are said', (_, field, kind, values, message) => {
  expect(said(field, kind, values)).toEqual([message]);
});

test.each<[string, string, FieldKind, readonly Cell[]]>([
  [
    'postal codes that keep their zeros',
    'postal code',
    'category',
    ['02139', '10001', '94105', '1234', '5', '60601', '30301'],
  ],
  [
    'postal codes of several countries without a usual length',
    'postal code',
    'category',
    ['1010', '8001', '75001'],
  ],
  ['days in a column of days', 'last activity', 'date', [{ day: 46_000 }, { day: 46_001 }]],
  ['months in a column of months', 'renewal month', 'category', ['Jan-26', 'Feb-26', 'Mar-26']],
  ['long ids that are whole', 'id', 'id', ['123456789012345678', '0015g00000AbCdE']],
])('%s are no damage', (_, field, kind, values) => {
  expect(said(field, kind, values)).toEqual([]);
});
