import type { SecondTableName } from '#core';
import { blockText, parseBlock } from '../block';
import { readFound } from './read-found';
import { sendRows } from './send-rows';
import type { FoundTable, TablePlace } from '../host';
import type { SecondChoice, SecondPlaces } from '../second-places';
import { noSecondPlaces, samePlace, secondTableNames } from '../second-places';
import { tableOf } from '../table-of';
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
  const { store } = desk;
  const others = () => (store.get().tables ?? []).filter(({ place }) => !samePlace(place, accounts));
  const likely = before ? stillThere(others(), before) : await likelyPlaces(desk, others());
  const places = await sendSecond(desk, likely);
  store.dispatch({ kind: 'chose tables', second: { offered: others(), places } });
}

/** Takes another table, or none, for one of those beside the accounts. */
export async function chooseSecond(
  desk: LookDesk,
  second: SecondChoice,
  name: SecondTableName,
  place: TablePlace | null,
): Promise<void> {
  const places = await sendSecond(desk, { ...second.places, [name]: place });
  desk.store.dispatch({ kind: 'chose tables', second: { ...second, places } });
}

/** @returns the tables as far as they go */
async function sendSecond(desk: LookDesk, places: SecondPlaces): Promise<SecondPlaces> {
  const { engine } = desk;
  let read = noSecondPlaces;
  for (const name of secondTableNames) {
    const place = places[name];
    const table = place && (await readFound(desk, place));
    if (table) await sendRows(engine, name, table.place, table.rows);
    else await engine.ask('drop rows', { block: name });
    read = { ...read, [name]: table?.place ?? null };
  }
  return read;
}

async function likelyPlaces(
  { host, engine }: LookDesk,
  offered: readonly FoundTable[],
): Promise<SecondPlaces> {
  const longest = new Map<SecondTableName, FoundTable>();
  for (const table of offered) {
    const { sheet } = table.place;
    const first = table.top ? tableOf(table.top, sheet) : await host.sheets.readTable(top(table.place));
    const kind = await engine.ask('kind of table', first);
    const known = kind && longest.get(kind);
    if (kind && (!known || known.rowCount < table.rowCount)) longest.set(kind, table);
  }
  return everyName((name) => longest.get(name)?.place ?? null);
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
