import { recogniseAs } from '../../../core/accounts/recognise-as';
import type { Table } from '../../../core/values/table';

const rows = [
  ['Company', 'Size', 'Turnover', 'Employees'],
  ['Alder', 120, 1100.04, 'x'],
  ['Birch', 45, 251.41, 'y'],
  ['Cedar', 800, 647.18, 'z'],
  ['Dogwood', 310, 587.34, 'x'],
];
const table: Table = { headers: rows[0] as string[], rows, firstRow: 1, rowCount: 4 };

function fieldsSaid(...said: readonly { field: string; header: string }[]) {
  const result = recogniseAs(table, said);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return new Map(result.value.guesses.map(({ header, field }) => [header, field]));
}

test('a column is what the user says, and another of that name is not', () => {
  const fields = fieldsSaid({ field: 'employees', header: 'size' });
  expect(fields.get('Size')).toBe('employees');
  expect(fields.get('Employees')).not.toBe('employees');
});

test('the unit of a column that was said is inferred as usual', () => {
  const result = recogniseAs(table, [{ field: 'revenue', header: 'Turnover' }]);
  const mapping = result.ok ? result.value.fields.find(({ field }) => field === 'revenue') : undefined;
  expect(mapping).toMatchObject({ header: 'Turnover', kind: 'money', unit: 1_000_000 });
});

test('two columns may change places', () => {
  const fields = fieldsSaid({ field: 'employees', header: 'Turnover' }, { field: 'revenue', header: 'Size' });
  expect(fields.get('Turnover')).toBe('employees');
  expect(fields.get('Size')).toBe('revenue');
});

test.each([
  [[{ field: 'revenue', header: 'Sales' }], 'header-unknown'],
  [
    [
      { field: 'revenue', header: 'Turnover' },
      { field: 'Revenue', header: 'Size' },
    ],
    'said-twice',
  ],
  [
    [
      { field: 'revenue', header: 'Turnover' },
      { field: 'employees', header: 'turnover' },
    ],
    'said-twice',
  ],
])('%j is refused', (said, code) => {
  expect(recogniseAs(table, said)).toMatchObject({ ok: false, problems: [{ code }] });
});

test('nothing said is recognised as it is', () => {
  expect(recogniseAs(table, [])).toMatchObject({ ok: true });
});
