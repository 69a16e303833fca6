/// <reference types="office-js" />
import type { Cell } from '../../../core/values/cell';
import { makeAccounts } from '../../../bench/make-accounts';
import { blockText } from '../../../panel/block';
import { openHost } from './open-host';

/** What Excel on the web takes and gives at once. */
const LARGEST = 5 * 1024 * 1024;
const accounts = 100_000;
const columns = 12;

/** Accounts as docs/limits.md speaks of them: ten columns of an export, a spend and a parent. */
function table(): Cell[][] {
  const { headers, rows } = makeAccounts(accounts, 20261121);
  const beside = (at: number): Cell[] => [
    at % 7 === 0 ? at * 100 : null,
    at % 5 === 0 ? `Parent ${at % 1000}` : null,
  ];
  return [[...headers, 'Current Spend', 'Parent'], ...rows.map((row, at) => [...row, ...beside(at)])];
}

test('100,000 accounts of twelve columns are written and read without a request above 5 MB', async () => {
  const cells = table();
  const { host, excel } = await openHost([{ name: 'Accounts', rows: [['Account ID']] }]);
  const range = blockText({ row: 0, column: 0, rowCount: accounts + 1, columnCount: columns });
  excel.requests.length = 0;
  await host.sheets.writeCells({ sheet: 'Accounts', range }, cells, []);
  const written = excel.requests.splice(0).filter(({ isTidying }) => !isTidying);
  const read = await host.sheets.readSheet('Accounts');
  const asked = excel.requests.splice(0).filter(({ isTidying }) => !isTidying);
  const largest = [...written, ...asked].flatMap(({ bytesSent, bytesTaken }) => [bytesSent, bytesTaken]);
  expect(Math.max(...largest)).toBeLessThan(LARGEST);
  expect(read).toEqual(cells);
  // docs/limits.md says so many.
  expect(written.length).toBeLessThanOrEqual(30);
  expect(asked.length).toBeLessThanOrEqual(20);
});
