import { dayOf } from '#core';
import { findAccountTables, selectedTable } from './actions/find-account-tables';
import { findSecondTables } from './actions/find-second-tables';
import { mappedFields } from './actions/mapped-model';
import type { ReadAccounts } from './actions/read-accounts';
import { readAccounts } from './actions/read-accounts';
import { findInSecondTables } from './actions/second-findings';
import type { Dispatch } from './deed-runner';
import type { FoundTable, Host, TablePlace } from './host';
import type { MappedColumn } from './mapped-column';
import type { SecondChoice, SecondPlaces } from './second-places';
import { samePlace } from './second-places';
import { text } from './text.en';
import type { Turn } from './turns';

/** What the panel reads before anything is done: the tables, the accounts, and what stands beside them. */
export interface Looking {
  /** Finds the tables, reads the preferred one or the likeliest, and the tables beside it. */
  readonly around: (turn: Turn, preferred: TablePlace | null, before: SecondPlaces | null) => Promise<void>;
  /** Reads these accounts and the tables beside them. */
  readonly at: (turn: Turn, place: TablePlace, before: SecondPlaces | null) => Promise<void>;
  /** Reads the table that is selected in the workbook. */
  readonly atSelection: (turn: Turn) => Promise<void>;
  /** Reads the chosen tables beside accounts that were read. */
  readonly into: (
    turn: Turn,
    accounts: ReadAccounts,
    mapping: readonly MappedColumn[],
    second: SecondChoice,
  ) => Promise<void>;
}

/** Looks into a host's workbook; what is found is told as events. */
export function lookingInto({ sheets, models }: Host, dispatch: Dispatch): Looking {
  const into: Looking['into'] = async (turn, accounts, mapping, second) => {
    dispatch({ kind: 'chose tables', second });
    const beside = {
      accounts: accounts.table,
      fields: mappedFields(accounts, mapping),
      asOf: dayOf(accounts.model?.settings.asOf ?? ''),
      stages: accounts.model?.stages,
    };
    const findings = await findInSecondTables(sheets, beside, second.places, turn);
    dispatch({ kind: 'read tables', findings });
    dispatch({ kind: 'looked' });
  };
  const read = async (
    turn: Turn,
    tables: readonly FoundTable[],
    place: TablePlace,
    before: SecondPlaces | null,
  ) => {
    const accounts = await readAccounts(sheets, models, place);
    dispatch({ kind: 'read accounts', accounts });
    await turn(0.3, text.progress.looking);
    await into(turn, accounts, accounts.mapping, await findSecondTables(sheets, tables, place, before));
  };
  const findAll = async () => {
    const tables = await findAccountTables(sheets);
    dispatch({ kind: 'found tables', tables });
    return tables;
  };
  return {
    into,
    around: async (turn, preferred, before) => {
      const tables = await findAll();
      const known = tables.find((table) => samePlace(table.place, preferred));
      const place = (known ?? tables[0])?.place;
      if (place) await read(turn, tables, place, known ? before : null);
      else dispatch({ kind: 'looked' });
    },
    at: async (turn, place, before) => read(turn, await findAll(), place, before),
    atSelection: async (turn) => {
      const tables = await findAll();
      const table = await selectedTable(sheets, tables);
      if (table) await read(turn, tables, table.place, null);
      else dispatch({ kind: 'looked' });
    },
  };
}
