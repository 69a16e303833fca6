import type { Problem } from '#core';
import type { ReadAccounts } from './actions/read-accounts';
import type { SegmentationPlan } from './actions/plan-segmentation';
import type { FoundTable, Snapshot, TablePlace } from './host';
import type { MappedColumn } from './mapped-column';

/** How far a deed is, 0 to 1, and what is going on. */
export interface Progress {
  readonly share: number;
  readonly doing: string;
  /** Ends the deed at its next turn; null where it cannot be ended, or is ending. */
  readonly cancel: (() => void) | null;
}

/** Which of its screens the panel shows. */
export type ScreenName = 'accounts' | 'write' | 'results';

/** Everything the panel knows; what was found is null until it was looked for. */
export interface PanelState {
  readonly screen: ScreenName;
  readonly tables: readonly FoundTable[] | null;
  readonly place: TablePlace | null;
  readonly accounts: ReadAccounts | null;
  readonly mapping: readonly MappedColumn[];
  readonly plan: SegmentationPlan | null;
  readonly undo: Snapshot | null;
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
  plan: null,
  undo: null,
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
  | { readonly kind: 'mapped'; readonly mapping: readonly MappedColumn[] }
  | { readonly kind: 'planned'; readonly plan: SegmentationPlan }
  | { readonly kind: 'went back' }
  | { readonly kind: 'written'; readonly undo: Snapshot; readonly note: string }
  | { readonly kind: 'undone'; readonly note: string };

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
      return { ...state, progress: null, tables: event.tables };
    case 'read accounts':
      return {
        ...state,
        progress: null,
        place: event.accounts.place,
        accounts: event.accounts,
        mapping: event.accounts.mapping,
        problems: event.accounts.problems,
      };
    case 'mapped':
      return { ...state, mapping: event.mapping };
    case 'planned':
      return { ...state, progress: null, screen: 'write', plan: event.plan };
    case 'went back':
      return { ...state, screen: 'accounts', problems: [], note: null };
    case 'written':
      return { ...state, progress: null, screen: 'results', undo: event.undo, note: event.note };
    case 'undone':
      return { ...state, progress: null, screen: 'accounts', undo: null, plan: null, note: event.note };
  }
}
