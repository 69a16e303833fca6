import type { SecondTableName } from '#core';
import type { Deed } from './deed-runner';
import type { DeedDesk } from './deeds/deed-desk';
import type { ModelEdit, ModelEditing } from './deeds/edit-model';
import { lookAround, lookAtSelection, openAccountsAt } from './deeds/look';
import { chooseSecond } from './deeds/look-beside';
import { makeReps } from './deeds/make-reps';
import { undoLast } from './deeds/undo';
import type { Preferences, TablePlace } from './host';
import type { MappedColumn } from './mapped-column';
import { doubledFields } from './mapped-column';
import { samePlace } from './second-places';
import type { ScreenName } from './state';

/** Preferences that are set, or taken away by null. */
export type PreferenceChange = { readonly [Name in keyof Preferences]?: Preferences[Name] | null };

/** The user's deeds that every screen may need; each reports to the state by events. */
export interface PanelDeeds {
  readonly look: () => void;
  readonly pick: (place: TablePlace) => void;
  readonly pickSelection: () => void;
  readonly pickSecond: (name: SecondTableName, place: TablePlace | null) => void;
  /** Makes the sheet Reps of the owners of the accounts, or adds those that it lacks. */
  readonly makeReps: () => void;
  readonly map: (mapping: readonly MappedColumn[]) => void;
  readonly edit: (edit: ModelEdit) => void;
  readonly goTo: (screen: ScreenName) => void;
  readonly undo: () => void;
  /** Writes now what could not be written before. */
  readonly saveModel: () => void;
  /** Writes the model as the panel knows it over a Model sheet that cannot be read any more. */
  readonly restoreModel: () => void;
  /** Null takes a preference away again. */
  readonly prefer: (change: PreferenceChange) => void;
}

/** The deeds over one desk. */
export function panelDeeds(desk: DeedDesk, editing: ModelEditing): PanelDeeds {
  const { host, engine, store, runner, words } = desk;
  const { get, dispatch } = store;
  const read = (deed: (deed: Deed) => Promise<void>) => runner.begin('reading', deed, { canCancel: true });
  return {
    look: () =>
      read(async (deed) => {
        const was = get().accounts?.place ?? null;
        await lookAround(desk, deed, was);
        const now = get().accounts?.place ?? null;
        if (was && now && !samePlace(was, now))
          dispatch({ kind: 'done', note: words().shell.readInstead(was.sheet, now.sheet) });
      }),
    pick: (place) => read((deed) => openAccountsAt(desk, deed, place)),
    pickSelection: () => read((deed) => lookAtSelection(desk, deed)),
    pickSecond: (name, place) =>
      runner.begin('looking', async () => {
        const { second } = get();
        if (second) await chooseSecond(desk, second, name, place);
      }),
    makeReps: () => runner.begin('writing', () => makeReps(desk, words().undo.reps)),
    map: (mapping) =>
      runner.begin('recognising', async () => {
        const { saved, draft, accounts } = get();
        // Until the user has said which of two columns it is, the model stays as it was.
        if (draft && doubledFields(mapping).size > 0) return dispatch({ kind: 'mapped', mapping, draft });
        const isEdited = draft !== null && draft !== accounts?.draft;
        const model = saved || isEdited ? draft : null;
        const mapped = await engine.ask('map columns', { mapping, model, today: host.desk.today() });
        if (!mapped.ok) return runner.fail(mapped.problems);
        if (model)
          editing.edit({
            what: words().undo.mapping,
            key: 'mapping',
            change: (before) => ({ ...before, fields: mapped.value.fields }),
          });
        const now = model && get().draft;
        dispatch({ kind: 'mapped', mapping, draft: now ?? mapped.value });
      }),
    edit: editing.edit,
    goTo: (screen) => {
      void editing.flush();
      dispatch({ kind: 'went to', screen });
    },
    undo: () => {
      if (editing.dropUnsaved()) return;
      runner.begin(
        'undoing',
        async (deed) => {
          const what = await undoLast(desk, deed);
          const note = what === null ? words().undo.nothing : words().undo.undone(what);
          dispatch({ kind: 'done', note });
        },
        { failure: words().problems.undoFailed },
      );
    },
    saveModel: () => void editing.flush(),
    restoreModel: () => void editing.restore(words().undo.restored),
    prefer: (change) => {
      const said = Object.entries({ ...get().preferences, ...change });
      const all: Preferences = Object.fromEntries(said.filter(([, value]) => value !== null));
      dispatch({ kind: 'prefers', preferences: all });
      void runner.quietly(() => host.desk.savePreferences(all));
    },
  };
}
