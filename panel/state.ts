import type { Lesson, Model, Problem } from '#core';
import type { Doing } from './engine/doing';
import type { WriteAs } from './engine/planned-places';
import type { ModelSheetRead } from './engine/read-model-block';
import type { LearnedSeen } from './engine/questions/learn';
import type { SeenAccounts } from './engine/questions/see-accounts';
import type { FoundTable, Preferences, Snapshot } from './host';
import type { MappedColumn } from './mapped-column';
import type { SecondChoice } from './second-places';
import type { StepName } from './wizard/step-names';

/** How far a deed is, 0 to 1, and what is going on. */
export interface Progress {
  readonly share: number;
  readonly doing: Doing;
  /** Ends the deed at its next turn; null where it cannot be ended, or is ending. */
  readonly cancel: (() => void) | null;
}

/** The screens beside the wizard's steps. */
export const sideScreens = [
  'home',
  'explain',
  'scenarios',
  'health',
  'review',
  'functions',
  'settings',
  'results',
] as const;

/** Which of its screens the panel shows. */
export type ScreenName = (typeof sideScreens)[number] | StepName;

/** What a write of results put into the workbook. */
export interface WrittenParts {
  readonly as: WriteAs;
  /** Whether the evidence sheets were written too. */
  readonly hasEvidence: boolean;
  /** The sheet that the columns stand on. */
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly accounts: number;
  readonly sheets: readonly string[];
}

/** One write that can be taken back. */
export interface UndoStep {
  /** What was done, in the user's words. */
  readonly what: string;
  readonly snapshot: Snapshot;
  /** Edits of the model with the same key one after another are one step; null for other writes. */
  readonly editKey: string | null;
  /** What it wrote, where it wrote results. */
  readonly written?: WrittenParts;
  /** It wrote the model as the panel knew it, which stays when that is taken back. */
  readonly keepsDraft?: true;
}

/** What was learned and not applied yet. */
export interface LearnedHere {
  readonly lessons: readonly Lesson[];
  readonly seen: LearnedSeen;
  /** What it was learned from: the model, the accounts and the tables beside them as the state held them. */
  readonly from: Pick<PanelState, 'draft' | 'accounts' | 'second'>;
}

/** Everything that the panel's screens share; what was found is null until it was looked for. */
export interface PanelState {
  readonly screen: ScreenName;
  /** The steps of the wizard that were shown. */
  readonly visited: ReadonlySet<StepName>;
  readonly tables: readonly FoundTable[] | null;
  readonly accounts: SeenAccounts | null;
  readonly mapping: readonly MappedColumn[];
  /** The tables beside the accounts; null until they were looked for. */
  readonly second: SecondChoice | null;
  /** The model as it is being edited; null where the accounts give none. */
  readonly draft: Model | null;
  /** The model as it stands on the Model sheet; null where there is none, or none that can be read. */
  readonly saved: Model | null;
  /** What the Model sheet was read as, last. */
  readonly modelSheet: ModelSheetRead | null;
  /** The accounts' cells have changed since they were read. */
  readonly isBehind: boolean;
  /** The table of accounts is not where it was read. */
  readonly isLost: boolean;
  /** There was a Model sheet, and there is none any more. */
  readonly isModelGone: boolean;
  /** Why the draft could not be written to the Model sheet; null where it could. */
  readonly notSaved: readonly Problem[] | null;
  /** Other panels that work on this workbook, and were there first. */
  readonly otherPanels: number;
  /** What stood there before each write, the last write first. */
  readonly undos: readonly UndoStep[];
  /** What was learned last, until it is applied or put aside. */
  readonly learned: LearnedHere | null;
  /** Who buys, as it was learned last, as long as the columns that it was read from stand. */
  readonly learnedWins: LearnedSeen | null;
  readonly progress: Progress | null;
  readonly problems: readonly Problem[];
  /** A sentence about the deed that was just done. */
  readonly note: string | null;
  readonly preferences: Preferences;
}

export const startState: PanelState = {
  screen: 'home',
  visited: new Set(),
  tables: null,
  accounts: null,
  mapping: [],
  second: null,
  draft: null,
  saved: null,
  modelSheet: null,
  isBehind: false,
  isLost: false,
  isModelGone: false,
  notSaved: null,
  otherPanels: 0,
  undos: [],
  learned: null,
  learnedWins: null,
  progress: null,
  problems: [],
  note: null,
  preferences: {},
};

/** What happened; the state follows from it. */
export type PanelEvent =
  | { readonly kind: 'began' }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'called off'; readonly note: string }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'done'; readonly note?: string }
  | { readonly kind: 'went to'; readonly screen: ScreenName }
  | { readonly kind: 'found tables'; readonly tables: readonly FoundTable[] }
  | { readonly kind: 'saw accounts'; readonly accounts: SeenAccounts | null }
  | { readonly kind: 'read again'; readonly accounts: SeenAccounts }
  | { readonly kind: 'chose tables'; readonly second: SecondChoice | null }
  | { readonly kind: 'mapped'; readonly mapping: readonly MappedColumn[]; readonly draft: Model }
  | { readonly kind: 'edited'; readonly draft: Model }
  | { readonly kind: 'learned'; readonly learned: LearnedHere | null }
  | { readonly kind: 'learned wins'; readonly learned: LearnedSeen }
  | { readonly kind: 'saved'; readonly model: Model }
  | { readonly kind: 'read model'; readonly read: ModelSheetRead }
  | { readonly kind: 'not saved'; readonly why: readonly Problem[] | null }
  | { readonly kind: 'fell behind' }
  | { readonly kind: 'lost accounts'; readonly isLost: boolean }
  | { readonly kind: 'met panels'; readonly others: number }
  | { readonly kind: 'prefers'; readonly preferences: Preferences }
  | { readonly kind: 'written'; readonly step: UndoStep }
  | { readonly kind: 'undone' };
