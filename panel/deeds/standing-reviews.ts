import { isReviewTable } from '#core';
import type { StandingReview } from '../engine/questions/review-sheets';
import type { DeedDesk } from './deed-desk';

/** The review sheets of the workbook, whatever they are called by now, and the names of all its other sheets. */
export interface SheetsForReview {
  readonly standing: readonly StandingReview[];
  readonly taken: readonly string[];
}

/** Finds and reads the review sheets. */
export async function standingReviews({ host }: Pick<DeedDesk, 'host'>): Promise<SheetsForReview> {
  const [names, tables] = [await host.sheets.listSheets(), await host.sheets.listTables()];
  const found = new Set(
    tables.filter(({ headers }) => isReviewTable(headers)).map(({ place }) => place.sheet),
  );
  const standing: StandingReview[] = [];
  for (const name of names.filter((each) => found.has(each)))
    standing.push({ name, rows: (await host.sheets.readSheet(name)) ?? [] });
  return { standing, taken: names.filter((name) => !found.has(name)) };
}
