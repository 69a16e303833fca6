import type { Problem } from '#core';
import { defineProblem } from '#core';
import type { Desk } from './host';
import { nextTurn } from './next-turn';
import type { PanelEvent, Progress } from './state';
import { text } from './text.en';
import type { Turn } from './turns';
import { cancelled, turnsWith } from './turns';

const unexpected = defineProblem('unexpected', '{what} ({why})');

export type Dispatch = (event: PanelEvent) => void;

/** Runs deeds one after another turn, tells how far they are, and what went wrong. */
export interface DeedRunner {
  /** A deed that runs to its end. */
  readonly begin: (doing: string, deed: (turn: Turn) => Promise<void>, what?: string) => void;
  /** A deed that the user can call off between two of its turns; `last` are turns that nobody calls off any more. */
  readonly beginTurns: (doing: string, deed: (turn: Turn, last: Turn) => Promise<void>) => void;
  readonly fail: (problems: readonly Problem[]) => void;
}

/** A runner that reports to the panel's state and to the host's desk. */
export function deedRunner(desk: Pick<Desk, 'showProgress'>, dispatch: Dispatch): DeedRunner {
  const show = (progress: Progress) => {
    desk.showProgress(progress);
    dispatch({ kind: 'progressed', progress });
  };
  const fail = (problems: readonly Problem[]) => dispatch({ kind: 'failed', problems });
  const start = (doing: string, deed: () => Promise<void>, what: string) => {
    dispatch({ kind: 'began' });
    show({ share: 0, doing, cancel: null });
    const told = (error: unknown) =>
      error === cancelled
        ? dispatch({ kind: 'called off', note: text.progress.cancelled })
        : fail([unexpected({ what, why: messageOf(error) })]);
    void nextTurn()
      .then(deed)
      .catch(told)
      .finally(() => desk.showProgress(null));
  };
  const turnsUntil = (signal: AbortSignal, cancel: (() => void) | null) =>
    turnsWith((progress) => progress && show({ ...progress, cancel }), signal);
  const calmTurns = () => turnsUntil(new AbortController().signal, null);
  return {
    fail,
    begin: (doing, deed, what = text.problems.unexpected) => start(doing, () => deed(calmTurns()), what),
    beginTurns: (doing, deed) => {
      const calling = new AbortController();
      const cancel = () => {
        calling.abort();
        dispatch({
          kind: 'progressed',
          progress: { share: 1, doing: text.progress.cancelling, cancel: null },
        });
      };
      start(doing, () => deed(turnsUntil(calling.signal, cancel), calmTurns()), text.problems.unexpected);
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
