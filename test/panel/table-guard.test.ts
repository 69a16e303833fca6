import { refusedBecause } from '../../panel/host-refusal';
import { createMemoryHost } from '../../panel/memory-host';

const place = { sheet: 'Accounts', range: 'A1:B3' };
const touches = [{ kind: 'columns', place, headers: ['Segment'] }] as const;

function open() {
  return createMemoryHost({
    sheets: [
      {
        name: 'Accounts',
        rows: [
          ['Account', 'Size'],
          ['Acme', 1],
          ['Borg', 2],
        ],
      },
    ],
  });
}

/** The codes of what was refused; none where nothing was. */
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => refusedBecause(error)?.map(({ code }) => code),
  );

test('a table that stands where it was read is written beside', async () => {
  const { sheets } = open();
  await sheets.readTable(place);
  expect(await refusal(sheets.takeSnapshot(touches))).toEqual([]);
});

test('a table whose headers have changed since it was read is not', async () => {
  const { sheets, workbook } = open();
  await sheets.readTable(place);
  workbook.type('Accounts', 'B1', [['Staff']]);
  expect(await refusal(sheets.takeSnapshot(touches))).toEqual(['host/table-moved']);
  await sheets.readTable(place);
  expect(await refusal(sheets.takeSnapshot(touches))).toEqual([]);
});

test('a sheet that is gone is named', async () => {
  const { sheets, workbook } = open();
  await sheets.readTable(place);
  workbook.sheets.delete('Accounts');
  expect(await refusal(sheets.takeSnapshot(touches))).toEqual(['host/sheet-gone']);
});

test('one header that the user renamed keeps no write from being taken back, a table that went elsewhere does', async () => {
  const { sheets, workbook } = open();
  await sheets.readTable(place);
  const snapshot = await sheets.takeSnapshot(touches);
  workbook.type('Accounts', 'B1', [['Staff']]);
  expect(await refusal(sheets.restore(snapshot))).toEqual([]);
  workbook.sheets.get('Accounts')?.cells.unshift([null, null]);
  expect(await refusal(sheets.restore(snapshot))).toEqual(['host/table-moved']);
});

test('a cell elsewhere on the sheet is written whatever became of the table', async () => {
  const { sheets, workbook } = open();
  await sheets.readTable(place);
  workbook.type('Accounts', 'A1', [['Kunde', 'Größe']]);
  const cell = { kind: 'cells', place: { sheet: 'Accounts', range: 'H1' } } as const;
  expect(await refusal(sheets.takeSnapshot([cell]))).toEqual([]);
});
