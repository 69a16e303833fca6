import type { SecondTableName, TierMethod } from '#core';
import { learnFromHistory } from './actions/learn-from-history';
import { planSegmentation } from './actions/plan-segmentation';
import { readAccounts } from './actions/read-accounts';
import { writePlanned } from './actions/write-planned';
import type { DeedRunner, Dispatch } from './deed-runner';
import type { Host, TablePlace } from './host';
import { lookingInto } from './look-around';
import type { MappedColumn } from './mapped-column';
import { noSecondPlaces } from './second-places';
import type { PanelState } from './state';
import { text } from './text.en';
import { chosenTierMethod } from './tier-methods';
import type { Turn } from './turns';

/** The user's deeds; each reports to the state by events. */
export interface PanelDeeds {
  readonly look: () => void;
  readonly pick: (place: TablePlace) => void;
  readonly pickSelection: () => void;
  readonly map: (mapping: readonly MappedColumn[]) => void;
  readonly pickSecond: (name: SecondTableName, place: TablePlace | null) => void;
  readonly chooseColumns: (addsColumns: boolean) => void;
  readonly chooseTiers: (tierMethod: TierMethod) => void;
  readonly learn: () => void;
  /** Shows what will be written of what was learned. */
  readonly keepLessons: () => void;
  readonly segment: () => void;
  readonly write: () => void;
  readonly goBack: () => void;
  readonly undo: () => void;
}

/** The deeds over a host, as the panel stands. */
export function panelDeeds(
  host: Host,
  state: PanelState,
  dispatch: Dispatch,
  { begin, beginTurns, fail }: DeedRunner,
): PanelDeeds {
  const { sheets, models } = host;
  const looking = lookingInto(host, dispatch);
  const places = state.second?.places ?? noSecondPlaces;
  const lookAgain = (turn: Turn) => looking.around(turn, state.place, state.second?.places ?? null);
  /** The accounts as they are now, with the mapping that the user has touched or that was read. */
  const freshAccounts = async (turn: Turn) => {
    const { accounts, mapping } = state;
    if (!accounts) return null;
    await turn(0, text.progress.reading);
    const fresh = await readAccounts(sheets, models, accounts.place);
    if (fresh.problems.length > 0) return void fail(fresh.problems);
    return { fresh, mapping: mapping !== accounts.mapping ? mapping : fresh.mapping };
  };
  return {
    look: () => begin(text.progress.reading, lookAgain),
    pick: (place) => begin(text.progress.recognising, (turn) => looking.at(turn, place, null)),
    pickSelection: () => begin(text.progress.recognising, looking.atSelection),
    map: (mapping) => dispatch({ kind: 'mapped', mapping }),
    pickSecond: (name, place) => {
      const { accounts, mapping, second } = state;
      if (!accounts || !second) return;
      const chosen = { ...second, places: { ...second.places, [name]: place } };
      begin(text.progress.looking, (turn) => looking.into(turn, accounts, mapping, chosen));
    },
    chooseColumns: (addsColumns) => dispatch({ kind: 'chose columns', addsColumns }),
    chooseTiers: (tierMethod) => dispatch({ kind: 'chose tiers', tierMethod }),
    learn: () =>
      beginTurns(text.progress.learning, async (turn) => {
        const read = await freshAccounts(turn);
        if (!read) return;
        const { addsColumns, tierMethod } = state;
        const tiers = chosenTierMethod(read.fresh.model, tierMethod);
        const order = { mapping: read.mapping, places, addsColumns, tiers };
        const learning = await learnFromHistory(host, read.fresh, order, turn);
        if (learning.ok) dispatch({ kind: 'learned', learning: learning.value });
        else fail(learning.problems);
      }),
    keepLessons: () => dispatch({ kind: 'showed lessons', writes: true }),
    segment: () =>
      beginTurns(text.progress.segmenting, async (turn) => {
        const read = await freshAccounts(turn);
        if (!read) return;
        const plan = await planSegmentation(host, read.fresh, read.mapping, places, turn);
        if (plan.ok) dispatch({ kind: 'planned', plan: plan.value });
        else fail(plan.problems);
      }),
    write: () => {
      const plan = state.writes === 'learning' ? state.learning : state.plan;
      if (!plan) return;
      const note =
        state.writes === 'learning' ? text.learned.written : writtenNote(plan.columns.length, plan.sheets);
      beginTurns(text.progress.writing, async (turn, last) => {
        const undo = await writePlanned(sheets, models, plan, turn);
        dispatch({ kind: 'written', undo, note });
        if (state.writes === 'learning') await lookAgain(last);
        else dispatch({ kind: 'looked' });
      });
    },
    goBack: () => {
      if (state.screen === 'write' && state.writes === 'learning')
        return dispatch({ kind: 'showed lessons', writes: false });
      dispatch({ kind: 'went back' });
      begin(text.progress.reading, lookAgain);
    },
    undo: () => {
      const [undo] = state.undos;
      if (!undo) return;
      begin(
        text.progress.undoing,
        async (turn) => {
          await sheets.restore(undo);
          dispatch({ kind: 'undone', note: text.results.undone });
          await lookAgain(turn);
        },
        text.problems.undoFailed,
      );
    },
  };
}

function writtenNote(columns: number, sheets: readonly { readonly state: string }[]): string {
  const written = sheets.filter((sheet) => sheet.state !== 'kept').length;
  return text.results.written(String(columns), String(written));
}
