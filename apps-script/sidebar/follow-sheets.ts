import type { Grid, Selection } from '#panel';
import type { Pulse } from '../wire/calls';
import type { Call } from './call';
import type { Heartbeat } from './heartbeat';

/** The selection of one panel: read, and followed. */
export function sheetsSelection(
  call: Call,
  { follow }: Heartbeat,
): Pick<Grid, 'readSelection' | 'followSelection'> {
  let known: string | null = null;
  return {
    readSelection: async () => {
      const selection = await call('readSelection', null);
      known = JSON.stringify(selection);
      return selection;
    },
    followSelection: (listener) =>
      follow(({ selection }) => {
        const now = JSON.stringify(selection);
        if (now === known) return;
        known = now;
        listener(selection satisfies Selection | null);
      }),
  };
}

/** What tells of changes: others' as the heartbeat hears them, our own at once. */
export interface Changes {
  readonly followChanges: Grid['followChanges'];
  /** Says that we have changed a sheet. */
  readonly changed: (sheet: string) => void;
}

/** The changes of a spreadsheet's cells, and of its sheets: one that comes, goes or gets another name has changed. */
export function sheetsChanges({ follow }: Heartbeat): Changes {
  const listeners = new Set<(sheet: string) => void>();
  return {
    changed: (sheet) => [...listeners].forEach((listener) => listener(sheet)),
    followChanges: (listener) => {
      let before: Pulse | null = null;
      const ours = new Set<string>();
      const own = (sheet: string) => {
        ours.add(sheet);
        listener(sheet);
      };
      listeners.add(own);
      const unfollow = follow((pulse) => {
        const told = new Set([...(before ? changedSince(before, pulse) : []), ...goneOf(ours, pulse)]);
        before = pulse;
        ours.clear();
        for (const sheet of told) listener(sheet);
      });
      return () => {
        listeners.delete(own);
        unfollow();
      };
    },
  };
}

/** Sheets that we wrote since the last answer and that are no more: one that came and went between two answers is in neither. */
function goneOf(ours: ReadonlySet<string>, { sheets }: Pulse): readonly string[] {
  const names = new Set(sheets.map(({ name }) => name));
  return [...ours].filter((name) => !names.has(name));
}

/** The names of the sheets that differ, old and new. */
function changedSince(before: Pulse, now: Pulse): readonly string[] {
  const [were, are] = [namesById(before), namesById(now)];
  const told = new Set<string>();
  for (const [id, name] of [...were, ...are]) if (were.get(id) !== are.get(id)) told.add(name);
  for (const [id, name] of are) if (before.edits[String(id)] !== now.edits[String(id)]) told.add(name);
  return [...told];
}

function namesById({ sheets }: Pulse): ReadonlyMap<number, string> {
  return new Map(sheets.map(({ id, name }) => [id, name]));
}
