import type { WriteHead } from '../wire/reply';
import { isDone, setDone } from './done-writes';
import { refuse } from './refusal';

/** So long a write waits for another one to end, in milliseconds: a call of the sidebar that takes longer would seem lost. */
const patience = 25_000;
const between = 1_000;
/** A panel that said that more follows and then falls silent keeps others out for so long, in seconds. */
const keptFor = 20;
const writerKey = 'tamarack.writer';

interface Writer {
  readonly panel: string;
  readonly who: string;
}

/**
 * Does a write when nobody else writes: not in the middle of one call, nor between two calls of a panel that said that more
 * follows. A write that was done already is not done again.
 */
export function inWriteTurn(head: WriteHead, work: () => void): void {
  const lock = LockService.getDocumentLock();
  waitForTurn(lock, head.panel);
  try {
    if (isDone(head.id)) return;
    sayWriter(head);
    work();
    SpreadsheetApp.flush();
    setDone(head.id);
    if (!head.more) forgetWriter();
  } catch (error) {
    forgetWriter();
    throw error;
  } finally {
    lock.releaseLock();
  }
}

/** Lets others write that wait for a panel. */
export function endWriting({ panel }: { readonly panel: string }): null {
  if (writer()?.panel === panel) forgetWriter();
  return null;
}

function waitForTurn(lock: GoogleAppsScript.Lock.Lock, panel: string): void {
  const until = Date.now() + patience;
  for (;;) {
    const left = until - Date.now();
    const hasLock = left > 0 && lock.tryLock(left);
    const other = writer();
    const isOthers = other !== null && other.panel !== panel;
    if (hasLock && !isOthers) return;
    if (hasLock) lock.releaseLock();
    if (!hasLock || Date.now() + between > until) refuseFor(other);
    Utilities.sleep(between);
  }
}

function refuseFor(other: Writer | null): never {
  if (other && other.who !== '') refuse('anotherWrites', { who: other.who });
  refuse('othersWrite', {});
}

function writer(): Writer | null {
  return JSON.parse(CacheService.getDocumentCache()?.get(writerKey) ?? 'null') as Writer | null;
}

function sayWriter({ panel, who }: Writer): void {
  CacheService.getDocumentCache()?.put(writerKey, JSON.stringify({ panel, who }), keptFor);
}

function forgetWriter(): void {
  CacheService.getDocumentCache()?.remove(writerKey);
}
