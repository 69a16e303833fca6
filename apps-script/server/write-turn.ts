import type { WriteHead } from '../wire/reply';
import { isDone, setDone } from './done-writes';
import { refuse } from './refusal';

/**
 * So long a write waits for another one to end, in milliseconds, before its panel asks anew: less than a silent panel keeps its
 * turn, so that no single call outwaits one that goes on.
 */
const patience = 12_000;
const between = 1_000;
/** A panel that said that more follows and then falls silent keeps others out for so long, in seconds. */
const keptFor = 30;
/** No run is longer, in seconds. */
const longestRun = 360;
const writerKey = 'tamarack.writer';

interface Writer {
  readonly panel: string;
  readonly who: string;
  /** Whether it keeps others out between its calls; in the middle of one the lock does. */
  readonly isBetween: boolean;
}

/**
 * Does a write when nobody else writes: not in the middle of one call, nor between two calls of a panel that said that more
 * follows. A write that was done already is not done again.
 */
export function inWriteTurn({ id, panel, who, more }: WriteHead, work: () => void): void {
  const lock = LockService.getDocumentLock();
  waitForTurn(lock, panel);
  let isDoneNow = false;
  try {
    if (!isDone(id)) {
      sayWriter({ panel, who, isBetween: false });
      work();
      SpreadsheetApp.flush();
      setDone(id);
    }
    isDoneNow = true;
  } finally {
    try {
      // What was done of it before it failed must stand before anybody else writes.
      if (!isDoneNow) SpreadsheetApp.flush();
    } finally {
      if (isDoneNow && more) sayWriter({ panel, who, isBetween: true });
      else forgetWriter();
      lock.releaseLock();
    }
  }
}

/** Keeps others waiting for a panel that goes on with what it began to write. */
export function keepTurn(panel: string): void {
  const now = writer();
  if (now?.isBetween && now.panel === panel) sayWriter(now);
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
    if (hasLock && !(other?.isBetween && other.panel !== panel)) return;
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

function sayWriter(said: Writer): void {
  const seconds = said.isBetween ? keptFor : longestRun;
  CacheService.getDocumentCache()?.put(writerKey, JSON.stringify(said), seconds);
}

function forgetWriter(): void {
  CacheService.getDocumentCache()?.remove(writerKey);
}
