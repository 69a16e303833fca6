import type { Problem } from '#core';
import { defineProblem } from '#core';
import type { Watch } from './engine/engine';
import type { Doing } from './engine/doing';
import type { Desk } from './host';
import { refusedBecause } from './host-refusal';
import { nextTurn } from './next-turn';
import type { PanelEvent, Progress } from './state';
import type { Turn } from './turns';
import { cancelled, turnsWith } from './turns';
import type { Words } from './words/words';

const unexpected = defineProblem('unexpected', '{what} ({why})');

export type Dispatch = (event: PanelEvent) => void;

/** What a deed has in hand while it runs. */
export interface Deed {
  readonly turn: Turn;
  /** Turns that nobody calls off any more. */
  readonly last: Turn;
  /** For questions to the engine: they tell how far they are, and end with the deed. */
  readonly watch: Watch;
}

export interface DeedOptions {
  /** Whether the user can call it off between two of its turns. */
  readonly canCancel?: boolean;
  /** Said when it fails through no fault of the user; asked for then, where it depends on how far the deed came. */
  readonly failure?: string | (() => string);
}

/** Runs deeds one after another, tells how far they are, and what went wrong. */
export interface DeedRunner {
  readonly begin: (doing: Doing, deed: (deed: Deed) => Promise<void>, options?: DeedOptions) => void;
  /** Runs in its turn without a word of progress; what goes wrong is told. */
  readonly quietly: (deed: () => Promise<void>) => Promise<void>;
  readonly fail: (problems: readonly Problem[]) => void;
}

/** A runner that reports to the panel's state and to the host's desk. */
export function deedRunner(
  desk: Pick<Desk, 'showProgress'>,
  dispatch: Dispatch,
  words: () => Words,
): DeedRunner {
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = before.then(work);
    before = mine.catch(() => undefined);
    return mine;
  };
  const show = (progress: Progress) => {
    desk.showProgress({ share: progress.share, doing: words().progress[progress.doing] });
    dispatch({ kind: 'progressed', progress });
  };
  const fail = (problems: readonly Problem[]) => dispatch({ kind: 'failed', problems });
  const told = (error: unknown, failure: string) =>
    error === cancelled
      ? dispatch({ kind: 'called off', note: words().progress.cancelled })
      : fail(refusedBecause(error) ?? [unexpected({ what: failure, why: messageOf(error) })]);
  return {
    fail,
    quietly: (deed) => inTurn(deed).catch((error) => told(error, words().problems.unexpected)),
    begin: (doing, deed, { canCancel = false, failure } = {}) => {
      const calling = new AbortController();
      const cancel = () => {
        calling.abort();
        dispatch({ kind: 'progressed', progress: { share: 1, doing: 'cancelling', cancel: null } });
      };
      const tell = (share: number, now: Doing) => {
        if (!calling.signal.aborted) show({ share, doing: now, cancel: canCancel ? cancel : null });
      };
      const calm = (share: number, now: Doing) => show({ share, doing: now, cancel: null });
      dispatch({ kind: 'began' });
      tell(0, doing);
      void inTurn(async () => {
        await nextTurn();
        await deed({
          turn: turnsWith(tell, calling.signal),
          last: turnsWith(calm, new AbortController().signal),
          watch: { signal: calling.signal, tell },
        });
        dispatch({ kind: 'done' });
      })
        .catch((error) => told(error, failureOf(failure) ?? words().problems.unexpected))
        .finally(() => desk.showProgress(null));
    },
  };
}

function failureOf(failure: DeedOptions['failure']): string | undefined {
  return typeof failure === 'function' ? failure() : failure;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
