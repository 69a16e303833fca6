import type { Rows, Sheet, SheetColumn, Table, WrittenCell } from '#core';
import type { CheckAnswer } from './installation-check';

/** Where a table stands: the sheet, and the cells of its header row and rows (`A1:T2001`). */
export interface TablePlace {
  readonly sheet: string;
  readonly range: string;
}

/** A table that the host found in the workbook, not yet read. */
export interface FoundTable {
  readonly place: TablePlace;
  /** What the user calls it: the table's or the sheet's name. */
  readonly name: string;
  readonly headers: readonly string[];
  /** Rows below the header; of an open table as many as it seems to have. */
  readonly rowCount: number;
  /**
   * Only the top of its sheet was read: the range goes as far as the table can, and where it ends is known when it is read.
   */
  readonly isOpen?: true;
  /** Its header row and the first rows below it, as they were when it was found; none where it begins far down its sheet. */
  readonly top?: Rows;
}

/** What the user has selected: a sheet and a range of it. */
export interface Selection {
  readonly sheet: string;
  readonly range: string;
}

/** One column on its way to a table; one cell for each row below the header. */
export interface WrittenColumn {
  readonly header: string;
  readonly cells: readonly WrittenCell[];
  /** A number format in the spreadsheet's own notation: `0.0`, `0%`, `yyyy-mm-dd`. */
  readonly format?: string;
}

/** A formula that spills a table with its own header row, and how that table is shown. */
export interface LiveBlock {
  readonly title: string;
  readonly formula: string;
  /** The header that the formula gives, with formats. */
  readonly columns: readonly SheetColumn[];
}

/** A sheet of formulas side by side: it follows each change of what they read. */
export interface LiveSheet {
  readonly name: string;
  readonly blocks: readonly LiveBlock[];
}

/** What a write would change that is already there and not blank. */
export interface Overlap {
  /** Columns of the table that have a written column's name. */
  readonly columns: readonly string[];
  /** Addresses of filled cells where new columns would stand. */
  readonly cells: readonly string[];
}

/**
 * What a write will touch: a whole sheet (there or not yet), columns of a table, a block of cells, how far a table goes that
 * will reach over another range, or a name.
 */
export type Touch =
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'columns'; readonly place: TablePlace; readonly headers: readonly string[] }
  | { readonly kind: 'cells'; readonly place: TablePlace }
  | { readonly kind: 'table'; readonly place: TablePlace; readonly after: string }
  | { readonly kind: 'name'; readonly name: string };

/** What stood in the cells before a write; only the host that took it can read it. */
export interface Snapshot {
  readonly touches: readonly Touch[];
  readonly contents: unknown;
}

/** A name for a range; a name that exists is moved. */
export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
}

/** Told now and then which share of a long reading is done; it rejects when the user no longer wants it. */
export type Between = (share: number) => Promise<void>;

export interface TableReader {
  /** The names of all sheets, in their order. */
  listSheets(): Promise<readonly string[]>;
  /**
   * The blocks of cells with a header row, in the order of the sheets: by the first rows of each sheet, however long it is, or by
   * all rows of the sheet that is named.
   */
  listTables(between?: Between, sheet?: string): Promise<readonly FoundTable[]>;
  /** One read: names from the header row, blank as null, dates as day numbers, formulas as their values. */
  readTable(place: TablePlace, between?: Between): Promise<Table>;
  /** The values of a block of cells, as many rows and columns as it has. */
  readCells(place: TablePlace): Promise<Rows>;
  /** All cells of a sheet from A1; null where there is no such sheet. */
  readSheet(name: string, between?: Between): Promise<Rows | null>;
}

export interface SelectionReader {
  readSelection(): Promise<Selection | null>;
  /** Shows a sheet and selects a range of it; nothing where there is no such sheet. */
  select(selection: Selection): Promise<void>;
  /** Calls back at each change until the returned function is called. */
  followSelection(listener: (selection: Selection | null) => void): () => void;
}

export interface ChangeFollower {
  /** Calls back with the sheet's name at each change of its cells, our own included, until the returned function is called. */
  followChanges(listener: (sheet: string) => void): () => void;
}

