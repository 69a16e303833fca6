import type { Problem, TierMethod } from '#core';
import type { LearningPlan } from './actions/learn-from-history';
import type { ReadAccounts } from './actions/read-accounts';
import type { SegmentationPlan } from './actions/plan-segmentation';
import type { SecondFindings } from './actions/second-findings';
import { noFindings } from './actions/second-findings';
import type { FoundTable, Snapshot, TablePlace } from './host';
import type { MappedColumn } from './mapped-column';
import type { SecondChoice } from './second-places';

/** How far a deed is, 0 to 1, and what is going on. */
export interface Progress {
  readonly share: number;
  readonly doing: string;
  /** Ends the deed at its next turn; null where it cannot be ended, or is ending. */
  readonly cancel: (() => void) | null;
}

/** Which of its screens the panel shows. */
export type ScreenName = 'accounts' | 'learned' | 'write' | 'results';

/** Everything the panel knows; what was found is null until it was looked for. */
export interface PanelState {
  readonly screen: ScreenName;
  readonly tables: readonly FoundTable[] | null;
  readonly place: TablePlace | null;
  readonly accounts: ReadAccounts | null;
  readonly mapping: readonly MappedColumn[];
  /** The tables beside the accounts; null until they were looked for. */
  readonly second: SecondChoice | null;
  readonly findings: SecondFindings;
  /** Whether learning writes columns that the accounts lack. */
  readonly addsColumns: boolean;
  /** How the user wants tiers to be cut; null until chosen. */
  readonly tierMethod: TierMethod | null;
  readonly learning: LearningPlan | null;
  /** Whether what was learned stands in the workbook. */
  readonly isLearned: boolean;
  readonly plan: SegmentationPlan | null;
  /** Which of the two the write screen shows. */
  readonly writes: 'learning' | 'segmentation';
  /** What stood there before each write, the last write first. */
  readonly undos: readonly Snapshot[];
  readonly progress: Progress | null;
  readonly problems: readonly Problem[];
  /** A sentence about the deed that was just done. */
  readonly note: string | null;
}

export const startState: PanelState = {
  screen: 'accounts',
  tables: null,
  place: null,
  accounts: null,
  mapping: [],
  second: null,
  findings: noFindings,
  addsColumns: true,
  tierMethod: null,
  learning: null,
  isLearned: false,
  plan: null,
  writes: 'segmentation',
  undos: [],
  progress: null,
  problems: [],
  note: null,
};

/** What happened; the state follows from it. */
export type PanelEvent =
  | { readonly kind: 'began' }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'called off'; readonly note: string }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'found tables'; readonly tables: readonly FoundTable[] }
  | { readonly kind: 'read accounts'; readonly accounts: ReadAccounts }
  | { readonly kind: 'chose tables'; readonly second: SecondChoice }
  | { readonly kind: 'read tables'; readonly findings: SecondFindings }
  | { readonly kind: 'chose columns'; readonly addsColumns: boolean }
  | { readonly kind: 'chose tiers'; readonly tierMethod: TierMethod }
  | { readonly kind: 'looked' }
  | { readonly kind: 'mapped'; readonly mapping: readonly MappedColumn[] }
  | { readonly kind: 'learned'; readonly learning: LearningPlan }
  | { readonly kind: 'showed lessons'; readonly writes: boolean }
  | { readonly kind: 'planned'; readonly plan: SegmentationPlan }
  | { readonly kind: 'went back' }
  | { readonly kind: 'written'; readonly undo: Snapshot; readonly note: string }
  | { readonly kind: 'undone'; readonly note: string };

/** Snapshots that are kept: each holds every cell of what was written over. */
const mostUndos = 6;

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
    case 'found tables':
      return { ...state, tables: event.tables };
    case 'read accounts':
      return {
        ...state,
        place: event.accounts.place,
        accounts: event.accounts,
        mapping: event.accounts.mapping,
        problems: event.accounts.problems,
      };
    case 'chose tables':
      return { ...state, second: event.second, findings: noFindings };
    case 'read tables':
      return { ...state, findings: event.findings };
    case 'chose columns':
      return { ...state, addsColumns: event.addsColumns };
    case 'chose tiers':
      return { ...state, tierMethod: event.tierMethod };
    case 'looked':
      return { ...state, progress: null };
    case 'mapped':
      return { ...state, mapping: event.mapping };
    case 'learned':
      return { ...state, progress: null, screen: 'learned', learning: event.learning, isLearned: false };
    case 'showed lessons':
      return {
        ...state,
        screen: event.writes ? 'write' : 'learned',
        writes: 'learning',
        problems: [],
        note: null,
      };
    case 'planned':
      return { ...state, progress: null, screen: 'write', writes: 'segmentation', plan: event.plan };
    case 'went back':
      return { ...state, screen: 'accounts', problems: [], note: null };
    case 'written':
      return {
        ...state,
        screen: state.writes === 'learning' ? 'learned' : 'results',
        isLearned: state.isLearned || state.writes === 'learning',
        undos: [event.undo, ...state.undos].slice(0, mostUndos),
        note: event.note,
      };
    case 'undone':
      return {
        ...state,
        screen: 'accounts',
        undos: state.undos.slice(1),
        plan: null,
        learning: null,
        isLearned: false,
        note: event.note,
      };
  }
}
