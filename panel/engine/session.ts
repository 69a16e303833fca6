import type {
  AccountRows,
  Cell,
  FirmTable,
  ImportMerge,
  Override,
  ReadTables,
  RepsRead,
  Recognition,
  Report,
  Result,
  Runner,
  SecondTableName,
  Sheet,
  Table,
  Territories,
  WrittenCell,
} from '#core';
import type { TablePlace } from '../host';

/** The tables of the workbook that are sent to the engine. */
export type BlockName = 'accounts' | 'import' | 'model' | 'overrides' | SecondTableName;

/** Rows as the host gave them, header first, and where they stand. */
export interface SentBlock {
  readonly place: TablePlace;
  readonly rows: (readonly Cell[])[];
}

/** The accounts as they were last seen, ready for many runs. */
export interface OpenAccounts {
  readonly place: TablePlace;
  /** The headers as they stand, ours of an earlier run among them. */
  readonly headers: readonly string[];
  /** The accounts as the host gave them: which of its rows are blank. */
  readonly rows: AccountRows;
  /** One row an account, without the columns that an earlier run put beside them. */
  readonly table: Table;
  readonly recognition: Recognition;
  readonly overrides: readonly Override[];
  readonly runner: Runner;
}

/** A report as it was last made, and what it was made of. */
export interface KeptReport {
  readonly accounts: OpenAccounts;
  readonly history: Result<ReadTables> | null;
  readonly reps: Result<RepsRead> | null;
  readonly firms: Result<FirmTable> | null;
  /** The model, as text. */
  readonly model: string;
  readonly report: Result<Report>;
}

/** The books as they were last carved, and what they were made of. */
export interface KeptTerritories {
  readonly accounts: OpenAccounts;
  readonly reps: Result<RepsRead> | null;
  /** The model, as text. */
  readonly model: string;
  readonly territories: Territories;
}

/** What will be written: the cells stay here until they are asked for. */
export interface KeptPlan {
  readonly id: number;
  /** One a column; its cells by the rows of the block of accounts, header left out. */
  readonly columns: readonly ((row: number) => WrittenCell)[];
  readonly sheets: readonly Sheet[];
}

/** Columns that the history adds to the accounts, by the rows of their block: kept until they are asked for. */
export interface KeptColumns {
  readonly id: number;
  readonly columns: readonly ((row: number) => Cell)[];
}

/** The import that was read, and what it does to the accounts as it was last prepared. */
export interface KeptImport {
  readonly id: number;
  readonly name: string;
  readonly table: Table;
  readonly prepared: ImportMerge | null;
}

/** A part of an answer, and what it was made of. */
export interface KeptPart {
  readonly of: readonly unknown[];
  readonly value: unknown;
}

/** What the engine keeps between two questions. */
export interface Session {
  readonly blocks: Map<BlockName, SentBlock>;
  accounts: OpenAccounts | null;
  /** The history as it was last read, and what it was read beside. */
  history: { readonly key: string; readonly read: Result<ReadTables> } | null;
  report: KeptReport | null;
  territories: KeptTerritories | null;
  plan: KeptPlan | null;
  learned: KeptColumns | null;
  import: KeptImport | null;
  /** Parts of answers by name; see `keptPart`. */
  readonly parts: Map<string, KeptPart>;
}

export function createSession(): Session {
  return {
    blocks: new Map(),
    accounts: null,
    history: null,
    report: null,
    territories: null,
    plan: null,
    learned: null,
    import: null,
    parts: new Map(),
  };
}

/** The accounts that every question but the first is about: asking before they were seen is our own mistake. */
export function openAccounts({ accounts }: Session): OpenAccounts {
  if (!accounts) throw new Error('no accounts were seen yet');
  return accounts;
}