export interface SheetWriter {
  /**
   * Rows, from 1, of the sheet that stands under this one's name which are no longer as we left them; none where
   * that is not known.
   */
  findEdits(sheet: Pick<Sheet, 'name'> | LiveSheet): Promise<readonly number[]>;
  /** What a write of these columns beside this table would overwrite. */
  findOverlap(place: TablePlace, headers: readonly string[]): Promise<Overlap>;
  /** A column of a written name is overwritten, the others follow the last column of the table. */
  addColumns(place: TablePlace, columns: readonly WrittenColumn[]): Promise<void>;
  /**
   * Makes the sheet, or replaces all that is on it: writing it twice gives the same. Its charts, pivot,
   * highlights and choices are made where the host has such objects, and left out where it has not.
   */
  writeSheet(sheet: Sheet): Promise<void>;
  /** Like `writeSheet`, for hosts whose desk says that they know our functions. */
  writeLiveSheet(sheet: LiveSheet): Promise<void>;
  writeName(name: NamedRange): Promise<void>;
  /** What was written below a table and beside it, as far as a range, belongs to it: also to names for all of its rows. */
  growTable(place: TablePlace, after: string): Promise<void>;
  /** Takes a sheet away; nothing where there is none. */
  removeSheet(name: string): Promise<void>;
  /** Gives a sheet another name, with all that is on it; nothing where there is none. */
  renameSheet(name: string, next: string): Promise<void>;
  /**
   * Writes a block of cells as they are given, formulas as formulas; one format a column.
   * @param headingRows how many of its first rows are headings; none unless said
   */
  writeCells(
    place: TablePlace,
    cells: readonly (readonly WrittenCell[])[],
    formats?: readonly (string | undefined)[],
    headingRows?: number,
  ): Promise<void>;
}

/** For hosts that have pivots of their own. */
export interface PivotRefresher {
  /** Calculates every pivot of ours anew from its data as they stand. */
  refreshPivots(): Promise<void>;
}

export interface SheetKeeper {
  takeSnapshot(touches: readonly Touch[]): Promise<Snapshot>;
  /** Puts everything that the snapshot's touches name back as it was, and takes away what was not there. */
  restore(snapshot: Snapshot): Promise<void>;
}

/** The workbook, for those who need all of it. */
export interface Sheets
  extends TableReader, SelectionReader, ChangeFollower, SheetWriter, SheetKeeper, Partial<PivotRefresher> {}

/** A model that was changed where it is kept. */
export interface ChangedModel {
  /** What `loadModel` would read now. */
  readonly rows: Rows;
  /** What stood there before. */
  readonly snapshot: Snapshot;
}

/** Where the model is kept: read as rows, since only the core can say what is wrong with them. */
export interface ModelStore {
  loadModel(): Promise<Rows | null>;
  /** Rewrites the Model sheet as described and makes the name `MODEL` anew over header and rows. */
  saveModel(sheet: Sheet): Promise<void>;
  /**
   * Makes the Model sheet what `saveModel` would make of it by writing only the cells that differ; hosts that cannot leave it out.
   * @returns null where it does not stand as we leave it: then nothing was written, and it is to be saved whole
   */
  changeModel?(sheet: Sheet): Promise<ChangedModel | null>;
}

/** Which panels are open on one workbook. */
export interface Presence {
  /**
   * Says that a panel is open, and how many others were open before it.
   * @returns leaves again
   */
  enter(panel: string, tell: (others: number) => void): () => void;
}

export type Theme = 'light' | 'dark';

/** What the user prefers on this machine, whatever the workbook; what is absent is as the host has it. */
export interface Preferences {
  readonly theme?: Theme;
  /** A language of the panel: `en`, `de`, `ja`. */
  readonly language?: string;
  /** How numbers, money and dates are written, as a BCP 47 tag. */
  readonly locale?: string;
  /** Who decides, for the overrides' column `who`. */
  readonly name?: string;
}

/** What surrounds the workbook. */
export interface Desk {
  readonly hostName: string;
  /** Whether cells of the workbook can call our worksheet functions. */
  readonly hasFunctions: boolean;
  /** Whether `writeSheet` makes the pivot tables and charts that a sheet describes; left out: it does not. */
  readonly hasNatives?: boolean;
  /** Whether `writeSheet` shows the pivots that sheets describe as cells, where it makes no natives; left out: it does not. */
  readonly hasPivots?: boolean;
  /** A BCP 47 tag: how numbers are shown. */
  readonly locale: string;
  theme(): Theme;
  followTheme(listener: (theme: Theme) => void): () => void;
  /** The user's calendar day, ISO. */
  today(): string;
  loadPreferences(): Promise<Preferences>;
  savePreferences(preferences: Preferences): Promise<void>;
  /**
   * Tries in this workbook what cannot be known before, on a sheet of its own that is taken away again; hosts that have
   * nothing to try leave it out.
   * @param language that of the names of what is tried: `en`, `de`, `ja`
   */
  checkInstallation?(language: string): Promise<readonly CheckAnswer[]>;
  /** How far a deed is, 0 to 1, with a word of what is going on; null when it is over. */
  showProgress(progress: { readonly share: number; readonly doing: string } | null): void;
}

/** A host: everything that the panel may ask of the world. */
export interface Host {
  readonly sheets: Sheets;
  readonly models: ModelStore;
  readonly presence: Presence;
  readonly desk: Desk;
}
