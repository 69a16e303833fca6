import type { Deed } from '../deed-runner';
import type { DeedDesk } from './deed-desk';
import { standingReviews } from './standing-reviews';
import { writeMerged } from './write-merged';
import { writeOrRestore } from './write-or-restore';

/** Whose sheets are written, and how long they may be. */
export interface ReviewsAsked {
  /** Null asks all owners. */
  readonly owners: readonly string[] | null;
  readonly most: number;
}

/**
 * Writes a review sheet for each owner, or what is new below the rows of one that stands there: answers, columns and order of
 * the user stay.
 */
export async function writeReviews(
  desk: DeedDesk,
  deed: Deed,
  { owners, most }: ReviewsAsked,
): Promise<void> {
  const { host, engine, store, runner, words } = desk;
  const { draft } = store.get();
  if (!draft) return;
  const { standing, taken } = await standingReviews(desk);
  const asked = { model: draft, owners, most, standing, taken };
  const planned = await engine.ask('planned reviews', asked, deed.watch);
  if (!planned.ok) return runner.fail(planned.problems);
  const changed = planned.value.filter(({ merge }) => merge === null || merge.length > 0);
  const text = words().review.sheets.did;
  if (changed.length === 0) return store.dispatch({ kind: 'done', note: text.nothingNew });
  const touches = changed.map(({ sheet }) => ({ kind: 'sheet' as const, sheet: sheet.name }));
  await writeOrRestore(desk, text.written(String(changed.length)), touches, async () => {
    for (const [index, { sheet, merge }] of changed.entries()) {
      await deed.turn(index / changed.length, 'writing');
      if (merge) await writeMerged(host, sheet.name, merge);
      else await host.sheets.writeSheet(sheet);
    }
  });
}
