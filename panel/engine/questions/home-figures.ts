import type { Cell, Maturity, Model, Result } from '#core';
import {
  cellAt,
  columnOf,
  fold,
  found,
  maturityColumns,
  maturityFacts,
  maturityOf,
  ownColumnAt,
} from '#core';
import { hasHistory } from '../history-of';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import type { OpenAccounts, Session } from '../session';
import { openAccounts } from '../session';

/** What the last run wrote, held against what the model gives now. */
export interface SinceLastRun {
  /** Accounts with a segment beside them. */
  readonly segmented: number;
  /** Of these, how many would be in another segment now. */
  readonly moved: number;
  /** Accounts without a segment beside them: they came since, or were left blank. */
  readonly fresh: number;
}

/** What Home says of a workbook. */
export interface HomeFigures {
  readonly maturity: Maturity;
  /** Null where nothing was written beside the accounts. */
  readonly since: SinceLastRun | null;
}

/** How far the workbook has come, and what changed since it was last written. */
export const homeFigures: Question<{ readonly model: Model }, Result<HomeFigures>> = (session, { model }) => {
  const done = runDraft(session, model, maturityColumns(model));
  if (!done.ok) return done;
  const written = writtenSegments(openAccounts(session));
  const facts = maturityFacts(done.value, { written, history: isTaught(session, model) });
  return found({
    maturity: maturityOf(model, facts),
    since: written && sinceLastRun(written, columnOf(done.value.frame, 'segment')),
  });
};

/** A model that was learned from deals stays so when the deals are not beside it any more. */
function isTaught(session: Session, { propensity = [] }: Model): boolean {
  return hasHistory(session) || propensity.length > 0;
}

/** The cells under the header Segment that an earlier run put beside the accounts; null without one. */
function writtenSegments({ rows, table }: OpenAccounts): readonly Cell[] | null {
  const at = ownColumnAt(rows.table.headers, 'segment');
  if (at < 0) return null;
  return Array.from({ length: table.rowCount }, (_, row) => cellAt(rows.table, row, at));
}

function sinceLastRun(written: readonly Cell[], now: ReturnType<typeof columnOf>): SinceLastRun {
  const counts = { segmented: 0, moved: 0, fresh: 0 };
  written.forEach((cell, row) => {
    const is = now.kind === 'text' ? (now.values[now.codes[row] ?? -1] ?? '') : '';
    if (cell === null || cell === '') counts.fresh++;
    else {
      counts.segmented++;
      if (fold(String(cell)) !== fold(is)) counts.moved++;
    }
  });
  return counts;
}
