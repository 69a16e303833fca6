import type { SecondTableName } from '#core';
import { outputBanner } from '#core';
import { blockText, parseBlock } from '../block';
import { sendRows } from './send-rows';
import type { FoundTable, TablePlace, TableReader } from '../host';
import type { SecondChoice, SecondPlaces } from '../second-places';
import { noSecondPlaces, samePlace, secondTableNames } from '../second-places';
import type { LookDesk } from './deed-desk';

/** Rows that are looked at to tell what a table lists. */
const rowsLookedAt = 400;

/**
 * The tables that may stand beside the accounts, what each is likely to be, and their rows to the engine: of several deals,
 * spends or efforts the longest. What was chosen before stays chosen as long as its table is there.
 * @param before what was chosen, null where nothing was yet
 */
export async function lookBeside(
  desk: LookDesk,
  accounts: TablePlace,
  before: SecondPlaces | null,
): Promise<void> {
  const { host, store } = desk;
  const offered: FoundTable[] = [];
  for (const table of store.get().tables ?? []) {
    const isOther = !samePlace(table.place, accounts);
    if (isOther && !(await isOurs(host.sheets, table.place.sheet))) offered.push(table);
  }
  const places = before ? stillThere(offered, before) : await likelyPlaces(desk, offered);
  await sendSecond(desk, places);
  store.dispatch({ kind: 'chose tables', second: { offered, places } });
}

/** Takes another table, or none, for one of those beside the accounts. */
export async function chooseSecond(
  desk: LookDesk,
  second: SecondChoice,
  name: SecondTableName,
  place: TablePlace | null,
): Promise<void> {
  const places = { ...second.places, [name]: place };
  await sendSecond(desk, places);
  desk.store.dispatch({ kind: 'chose tables', second: { ...second, places } });
}

async function sendSecond({ host, engine }: LookDesk, places: SecondPlaces): Promise<void> {
  for (const name of secondTableNames) {
    const place = places[name];
    if (place) await sendRows(engine, name, place, (await host.sheets.readTable(place)).rows);
    else await engine.ask('drop rows', { block: name });
  }
}

async function likelyPlaces(
  { host, engine }: LookDesk,
  offered: readonly FoundTable[],
): Promise<SecondPlaces> {
  const longest = new Map<SecondTableName, FoundTable>();
  for (const table of offered) {
    const kind = await engine.ask('kind of table', await host.sheets.readTable(top(table.place)));
    const known = kind && longest.get(kind);
    if (kind && (!known || known.rowCount < table.rowCount)) longest.set(kind, table);
  }
  return everyName((name) => longest.get(name)?.place ?? null);
}

async function isOurs(sheets: TableReader, sheet: string): Promise<boolean> {
  return (await sheets.readCells({ sheet, range: 'A1' }))[0]?.[0] === outputBanner;
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
