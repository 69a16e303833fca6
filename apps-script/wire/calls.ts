import type { Cell, Sheet, WrittenCell } from '#core';
import type { Block, Place } from './block';
import type {
  CopiedCells,
  CopyAsked,
  Page,
  PageAsked,
  SheetFacts,
  SheetTop,
  StandingSheet,
  TopsAsked,
} from './pages';

/** What a menu item asks of the panel. */
export type CommandName =
  'segmentAccounts' | 'refreshResults' | 'explainAccount' | 'undoLastWrite' | 'selfTest' | 'help';

/** The spreadsheet as it is when the panel opens. */
export interface SpreadsheetFacts {
  /** As Google writes it: `de_DE`. */
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetName[];
}

export interface SheetName {
  /** Stays when the sheet gets another name. */
  readonly id: number;
  readonly name: string;
}

/** A described sheet without its cells. */
export interface SheetShape extends Omit<Sheet, 'rows'> {
  readonly rowCount: number;
}

/** A sign of life of an open panel. */
export interface Beat {
  readonly panel: string;
  /** Who has it open, as others are told; blank where that is not known. */
  readonly who: string;
  /** When it was opened, in milliseconds since 1970 by its own clock. */
  readonly since: number;
}

/** What a panel learns in answer to its sign of life. */
export interface Pulse {
  /** Null where something else than cells is selected. */
  readonly selection: { readonly sheet: string; readonly range: string } | null;
  readonly sheets: readonly SheetName[];
  /** For each sheet that was edited by hand in the last hours, or by another panel, by its id, a number that grows with each edit. */
  readonly edits: Readonly<Record<string, number>>;
  /** Panels that were open before this one. */
  readonly othersBefore: number;
  /** Told once. */
  readonly command: CommandName | null;
}

/** Cells on their way: rows of a block from one of them on. */
export interface WrittenPage {
  readonly sheet: string;
  /** All that is being written, with the rows of other pages: it is checked with the first of them, before anything is written. The first is answered before others are sent. */
  readonly whole: Block;
  /** The first row that is written, counted from the block's own first. */
  readonly from: number;
  readonly cells: readonly (readonly WrittenCell[])[];
  /** A number format for each column; null keeps what stands there. */
  readonly formats: readonly (string | null)[];
  /** So many rows of the whole, from its first, are headings. */
  readonly headingRows: number;
}

/** What a sheet has beyond its cells, once all of them stand. */
export interface FinishedSheet {
  readonly sheet: string;
  readonly headingRows: number;
  /** In characters; null leaves a width as it is. */
  readonly widths: readonly (number | null)[];
  /** Null: nothing but headings and widths. */
  readonly described: SheetShape | null;
  /** Whether formulas spill over the cells below and beside them, which then are nobody's writing. */
  readonly spills: boolean;
}

/** A rectangle of cells as they were read, and as they will be. */
export interface ChangedArea {
  readonly block: Block;
  readonly were: readonly (readonly WrittenCell[])[];
  readonly cells: readonly (readonly WrittenCell[])[];
}

/** The cells in which a sheet differs from what it is to become, and what goes with them. */
export interface ChangedCells {
  readonly sheet: string;
  /** As for `beginWriting`. */
  readonly seen: Readonly<Record<string, number>>;
  /** What was filled when the sheet was read. */
  readonly filled: Block;
  readonly areas: readonly ChangedArea[];
  /** A number format for each column of the sheet; null for none. */
  readonly formats: readonly (string | null)[];
  readonly named: { readonly name: string; readonly block: Block };
  /** Where rows come or go, what the sheet has beyond its cells. */
  readonly finished: FinishedSheet | null;
  readonly mark: string;
}

interface Call<Argument, Answer> {
  readonly argument: Argument;
  readonly answer: Answer;
}

/** A file beside the sidebar's: the engine, words, and what reads workbooks. */
export type FileName = 'engine' | 'english' | 'german' | 'japanese' | 'workbooks';

