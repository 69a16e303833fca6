import { haveChanged } from '../../panel/deeds/look-for-changes';
import { createMemoryHost } from '../../panel/memory-host';
import { deskOver } from './desk-under-test';
import { sampleSheets } from './sample-sheets';

/** Accounts that were read, with results written beside them as values. */
async function written() {
  const host = createMemoryHost({ sheets: sampleSheets(60).slice(0, 1), today: '2026-03-31' });
  const { desk, look, plan, write } = deskOver(host);
  await look();
  await write(await plan());
  const rows = (await host.sheets.readSheet('Accounts')) ?? [];
  return { host, rows, changed: (sheet = 'Accounts') => haveChanged(desk, sheet) };
}

describe('whether the accounts differ from what was read', () => {
  test('what the panel wrote beside them is no change, and neither is one of those cells reckoned again', async () => {
    const { host, rows, changed } = await written();
    expect(await changed()).toBe(false);
    const column = String.fromCharCode(65 + (rows[0]?.indexOf('Score') ?? 0));
    host.workbook.type('Accounts', `${column}2`, [[99]]);
    expect(await changed()).toBe(false);
  });

  test('a cell that is written once more as it was is no change', async () => {
    const { host, rows, changed } = await written();
    host.workbook.type('Accounts', 'A2', [[rows[1]?.[0] ?? null]]);
    expect(await changed()).toBe(false);
  });

  test.each([
    ['a typed cell', 'B2', [['Another name']]],
    ['a header', 'B1', [['Another header']]],
    ['a row below', 'A62:B62', [['A9000001', 'New one']]],
    ['a number that becomes a text', 'H2', [['12']]],
  ])('%s is a change', async (_, range, cells) => {
    const { host, changed } = await written();
    host.workbook.type('Accounts', range, cells);
    expect(await changed()).toBe(true);
  });

  test('a sheet that is gone is a change, one that nothing was read from is none', async () => {
    const { host, changed } = await written();
    expect(await changed('Segments')).toBe(false);
    host.workbook.sheets.delete('Accounts');
    expect(await changed()).toBe(true);
  });
});
