import type { Cell, WrittenCell } from '#core';
import type { Between, Grid } from '#panel';
import { blockText, parseBlock } from '#panel';
import type { Block } from '../wire/block';
import type { Page, PageAsked } from '../wire/pages';
import type { Call } from './call';
import type { CellsCopy } from './copy-cells';
import { copyCells, pasteCells } from './copy-cells';
import type { Changes } from './follow-sheets';
import { sheetsSelection } from './follow-sheets';
import type { Heartbeat } from './heartbeat';
import { pageSize } from './page-bytes';
import type { Following } from './patient-carry';
import { readPages } from './read-pages';
import { readTops } from './read-tops';
import { replaceSheet } from './replace-sheet';
import type { Session } from './session';
import type { SheetCopy } from './sheet-copy';
import { copySheet, pasteSheet } from './sheet-copy';
import { writePages } from './write-pages';

/** The spreadsheet that the sidebar stands beside, as a grid. */
export function sheetsGrid(
  call: Call,
  heart: Heartbeat,
  session: Session,
  { followChanges, changed }: Changes,
): Grid {
  const size = pageSize();
  return {
    ...readings(call),
    ...sheetsSelection(call, heart),
    ...names(call),
    followChanges,
    beginWriting: async (sheets) => {
      const seen = sheets.flatMap((sheet) => {
        const edit = session.seen.get(sheet);
        return edit === undefined ? [] : [[sheet, edit] as const];
      });
      await call('beginWriting', { seen: Object.fromEntries(seen) });
    },
    select: async ({ sheet, range }) => void (await call('select', { sheet, block: parseBlock(range) })),
    leaveMark: async (sheet, mark) => {
      await call('leaveMark', { sheet, mark });
      const written = session.written.get(sheet);
      if (written) written.mark = mark;
    },
    copyBlock: (sheet, block) => copyCells(call, size, sheet, block, false),
    pasteBlock: (sheet, _, raw) => pasteCells(call, sheet, raw as CellsCopy).finally(() => changed(sheet)),
    copySheet: (sheet) => copySheet(call, size, session, sheet),
    pasteSheet: async (sheet, raw) => {
      try {
        if (raw !== null) return await pasteSheet(call, session, sheet, raw as SheetCopy);
        await call('removeSheet', { sheet });
        session.written.delete(sheet);
      } finally {
        changed(sheet);
      }
    },
    renameSheet: (sheet, next) => renamed(call, changed, sheet, next),
    writeBlock: (sheet, block, cells, formats, headingRows) =>
      writePages(call, { sheet, block, cells, formats, headingRows }).finally(() => changed(sheet)),
    replaceSheet: (sheet, described) =>
      replaceSheet(call, session, sheet, described).finally(() => changed(sheet.name)),
  };

  function readings(
    call: Call,
  ): Pick<Grid, 'sheetNames' | 'readTables' | 'readTops' | 'readValues' | 'readKept' | 'readMark'> {
    return {
      sheetNames: () => call('sheetNames', null),
      // A table that Google keeps cannot be read with the two permissions that we ask for.
      readTables: async () => [],
      readTops: (rowCount, between) => readTops(call, size, rowCount, between),
      readValues: (sheet, block, between) =>
        rowsOf<Cell>(
          async (asked, following) => {
            const page = await call('readValues', asked, following);
            // A header alone is looked at to see whether its table still stands there.
            if (page?.edit !== undefined && page.block.rowCount > 1) session.seen.set(sheet, page.edit);
            return page;
          },
          sheet,
          block ?? null,
          between,
        ),
      readKept: (sheet) =>
        rowsOf<WrittenCell>((asked, following) => call('readKept', asked, following), sheet, null),
      readMark: (sheet) => call('readMark', { sheet }),
    };
  }

  async function rowsOf<Kept>(
    ask: (asked: PageAsked, following: Following) => Promise<Page<readonly Kept[]> | null>,
    sheet: string,
    block: Block | null,
    between?: Between,
  ): Promise<readonly (readonly Kept[])[] | null> {
    const kind = {
      ask,
      blockOf: (page: Page<readonly Kept[]>) => page.block,
      rowsIn: (page: Page<readonly Kept[]>) => page.rows.length,
    };
    const read = await readPages(kind, { sheet, block }, size, between);
    return read && read.pages.flatMap(({ rows }) => rows);
  }
}

async function renamed(call: Call, changed: Changes['changed'], sheet: string, next: string): Promise<void> {
  await call('renameSheet', { sheet, next });
  for (const name of [sheet, next]) changed(name);
}

function names(call: Call): Pick<Grid, 'readName' | 'readNames' | 'removeName' | 'writeName'> {
  return {
    readName: async (name) => {
      const place = await call('readName', { name });
      return place && { sheet: place.sheet, range: blockText(place.block) };
    },
    readNames: async () => {
      const named = await call('readNames', null);
      return named.map(({ name, sheet, block }) => ({ name, sheet, range: blockText(block) }));
    },
    removeName: async (name) => void (await call('removeName', { name })),
    writeName: async ({ name, sheet, range }) =>
      void (await call('writeName', { name, sheet, block: parseBlock(range) })),
  };
}
