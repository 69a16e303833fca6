import { hasLibreOffice, libreOfficeCells } from './libreoffice-cells';
import { differences, nativeCases } from './native-case';

test('LibreOffice gives what a run gives, cell by cell, for 111 models', async () => {
  if (!hasLibreOffice()) {
    throw new Error(
      'LibreOffice is not on this machine, so its formulas cannot be compared: install soffice',
    );
  }
  const cases = nativeCases(50, 60, 40).filter(({ native }) => native.columns.length > 0);
  const grids = await libreOfficeCells(cases.map(({ sheet }) => sheet));
  const wrong = cases.flatMap((each, at) => differences(each, (row, column) => grids[at]?.[row]?.[column]));
  expect(wrong.slice(0, 20)).toEqual([]);
  const asked = cases.map(
    ({ native, table }) => native.columns.filter(({ role }) => role === 'asked').length * table.rowCount,
  );
  expect(asked.reduce((before, cells) => before + cells, 0)).toBeGreaterThan(20_000);
});
