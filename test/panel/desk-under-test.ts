import type { WrittenCell } from '#core';
import { deedRunner } from '../../panel/deed-runner';
import type { Deed } from '../../panel/deed-runner';
import type { DeedDesk } from '../../panel/deeds/deed-desk';
import { lookAround } from '../../panel/deeds/look';
import { planWrite } from '../../panel/deeds/plan-write';
import { undoLast } from '../../panel/deeds/undo';
import { writePlan } from '../../panel/deeds/write-plan';
import { engineHere } from '../../panel/engine/engine-here';
import type { WriteAs } from '../../panel/engine/planned-places';
import type { Host } from '../../panel/host';
import type { MemoryHost } from '../../panel/memory-host';
import { nextState } from '../../panel/next-state';
import { startState } from '../../panel/state';
import { createStore } from '../../panel/store';
import { text } from '../../panel/text.en';
import { turnsWith } from '../../panel/turns';
import type { WritePlan } from '../../panel/write-plan';

const turn = turnsWith(() => undefined, new AbortController().signal);
/** A deed that nobody watches and nobody calls off. */
export const quietDeed: Deed = { turn, last: turn, watch: {} };

/** The deeds of a panel over a host, without a screen. */
export interface DeskUnderTest {
  readonly desk: DeedDesk;
  readonly look: () => Promise<void>;
  /** Null where the panel says why not. */
  readonly tryPlan: (as?: WriteAs) => Promise<WritePlan | null>;
  readonly plan: (as?: WriteAs) => Promise<WritePlan>;
  readonly write: (plan: WritePlan, deed?: Deed) => Promise<void>;
  readonly undo: () => Promise<string | null>;
  /** What the panel says is wrong. */
  readonly said: () => readonly string[];
}

export function deskOver(host: Host): DeskUnderTest {
  const store = createStore(startState, nextState);
  const words = () => text;
  const runner = deedRunner(host.desk, store.dispatch, words);
  const desk: DeedDesk = { host, engine: engineHere(), store, runner, words };
  const said = () => store.get().problems.map(({ message }) => message);
  const tryPlan = async (as: WriteAs = 'values') => {
    store.dispatch({ kind: 'began' });
    return planWrite(desk, quietDeed, as);
  };
  return {
    desk,
    said,
    tryPlan,
    look: () => lookAround(desk, quietDeed, null),
    plan: async (as) => {
      const plan = await tryPlan(as);
      if (!plan) throw new Error(`nothing is planned: ${said().join('; ')}`);
      return plan;
    },
    write: (plan, deed = quietDeed) => writePlan(desk, deed, plan),
    undo: () => undoLast(desk, quietDeed),
  };
}

/** Everything that a workbook in memory holds: sheets in their order, kept cells, formats, marks and names. */
export function everything({ workbook }: MemoryHost) {
  return {
    sheets: [...workbook.sheets].map(([name, { cells, formats, mark }]) => ({
      name,
      mark,
      cells: withoutEnd(
        Array.from(cells, (row) => withoutEnd(Array.from(row ?? [], plain), null)),
        [],
      ),
      formats: withoutEnd(
        Array.from(formats, (format) => format ?? null),
        null,
      ),
    })),
    names: [...workbook.names].sort(([one], [other]) => (one < other ? -1 : 1)),
  };
}

function plain(cell: WrittenCell | undefined): WrittenCell {
  return cell === undefined || cell === '' ? null : cell;
}

/** Blanks at the end are no cells. */
function withoutEnd<Item>(items: readonly Item[], blank: Item): readonly Item[] {
  let end = items.length;
  while (end > 0 && JSON.stringify(items[end - 1]) === JSON.stringify(blank)) end--;
  return structuredClone(items.slice(0, end));
}
