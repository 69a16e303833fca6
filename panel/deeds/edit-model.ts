import type { Model, Sheet } from '#core';
import type { Snapshot, Touch } from '../host';
import { isChangedMeanwhile, problemsOf } from '../host-refusal';
import { modelPlace } from '../model-place';
import { sameModel } from '../same-model';
import type { UndoStep } from '../state';
import type { DeedDesk } from './deed-desk';
import { sendModel } from './look';

/** The Model sheet and its name: what an edit of the model touches. */
export const modelTouches: readonly Touch[] = [
  { kind: 'sheet', sheet: modelPlace.sheet },
  { kind: 'name', name: modelPlace.name },
];

/** Quiet time after an edit before it is written, in milliseconds. */
const saveAfter = 600;

/** One edit of the model. */
export interface ModelEdit {
  /** What was done, in the user's words, for Undo. */
  readonly what: string;
  /** Edits with the same key one after another are taken back together: a line that is dragged, a text that is typed. */
  readonly key: string;
  readonly change: (model: Model) => Model;
}

/** Edits the model, and writes it to the Model sheet once the user pauses. */
export interface ModelEditing {
  readonly edit: (edit: ModelEdit) => void;
  /** Writes what is not written yet. */
  readonly flush: () => Promise<void>;
  /** Forgets what is not written yet; false where all is written. */
  readonly dropUnsaved: () => boolean;
  /** Puts the model as the panel knows it in the place of what the Model sheet has become. */
  readonly restore: (what: string) => Promise<void>;
  /** Reads the Model sheet again: it was changed by someone else. */
  readonly reread: () => Promise<void>;
}

/** An edit that is not written yet, and the model before it. */
interface UnsavedEdit extends Pick<ModelEdit, 'what' | 'key'> {
  readonly before: Model;
}

/** The editing of one workbook's model. */
export function modelEditing(desk: DeedDesk): ModelEditing {
  const { host, engine, store, runner } = desk;
  let unsaved: UnsavedEdit | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async (model: Model, step: Pick<UndoStep, 'what' | 'editKey' | 'keepsDraft'>) => {
    const described = await engine.ask('describe model', { model });
    // A draft with a mistake in it stays in the panel, where its step says what is wrong.
    if (!described.ok) return;
    const changed = await host.models.changeModel?.(described.value);
    if (changed) await sendModel(desk, changed.rows);
    const snapshot = changed?.snapshot ?? (await saveWhole(desk, described.value));
    store.dispatch({ kind: 'written', step: { ...step, snapshot } });
    store.dispatch({ kind: 'saved', model });
  };
  const flush = () => {
    clearTimeout(timer);
    const { draft } = store.get();
    const edit = unsaved;
    unsaved = null;
    return runner.quietly(async () => {
      if (!edit || !draft) return;
      await write(draft, { what: edit.what, editKey: edit.key }).catch((error: unknown) => {
        // The edit is tried again with the next one, or when the user asks; over another's it is not.
        if (isChangedMeanwhile(error)) void reread();
        else unsaved ??= edit;
        store.dispatch({ kind: 'not saved', why: problemsOf(error) });
      });
    });
  };
  const reread = () =>
    runner.quietly(async () => {
      await sendModel(desk);
      const read = await engine.ask('read model', null);
      const { draft, saved } = store.get();
      const isOurs = read.model !== null && sameModel(read.model, saved);
      if (!isOurs && !(read.standing === 'none' && saved === null && draft !== null))
        store.dispatch({ kind: 'read model', read });
    });
  return {
    flush,
    edit: ({ what, key, change }) => {
      const { draft, modelSheet } = store.get();
      if (!draft || modelSheet?.standing === 'newer') return;
      if (unsaved && unsaved.key !== key) void flush();
      store.dispatch({ kind: 'edited', draft: change(draft) });
      unsaved = { what, key, before: unsaved?.before ?? draft };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), saveAfter);
    },
    dropUnsaved: () => {
      clearTimeout(timer);
      if (!unsaved) return false;
      store.dispatch({ kind: 'edited', draft: unsaved.before });
      store.dispatch({ kind: 'not saved', why: null });
      unsaved = null;
      return true;
    },
    restore: (what) =>
      runner.quietly(async () => {
        const { draft } = store.get();
        if (draft) await write(draft, { what, editKey: null, keepsDraft: true });
      }),
    reread,
  };
}

async function saveWhole(desk: Pick<DeedDesk, 'host' | 'engine'>, sheet: Sheet): Promise<Snapshot> {
  const { models, sheets } = desk.host;
  const snapshot = await sheets.takeSnapshot(modelTouches);
  try {
    await models.saveModel(sheet);
  } catch (error) {
    await sheets.restore(snapshot);
    throw error;
  }
  await sendModel(desk);
  return snapshot;
}
