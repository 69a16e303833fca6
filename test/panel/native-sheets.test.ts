import { nativeSheets, pivotSheets } from '../../panel/engine/native-sheets';
import { valueSheets } from '../../panel/engine/value-sheets';
import { taughtReport } from '../core/report/read-sheets';

const { report, workbook } = taughtReport(300);
const outputs = workbook.sheets.filter(({ role }) => role === 'output').map(({ name }) => name);

test('a host that makes pivots and charts gets every sheet of the report, what they read before them', () => {
  const names = nativeSheets(report, []).map(({ name }) => name);
  expect([...names].sort()).toEqual([...outputs].sort());
  for (const [source, reader] of [
    ['Coverage data', 'Coverage'],
    ['Coverage data', 'Coverage by value'],
    ['ROAD chart', 'ROAD'],
  ] as const)
    expect(names.indexOf(source)).toBeLessThan(names.indexOf(reader));
});

test('beside live sheets stand those with a pivot or a chart, and what they read', () => {
  const live = ['Segments', 'TAM SAM SOM', 'Segment tests'];
  const names = nativeSheets(report, live).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['Coverage data', 'Coverage', 'Lorenz', 'ROAD', 'ROAD chart', 'Value']),
  );
  for (const name of [...live, 'Guardrails', 'Data quality', 'Win rates']) expect(names).not.toContain(name);
});

test('a host that shows pivots as cells gets them behind what they read, and no sheet for a chart', () => {
  const sheets = pivotSheets(report, ['Segments', 'TAM SAM SOM']);
  const names = sheets.map(({ name }) => name);
  expect(names.indexOf('Coverage data')).toBeLessThan(names.indexOf('Coverage'));
  expect(names).toEqual(expect.arrayContaining(['Coverage', 'Coverage by value', 'Coverage data']));
  for (const name of ['Lorenz', 'ROAD chart', 'Value', 'Guardrails']) expect(names).not.toContain(name);
  expect(sheets.flatMap(({ charts = [] }) => charts)).toEqual([]);
  // Without live sheets all that a report says stands as values.
  expect(pivotSheets(report, []).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Coverage', 'Guardrails']),
  );
});

test('other hosts get neither pivots nor what only they read', () => {
  const names = valueSheets(report).map(({ name }) => name);
  for (const name of ['Coverage', 'Coverage by value', 'Coverage data', 'ROAD chart'])
    expect(names).not.toContain(name);
});
