import type { SecondTableName } from '#core';
import { outputBanner, secondTableKind } from '#core';
import { blockText, parseBlock } from '../block';
import type { FoundTable, TablePlace, TableReader } from '../host';
import type { SecondChoice, SecondPlaces } from '../second-places';
import { noSecondPlaces, samePlace, secondTableNames } from '../second-places';

/** Rows that are looked at to tell what a table lists. */
const rowsLookedAt = 400;

/**
 * The tables that may stand beside the accounts, and what each is likely to be: of several deals, spends or efforts the
 * longest. What was chosen before stays chosen as long as its table is there.
 * @param before what was chosen, null where nothing was yet
 */
export async function findSecondTables(
  sheets: TableReader,
  tables: readonly FoundTable[],
  accounts: TablePlace,
  before: SecondPlaces | null = null,
): Promise<SecondChoice> {
  const offered: FoundTable[] = [];
  for (const table of tables) {
    if (!samePlace(table.place, accounts) && !(await isOurs(sheets, table.place.sheet))) offered.push(table);
  }
  if (before) return { offered, places: stillThere(offered, before) };
  const longest = new Map<SecondTableName, FoundTable>();
  for (const table of offered) {
    const kind = secondTableKind(await sheets.readTable(top(table.place)));
    const known = kind && longest.get(kind);
    if (kind && (!known || known.rowCount < table.rowCount)) longest.set(kind, table);
  }
  const placeOf = (name: SecondTableName) => longest.get(name)?.place ?? null;
  return { offered, places: everyName(placeOf) };
}

async function isOurs(sheets: TableReader, sheet: string): Promise<boolean> {
  return (await sheets.readSheet(sheet))?.[0]?.[0] === outputBanner;
}

function stillThere(offered: readonly FoundTable[], before: SecondPlaces): SecondPlaces {
  return everyName((name) => offered.find(({ place }) => samePlace(place, before[name]))?.place ?? null);
}

function everyName(placeOf: (name: SecondTableName) => TablePlace | null): SecondPlaces {
  return secondTableNames.reduce<SecondPlaces>(
    (places, name) => ({ ...places, [name]: placeOf(name) }),
    noSecondPlaces,
  );
}

function top({ sheet, range }: TablePlace): TablePlace {
  const block = parseBlock(range);
  return { sheet, range: blockText({ ...block, rowCount: Math.min(block.rowCount, rowsLookedAt) }) };
}
