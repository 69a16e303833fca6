import type { Lesson, Model, Problem } from '#core';
import type { Doing } from './engine/doing';
import type { WriteAs } from './engine/planned-places';
import type { ModelSheetRead } from './engine/read-model-block';
import type { LearnedSeen } from './engine/questions/learn';
import type { SeenAccounts } from './engine/questions/see-accounts';
import type { FoundTable, Preferences, Snapshot } from './host';
import type { MappedColumn } from './mapped-column';
import { columnsOf } from './mapped-column';
import type { SecondChoice } from './second-places';
import { samePlace } from './second-places';
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

/** Writes that can be taken back: each snapshot holds every cell of what was written over. */
const mostUndos = 20;

/** The state after an event. */
export function nextState(state: PanelState, event: PanelEvent): PanelState {
  switch (event.kind) {
    case 'began':
      return { ...state, problems: [], note: null };
    case 'progressed':
      return { ...state, progress: event.progress };
    case 'called off':
      return { ...state, progress: null, note: event.note };
    case 'failed':
      return { ...state, progress: null, problems: event.problems };
    case 'done':
      return { ...state, progress: null, note: event.note ?? state.note };
    case 'went to':
      return wentTo(state, event.screen);
    case 'found tables':
      return { ...state, tables: event.tables };
    case 'saw accounts':
      return sawAccounts(state, event.accounts);
    case 'read again':
      return readAgain(state, event.accounts);
    case 'chose tables':
      return choseTables(state, event.second);
    case 'mapped':
      return mapped(state, event.mapping, event.draft);
    case 'edited':
      return withDraft(state, event.draft);
    case 'learned':
      return { ...state, learned: event.learned };
    case 'learned wins':
      return { ...state, learnedWins: event.learned };
    case 'saved':
      return {
        ...state,
        saved: event.model,
        isModelGone: false,
        notSaved: null,
        modelSheet: { standing: 'read', model: event.model, problems: [] },
      };
    case 'read model':
      return readModel(state, event.read);
    case 'not saved':
      return { ...state, notSaved: event.why };
    case 'lost accounts':
      return { ...state, isLost: event.isLost };
    case 'fell behind':
      return { ...state, isBehind: true };
    case 'met panels':
      return { ...state, otherPanels: event.others };
    case 'prefers':
      return { ...state, preferences: event.preferences };
    case 'written':
      return { ...state, undos: withStep(state.undos, event.step) };
    case 'undone':
      return { ...state, undos: state.undos.slice(1) };
  }
}

/** The columns are shown as the model reads them, wherever it came from. */
function withDraft(state: PanelState, draft: Model | null): PanelState {
  if (!draft || draft.fields === state.draft?.fields) return { ...state, draft };
  const mapping = columnsOf(draft, state.mapping, state.accounts?.mapping ?? []);
  const isSame = JSON.stringify(draft.fields) === JSON.stringify(state.draft?.fields);
  return { ...state, draft, mapping, learnedWins: isSame ? state.learnedWins : null };
}

/** Who buys is learned from the deals: from other deals it is to be learned again. */
function choseTables(state: PanelState, second: SecondChoice | null): PanelState {
  const [was, is] = [state.second?.places.history ?? null, second?.places.history ?? null];
  const isSame = (was === null && is === null) || samePlace(was, is);
  return { ...state, second, learnedWins: isSame ? state.learnedWins : null };
}

/** A starter model follows the mapping, and is then what the wizard begins with. */
function mapped(state: PanelState, mapping: readonly MappedColumn[], draft: Model): PanelState {
  const accounts =
    state.accounts && state.saved === null && state.draft === state.accounts.draft
      ? { ...state.accounts, draft }
      : state.accounts;
  return { ...state, accounts, mapping, draft, learnedWins: null };
}

function wentTo(state: PanelState, screen: ScreenName): PanelState {
  const visited = sideScreens.some((name) => name === screen)
    ? state.visited
    : new Set([...state.visited, screen as StepName]);
  return { ...state, screen, visited, problems: [], note: null };
}

function sawAccounts(state: PanelState, accounts: SeenAccounts | null): PanelState {
  return {
    ...state,
    accounts,
    learnedWins: null,
    mapping: accounts?.mapping ?? [],
    draft: accounts?.draft ?? null,
    saved: accounts?.modelSheet.model ?? null,
    modelSheet: accounts?.modelSheet ?? null,
    isBehind: false,
    isLost: false,
    isModelGone: false,
    notSaved: null,
  };
}

/** The same accounts as they stand now: what the user chose stays, unless someone else has changed the Model sheet. */
function readAgain(state: PanelState, accounts: SeenAccounts): PanelState {
  const { modelSheet } = accounts;
  const isChanged =
    modelSheet.model !== null && JSON.stringify(modelSheet.model) !== JSON.stringify(state.saved);
  if (isChanged) return sawAccounts(state, accounts);
  const known = new Map(state.mapping.map((column) => [column.header, column]));
  const mapping = accounts.mapping.map(
    (column) => known.get(column.header) ?? { ...column, field: null, kind: null },
  );
  return {
    ...state,
    accounts: { ...accounts, draft: state.accounts?.draft ?? accounts.draft },
    mapping,
    saved: modelSheet.model,
    modelSheet,
    isBehind: false,
    isLost: false,
    isModelGone: isGone(state, modelSheet),
  };
}

/** A sheet that can be read is followed; of one that cannot, the draft is what it was last. */
function readModel(state: PanelState, read: ModelSheetRead): PanelState {
  if (read.standing === 'read')
    return {
      ...withDraft(state, read.model ?? state.draft),
      modelSheet: read,
      saved: read.model,
      isModelGone: false,
    };
  return { ...state, modelSheet: read, saved: null, isModelGone: isGone(state, read) };
}

function isGone({ saved, isModelGone }: PanelState, { standing }: ModelSheetRead): boolean {
  return standing === 'none' && (saved !== null || isModelGone);
}

function withStep(undos: readonly UndoStep[], step: UndoStep): readonly UndoStep[] {
  const [last] = undos;
  if (step.editKey !== null && last?.editKey === step.editKey) return undos;
  return [step, ...undos].slice(0, mostUndos);
}
