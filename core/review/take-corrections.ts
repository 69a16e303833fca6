import type { Override } from '../segments/segmentation';
import { dayOf } from '../values/day';
import { isBlankCell, type WrittenCell } from '../values/cell';
import { correctionDone, twinDone, type ReviewSheetRead } from './reading-frame';
import { overrideOf } from './read-reviews';
import type { AnswerPlace, Conflict, Correction, ReviewRead } from './review';
import { doneIn, reviewPlaces, saidInVain, statusOf, type ReviewHeader } from './review-headers';

/** One change of one account, as the change log keeps it. */
export interface ReviewChange {
  /** ISO day. */
  readonly when: string;
  readonly who: string;
  readonly key: string;
  readonly name: string;
  readonly field: string;
  /** Blank where nothing was known. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

/** What was settled of one row of a review sheet. */
export interface SettledAnswer {
  readonly at: AnswerPlace;
  readonly said: string;
  readonly who: string;
  readonly when: string;
}

/** What taking corrections comes to. */
export interface TakenReviews {
  /** Each stands before whatever was decided of the same account and field. */
  readonly overrides: readonly Override[];
  readonly changes: readonly ReviewChange[];
  readonly settled: readonly SettledAnswer[];
}

/** One cell of a review sheet that says what became of its row, from 0. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: WrittenCell;
}

const settledBy = (answers: readonly Correction[], isTaken: boolean): readonly SettledAnswer[] =>
  answers.map((answer) => {
    const said = correctionDone(answer);
    return { at: answer.at, said: isTaken ? said : saidInVain(said), who: answer.who, when: answer.when };
  });

/** What becomes of one conflict when a side is chosen; nothing where none is. */
function takeSide({ sides, ...about }: Conflict, side: number | null): TakenReviews {
  const chosen = side === null ? undefined : sides[side];
  if (!chosen) return { overrides: [], changes: [], settled: [] };
  const settled = sides.flatMap((each) => settledBy(each.answers, each === chosen));
  const { value, who, when, why } = chosen;
  const isNew =
    chosen.answers.length > 0 && (sides.some(({ answers }) => answers.length === 0) || !chosen.isKeep);
  if (!isNew) return { overrides: [], changes: [], settled };
  const { row: _, ...account } = about;
  return {
    overrides: [overrideOf({ ...account, value, who, when, why })],
    changes: [{ ...account, after: value, who, when, why }],
    settled,
  };
}

/**
 * Takes what was read from review sheets: corrections that nobody contradicts, and of each conflict the side that was chosen.
 * A conflict without a choice stays as it is. The decision that stood, chosen, makes no new one.
 * @param choices for each conflict the place of the chosen side, null where none is
 */
export function takeCorrections(read: ReviewRead, choices: readonly (number | null)[] = []): TakenReviews {
  const sides = read.conflicts.map((conflict, at) => takeSide(conflict, choices[at] ?? null));
  return {
    overrides: [...read.taken.map(overrideOf), ...sides.flatMap(({ overrides }) => overrides)],
    changes: [
      ...read.taken.map(({ when, who, key, name, field, before, value, why }) => ({
        ...{ when, who, key, name, field, before, why },
        after: value,
      })),
      ...sides.flatMap(({ changes }) => changes),
      ...read.duplicates.map(({ when, who, key, name, other, isSame, why }) => ({
        ...{ when, who, key, name, why, before: '' },
        field: `same company as ${other}`,
        after: isSame ? 'yes' : 'no',
      })),
    ],
    settled: [
      ...read.taken.flatMap(({ answers }) => settledBy(answers, true)),
      ...settledBy(read.confirmed, true),
      ...sides.flatMap(({ settled }) => settled),
      ...read.duplicates.map((twin) => ({
        at: twin.at,
        said: twinDone(twin),
        who: twin.who,
        when: twin.when,
      })),
    ],
  };
}

/**
 * What a review sheet is told of the answers that were settled: its rows' status, and who and when where nobody wrote it.
 * Nothing else of it is touched, and a column that the user took away stays away.
 */
export function settledMarks(
  { name, rows }: ReviewSheetRead,
  settled: readonly SettledAnswer[],
): readonly MarkedCell[] {
  const places = reviewPlaces(rows);
  if (!places) return [];
  const byRow = new Map<number, SettledAnswer[]>();
  for (const each of settled) {
    if (each.at.sheet === name) byRow.set(each.at.row, [...(byRow.get(each.at.row) ?? []), each]);
  }
  return [...byRow].flatMap(([row, answers]) => {
    const { who, when } = answers[0]!;
    const cellOf = (header: ReviewHeader) => rows[row]?.[places.columns.get(header) ?? -1] ?? null;
    const day = dayOf(when);
    const status = statusOf([...doneIn(cellOf('status')), ...answers.map(({ said }) => said)]);
    const cells: readonly (readonly [ReviewHeader, WrittenCell])[] = [
      ...(isBlankCell(cellOf('who')) ? [['who', who] as const] : []),
      ...(isBlankCell(cellOf('when')) && day !== null ? [['when', { day }] as const] : []),
      ['status', status],
    ];
    return cells.flatMap(([header, cell]) => {
      const column = places.columns.get(header);
      return column === undefined ? [] : [{ row, column, cell }];
    });
  });
}
