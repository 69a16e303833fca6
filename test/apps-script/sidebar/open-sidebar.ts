import { carryOver } from '../../../apps-script/sidebar/carry';
import type { Carry, ScriptRunner } from '../../../apps-script/sidebar/carry';
import type { OpenedSheets, SheetsHostOptions } from '../../../apps-script/sidebar/sheets-host';
import { openSheetsHost } from '../../../apps-script/sidebar/sheets-host';
import { blockText, parseBlock } from '../../../panel/block';
import type { Bench, StartingSheet } from '../../hosts/contract';
import { select } from '../google/hands';
import type { Opening, Sheets } from '../google/open-sheets';
import { openSheets } from '../google/open-sheets';
import type { Connection } from '../google/page-run';
import { pageRun } from '../google/page-run';

/** A sidebar's host over the built server, in a spreadsheet in memory, and the hands of its user. */
export interface SidebarBench extends Bench, OpenedSheets {
  readonly sheets: Sheets;
}

/** Nothing here takes as long as at Google's. */
const patience = { tries: 5, slowAfter: 400, firstPause: 1 };

let pages = 0;

/** How a sidebar is connected, and who hears what is carried. */
export interface SidebarConnection extends Connection {
  readonly heard?: (method: string, argument: string, answer: string) => void;
}

function overheard(carry: Carry, heard: NonNullable<SidebarConnection['heard']>): Carry {
  return async (method, argument) => {
    const answer = await carry(method, argument);
    heard(method, argument, answer);
    return answer;
  };
}

/** Opens one more sidebar in a spreadsheet. */
export async function joinSidebar(
  sheets: Sheets,
  connection: SidebarConnection = {},
  options: SheetsHostOptions = {},
): Promise<SidebarBench> {
  // What a browser says of itself: its own theme is light.
  Object.assign(globalThis, {
    window: { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) },
  });
  const carry = carryOver(pageRun(sheets, connection) as unknown as ScriptRunner);
  const opened = await openSheetsHost(connection.heard ? overheard(carry, connection.heard) : carry, {
    page: `page-${pages++}`,
    patience,
    heartbeat: { every: 5, isShown: () => true, now: () => sheets.clock.now },
    ...options,
  });
  const user = connection.user ?? sheets.user;
  return {
    ...opened,
    sheets,
    hasPivots: true,
    select: async (sheet, range) => select(sheets, sheet, range, user),
    formulasOf: async (sheet, range) => {
      const asked = { sheet, block: parseBlock(range), from: 0, mostBytes: 10_000_000 };
      const kept = await opened.call('readKept', asked);
      return (kept?.rows ?? []).map((cells) =>
        cells.map((cell) =>
          typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : '',
        ),
      );
    },
    nameRange: async (name) => {
      const area = sheets.book.names.find((one) => one.name === name)?.area;
      if (!area) return null;
      const { sheet, row, column, rows, columns } = area;
      const range = blockText({ row, column, rowCount: rows, columnCount: columns });
      return { sheet: sheet.name, range };
    },
  };
}

/** Opens a spreadsheet of these sheets, and a sidebar in it. */
export function openSidebar(
  starting: readonly StartingSheet[],
  connection: SidebarConnection = {},
  opening: Opening = {},
): Promise<SidebarBench> {
  return joinSidebar(openSheets(starting, opening), connection);
}