/** What is read; asked twice it changes nothing. Where there is no such sheet the answer is null. */
export interface Reads {
  readonly openSpreadsheet: Call<null, SpreadsheetFacts>;
  readonly sheetNames: Call<null, readonly string[]>;
  /** Blank as null, numbers under a format of days as days, errors as their text. */
  readonly readValues: Call<PageAsked, Page<readonly Cell[]> | null>;
  /** The first rows of the sheets from one of them on, as many as fit; none are left when none come. */
  readonly readTops: Call<TopsAsked, readonly SheetTop[]>;
  /** What was typed or written: formulas as formulas, what they spill as blank. */
  readonly readKept: Call<PageAsked, Page<readonly WrittenCell[]> | null>;
  /** Refused where the block could not be written, and so could not be put back either. */
  readonly copyCells: Call<CopyAsked, CopiedCells | null>;
  readonly readSheet: Call<{ readonly sheet: string }, SheetFacts | null>;
  /** A sheet of ours as it can be changed and put back, in one answer; null also where it stands otherwise, or is too long. */
  readonly readStanding: Call<
    { readonly sheet: string; readonly name: string; readonly mostBytes: number },
    StandingSheet | null
  >;
  readonly readMark: Call<{ readonly sheet: string }, string | null>;
  readonly readName: Call<{ readonly name: string }, Place | null>;
  readonly readNames: Call<null, readonly (Place & { readonly name: string })[]>;
  readonly readSelection: Call<null, Pulse['selection']>;
  /** Shows a sheet and selects cells of it; nothing where there is no such sheet. */
  readonly select: Call<Place, null>;
  /** Says that the panel is open: at least every 10 s, or it counts as closed. */
  readonly beat: Call<Beat, Pulse>;
  readonly leave: Call<{ readonly panel: string }, null>;
  /** What the user prefers in every spreadsheet, as it was kept; null where nothing is. */
  readonly readPreferences: Call<null, string | null>;
  readonly keepPreferences: Call<{ readonly text: string }, null>;
  /** A piece of the script of a file that stands beside the sidebar's, and how long all of it is. */
  readonly readFile: Call<
    { readonly name: FileName; readonly from: number; readonly most: number },
    { readonly text: string; readonly length: number }
  >;
  /** Lets others write before the time is over that a write with `more` keeps for its panel. */
  readonly endWriting: Call<{ readonly panel: string }, null>;
}

/** What is written: under the document's lock, one panel after the other, and never twice for one id. */
export interface Writes {
  /**
   * Keeps others from writing while the panel copies what it is going to write over, and until it has written. Refused where
   * a sheet has changed since the panel read it: by the sheet's name the number that its values came with.
   */
  readonly beginWriting: Call<{ readonly seen: Readonly<Record<string, number>> }, null>;
  readonly writeCells: Call<WrittenPage, null>;
  /** Writes the cells that differ, in one call; refused where they are no longer those that were read. */
  readonly changeCells: Call<ChangedCells, null>;
  /** Puts a page of `copyCells` back; with the first page of a block its contents go. The first is sent, and answered, before the others. */
  readonly pasteCells: Call<
    { readonly sheet: string; readonly whole: Block; readonly page: CopiedCells },
    null
  >;
  /** Makes a sheet, or takes away all of it that is replaced; its cells come then by `writeCells` or `pasteCells`. */
  readonly beginSheet: Call<
    { readonly sheet: string; readonly size: Block; readonly described: SheetShape | null },
    null
  >;
  readonly finishSheet: Call<FinishedSheet, null>;
  /** Gives a sheet that comes back its place, its widths and what else `readSheet` said of it. */
  readonly placeSheet: Call<{ readonly sheet: string; readonly facts: SheetFacts }, null>;
  /** Nothing where there is none. */
  readonly removeSheet: Call<{ readonly sheet: string }, null>;
  readonly renameSheet: Call<{ readonly sheet: string; readonly next: string }, null>;
  /** Null takes it off. One that is too long for the spreadsheet is not kept. */
  readonly leaveMark: Call<{ readonly sheet: string; readonly mark: string | null }, null>;
  readonly writeName: Call<Place & { readonly name: string }, null>;
  readonly removeName: Call<{ readonly name: string }, null>;
  /** Makes every pivot table of ours anew over its data as they stand. */
  readonly refreshPivots: Call<null, null>;
}

/** All that the sidebar can ask of the server. */
export interface Calls extends Reads, Writes {}

export type Method = keyof Calls;
export type WriteMethod = keyof Writes;
