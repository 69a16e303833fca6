import type { FieldMapping, Problem, ReadTables, Result, SecondTableName, StageNames, Table } from '#core';
import { found, lastDayOf, readSecondTables, refused } from '#core';
import type { TablePlace, TableReader } from '../host';
import type { SecondPlaces } from '../second-places';
import { secondTableNames } from '../second-places';
import type { Turn } from '../turns';

/** What second tables are read beside. */
export interface BesideAccounts {
  readonly accounts: Table;
  readonly fields: readonly FieldMapping[];
  /** The model's as-of day; null where it has none: then history is counted back from its own last day. */
  readonly asOf: number | null;
  readonly stages: readonly StageNames[] | undefined;
}

const nothing: ReadTables = { deals: null, spend: null, effort: null, asOf: null };

/** Reads one table beside the accounts. */
export async function readSecondTable(
  sheets: TableReader,
  beside: BesideAccounts,
  name: SecondTableName,
  place: TablePlace,
): Promise<Result<ReadTables>> {
  const { accounts, fields, asOf, stages } = beside;
  const table = await sheets.readTable(place);
  return readSecondTables({ [name]: table }, { accounts, fields, asOf, ...(stages ? { stages } : {}) });
}

/** Reads every chosen table, one a turn; every problem of every table at once. */
export async function readChosenTables(
  sheets: TableReader,
  beside: BesideAccounts,
  places: SecondPlaces,
  turn: Turn,
  from: number,
): Promise<Result<ReadTables>> {
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  let all = nothing;
  for (const [index, name] of secondTableNames.entries()) {
    const place = places[name];
    if (!place) continue;
    await turn(from + 0.03 * index, 'looking');
    const read = await readSecondTable(sheets, beside, name, place);
    if (read.ok) {
      // The day that one table alone would be counted back from is not the day of all.
      notices.push(...read.notices.filter(({ code }) => code !== 'history/as-of'));
      const { deals, spend, effort } = read.value;
      all = {
        ...all,
        deals: deals ?? all.deals,
        spend: spend ?? all.spend,
        effort: effort ?? all.effort,
      };
    } else problems.push(...read.problems);
  }
  if (problems.length > 0) return refused(problems);
  return found({ ...all, asOf: beside.asOf ?? lastDayOf(all.deals, all.spend) }, notices);
}
