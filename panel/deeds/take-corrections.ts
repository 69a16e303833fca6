import type { ReviewChange, ReviewRead, Rows } from '#core';
import { dayOf, defineProblem, isDay } from '#core';
import { blockText } from '../block';
import type { LoggedChange } from '../change-log';
import { changeCells, changeLogSheet, logPlaceIn, newLogOfChanges } from '../change-log';
import type { StandingReview, TakenCells } from '../engine/questions/review-sheets';
import { formatNotation } from '../grid-sheet';
import type { Host } from '../host';
import type { BlockOfCells, Decision } from '../override-rows';
import { decisionBlocks, joinedRows, overrideColumns, overridePlaces } from '../override-rows';
import { overridesPlace } from '../overrides-place';
import { nameRows, seeWithDecisions, sheetOf, touchedByDecisions } from './decide';
import type { DeedDesk } from './deed-desk';
import { standingReviews } from './standing-reviews';
import { writeOrRestore } from './write-or-restore';

const told = defineProblem('told', '{what}');

/** What was read, and the sheets that it was read from. */
export interface CorrectionsRead {
  readonly read: ReviewRead;
  readonly sheets: readonly StandingReview[];
}

/**
 * Reads the corrections of all review sheets; nothing is written.
 * @returns null where they cannot be read, which is told
 */
export async function readCorrections(desk: DeedDesk): Promise<CorrectionsRead | null> {
  const { host, engine, store, runner, words } = desk;
  const { draft, preferences } = store.get();
  if (!draft) return null;
  const { standing: sheets } = await standingReviews(desk);
  if (sheets.length === 0) {
    runner.fail([told({ what: words().review.sheets.none })]);
    return null;
  }
  const asked = { model: draft, sheets, today: host.desk.today(), signer: preferences.name ?? '' };
  const read = await engine.ask('read corrections', asked);
  if (!read.ok) {
    runner.fail(read.problems);
    return null;
  }
  return { read: read.value, sheets };
}

/**
 * Takes corrections: decisions onto the sheet Overrides, what changed into the change log, and onto the review sheets what
 * became of their rows, all in one step of Undo. Sheets that have changed since they were read are read again instead.
 * @param choices for each conflict the place of the side that was chosen, null where none was
 * @returns null where all was written, else what is to be shown in place of what was shown
 */
export async function takeCorrections(
  desk: DeedDesk,
  shown: CorrectionsRead,
  choices: readonly (number | null)[],
): Promise<CorrectionsRead | null> {
  const { engine, host, runner, words } = desk;
  const now = await readCorrections(desk);
  if (!now) return shown;
  const text = words().review;
  if (JSON.stringify(now) !== JSON.stringify(shown)) {
    runner.fail([told({ what: text.sheets.changed })]);
    return now;
  }
  const taken = await engine.ask('taken corrections', { ...now, choices });
  const rows = (await host.sheets.readSheet(overridesPlace.sheet)) ?? [];
  const places = overridePlaces(rows[0] ?? []);
  const missing = rows.length === 0 ? [] : overrideColumns.filter((column) => !places.has(column));
  if (missing.length > 0) {
    runner.fail([told({ what: text.columnsMissing(missing.join(', ')) })]);
    return now;
  }
  await write(desk, taken, rows);
  await seeWithDecisions(desk);
  return null;
}

async function write(desk: DeedDesk, { overrides, changes, marks }: TakenCells, rows: Rows): Promise<void> {
  const { host, words } = desk;
  const isLogged = changes.length > 0;
  const touches = [
    ...touchedByDecisions,
    ...marks.map(({ sheet }) => ({ kind: 'sheet' as const, sheet })),
    ...(isLogged ? [{ kind: 'sheet' as const, sheet: changeLogSheet }] : []),
  ];
  const { did } = words().review.sheets;
  // Answers that confirm, or that tell two accounts apart, correct nothing, and yet are taken.
  const what = overrides.length === 0 ? did.answersTaken : did.taken(String(overrides.length));
  await writeOrRestore(desk, what, touches, async () => {
    if (overrides.length > 0) await writeDecisions(desk, overrides, rows);
    if (isLogged) await logChanges(desk, changes);
    for (const { sheet, cells } of marks)
      await writeBlocks(host, sheet, joinedRows(cells.map(({ cell, ...at }) => ({ ...at, cells: [cell] }))));
  });
}

async function writeDecisions(desk: DeedDesk, decisions: readonly Decision[], rows: Rows): Promise<void> {
  const { sheets } = desk.host;
  if (rows.length === 0) await sheets.writeSheet(sheetOf(decisions));
  else {
    const blocks = decisionBlocks(rows, overridePlaces(rows[0] ?? []), decisions);
    await writeBlocks(desk.host, overridesPlace.sheet, blocks);
  }
  await nameRows(desk);
}

async function logChanges({ host, words }: DeedDesk, changes: readonly ReviewChange[]): Promise<void> {
  const { logged } = words().review.sheets;
  const said = changes.map(({ when, who, name, key, field, before, after, why }): LoggedChange => {
    const what = logged(field, name === key ? key : `${name} (${key})`);
    return { when: dayOf(when) ?? 0, what, before, after, why, who };
  });
  const rows = await host.sheets.readSheet(changeLogSheet);
  if (!rows || rows.length === 0) return host.sheets.writeSheet(newLogOfChanges(said));
  const place = logPlaceIn(rows);
  for (const { place: at, cells, format, isHeader } of place ? changeCells(said, place) : [])
    await host.sheets.writeCells(at, cells, format === undefined ? [] : [format], isHeader ? 1 : 0);
}

async function writeBlocks({ sheets }: Host, sheet: string, blocks: readonly BlockOfCells[]): Promise<void> {
  for (const { row, column, cells } of blocks) {
    const [first = []] = cells;
    const range = blockText({ row, column, rowCount: cells.length, columnCount: first.length });
    const formats = first.map((cell) => (isDay(cell) ? formatNotation('day') : undefined));
    await sheets.writeCells({ sheet, range }, cells, formats);
  }
}
