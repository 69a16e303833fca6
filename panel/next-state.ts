import type { Model } from '#core';
import type { ModelSheetRead } from './engine/read-model-block';
import type { SeenAccounts } from './engine/questions/see-accounts';
import type { MappedColumn } from './mapped-column';
import { columnsOf } from './mapped-column';
import { sameFields, sameModel } from './same-model';
import type { SecondChoice } from './second-places';
import { samePlace } from './second-places';
import type { PanelEvent, PanelState, ScreenName, UndoStep } from './state';
import { sideScreens } from './state';
import type { StepName } from './wizard/step-names';

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
  const isSame = sameFields(draft, state.draft);
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
  const isChanged = modelSheet.model !== null && !sameModel(modelSheet.model, state.saved);
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
