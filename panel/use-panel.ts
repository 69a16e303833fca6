import { useEffect, useReducer } from 'react';
import type { Problem } from '#core';
import { defineProblem } from '#core';
import { findAccountTables, selectedTable } from './actions/find-account-tables';
import { planSegmentation } from './actions/plan-segmentation';
import { readAccounts } from './actions/read-accounts';
import { writeSegmentation } from './actions/write-segmentation';
import type { Host, TablePlace } from './host';
import type { MappedColumn } from './mapped-column';
import { nextTurn } from './next-turn';
import type { PanelEvent, PanelState, Progress } from './state';
import { nextState, startState } from './state';
import { text } from './text.en';
import type { Turn } from './turns';
import { cancelled, turnsWith } from './turns';

const unexpected = defineProblem('unexpected', '{what} ({why})');

/** The user's deeds; each reports to the state by events. */
export interface PanelDeeds {
  readonly look: () => void;
  readonly pick: (place: TablePlace) => void;
  readonly pickSelection: () => void;
  readonly map: (mapping: readonly MappedColumn[]) => void;
  readonly segment: () => void;
  readonly write: () => void;
  readonly goBack: () => void;
  readonly undo: () => void;
}

/** The panel's state over a host, and what the user can do to it. */
export function usePanel(host: Host): { readonly state: PanelState; readonly deeds: PanelDeeds } {
  const [state, dispatch] = useReducer(nextState, startState);
  const deeds = deedsFor(host, state, dispatch);
  useEffect(() => deeds.look(), [host]);
  return { state, deeds };
}

type Dispatch = (event: PanelEvent) => void;

function deedsFor(host: Host, state: PanelState, dispatch: Dispatch): PanelDeeds {
  const { sheets, models, desk } = host;
  const show = (progress: Progress) => {
    desk.showProgress(progress);
    dispatch({ kind: 'progressed', progress });
  };
  const begin = (doing: string, deed: () => Promise<void>, what: string = text.problems.unexpected) => {
    dispatch({ kind: 'began' });
    show({ share: 0, doing, cancel: null });
    const fail = (error: unknown) =>
      dispatch(
        error === cancelled
          ? { kind: 'called off', note: text.progress.cancelled }
          : { kind: 'failed', problems: [unexpected({ what, why: messageOf(error) })] },
      );
    void nextTurn()
      .then(deed)
      .catch(fail)
      .finally(() => desk.showProgress(null));
  };
  /** A deed in turns that the user can call off between two of them. */
  const beginTurns = (doing: string, deed: (turn: Turn) => Promise<void>) => {
    const calling = new AbortController();
    const cancel = () => {
      calling.abort();
      dispatch({ kind: 'progressed', progress: { share: 1, doing: text.progress.cancelling, cancel: null } });
    };
    const turn = turnsWith((progress) => progress && show({ ...progress, cancel }), calling.signal);
    begin(doing, () => deed(turn));
  };
  const read = async (place: TablePlace) =>
    dispatch({ kind: 'read accounts', accounts: await readAccounts(sheets, models, place) });
  const look = async (preferred: TablePlace | null) => {
    const tables = await findAccountTables(sheets);
    dispatch({ kind: 'found tables', tables });
    const place = tables.find((table) => samePlace(table.place, preferred)) ?? tables[0];
    if (place) await read(place.place);
  };
  return {
    look: () => begin(text.progress.reading, () => look(state.place)),
    pick: (place) => begin(text.progress.recognising, () => read(place)),
    pickSelection: () =>
      begin(text.progress.recognising, async () => {
        const tables = await findAccountTables(sheets);
        dispatch({ kind: 'found tables', tables });
        const table = await selectedTable(sheets, tables);
        if (table) await read(table.place);
      }),
    map: (mapping) => dispatch({ kind: 'mapped', mapping }),
    segment: () => {
      const { accounts, mapping } = state;
      if (!accounts) return;
      beginTurns(text.progress.segmenting, async (turn) => {
        await turn(0, text.progress.reading);
        const fresh = await readAccounts(sheets, models, accounts.place);
        if (fresh.problems.length > 0) return failed(dispatch, fresh.problems);
        const isTouched = mapping !== accounts.mapping;
        const plan = await planSegmentation(host, fresh, isTouched ? mapping : fresh.mapping, turn);
        if (plan.ok) dispatch({ kind: 'planned', plan: plan.value });
        else failed(dispatch, plan.problems);
      });
    },
    write: () => {
      const { plan } = state;
      if (!plan) return;
      beginTurns(text.progress.writing, async (turn) => {
        const undo = await writeSegmentation(sheets, models, plan, turn);
        dispatch({ kind: 'written', undo, note: writtenNote(plan.columns.length, plan.sheets) });
      });
    },
    goBack: () => {
      dispatch({ kind: 'went back' });
      begin(text.progress.reading, () => look(state.place));
    },
    undo: () => {
      const { undo } = state;
      if (!undo) return;
      begin(
        text.progress.undoing,
        async () => {
          await sheets.restore(undo);
          dispatch({ kind: 'undone', note: text.results.undone });
          await look(state.place);
        },
        text.problems.undoFailed,
      );
    },
  };
}

function failed(dispatch: Dispatch, problems: readonly Problem[]): void {
  dispatch({ kind: 'failed', problems });
}

function writtenNote(columns: number, sheets: readonly { readonly state: string }[]): string {
  const written = sheets.filter((sheet) => sheet.state !== 'kept').length;
  return text.results.written(String(columns), String(written));
}

function samePlace(place: TablePlace, other: TablePlace | null): boolean {
  return (
    other !== null && place.sheet === other.sheet && place.range.split(':')[0] === other.range.split(':')[0]
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
