import { makeAccounts } from '../../../bench/make-accounts';
import type { Cell, Rows } from '../../../core/values/cell';
import { blockText } from '../../../panel/block';
import { openSidebar } from './open-sidebar';

/** What went between a sidebar and Google's server: calls, and bytes there and back. */
export interface Carried {
  readonly calls: number;
  readonly bytes: number;
}

/** What a sidebar carries over accounts of 12 columns. */
export interface PagesCarried {
  readonly read: Carried;
  /** Two columns beside the accounts, as they stood, for Undo. */
  readonly copied: Carried;
  /** A text and a number for each account. */
  readonly written: Carried;
}

/** Signs of life go on whatever is done. */
const ofNoDeed: readonly string[] = ['beat', 'endWriting'];

function accountsOf(count: number, seed: number): Rows {
  const { headers, rows } = makeAccounts(count, seed);
  const wider = (row: readonly Cell[], at: number): Cell[] => [
    ...row,
    at % 7 === 0 ? at * 100 : null,
    at % 5 === 0 ? `Parent ${at % 1000}` : null,
  ];
  return [[...headers, 'Current Spend', 'Parent'], ...rows.map(wider)];
}

/** Reads accounts through a sidebar, copies two columns beside them and writes those, and counts what is carried. */
export async function countPages(count: number, seed: number): Promise<PagesCarried> {
  const rows = accountsOf(count, seed);
  let carried: Carried = { calls: 0, bytes: 0 };
  const heard = (method: string, argument: string, answer: string): void => {
    if (ofNoDeed.includes(method)) return;
    const bytes = Buffer.byteLength(argument) + Buffer.byteLength(answer);
    carried = { calls: carried.calls + 1, bytes: carried.bytes + bytes };
  };
  const { host } = await openSidebar([{ name: 'Accounts', rows }], { heard });
  const counted = async (work: () => Promise<unknown>): Promise<Carried> => {
    carried = { calls: 0, bytes: 0 };
    await work();
    return carried;
  };
  const columnCount = rows[0]?.length ?? 0;
  const range = blockText({ row: 0, column: 0, rowCount: rows.length, columnCount });
  const place = { sheet: 'Accounts', range };
  const columns = [
    { header: 'Tamarack segment', cells: rows.slice(1).map((_, row) => `Segment ${row % 40}`) },
    { header: 'Tamarack score', cells: rows.slice(1).map((_, row) => row / 7), format: '0.0' },
  ];
  const headers = columns.map(({ header }) => header);
  return {
    read: await counted(() => host.sheets.readTable(place)),
    copied: await counted(() => host.sheets.takeSnapshot([{ kind: 'columns', place, headers }])),
    written: await counted(() => host.sheets.addColumns(place, columns)),
  };
}
