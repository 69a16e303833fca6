import type { Cell, Rows } from '../values/cell';
import type { FieldKind } from '../values/field-kind';
import type { AnswerPlace, Correction, DuplicateAnswer } from './review';
import type { ReviewAccounts } from './review-accounts';
import { answerPlace, keepWord, saidDone, type ReviewHeader, type ReviewPlaces } from './review-headers';

/** A sheet as a host reads it, from its first row. */
export interface ReviewSheetRead {
  readonly name: string;
  readonly rows: Rows;
}

/** What answers are read against. */
export interface ReadingFrame {
  readonly accounts: ReviewAccounts;
  readonly segments: readonly string[];
  /** The regions that may be given; null where any text may. */
  readonly regions: readonly string[] | null;
  /** By the field's folded name. */
  readonly fields: ReadonlyMap<string, { readonly field: string; readonly kind: FieldKind }>;
  /** The texts that the accounts have in a field; regions too. */
  knownTexts(field: string): readonly string[];
  /** What an account has now in segment or region; empty where that is not known. */
  now(row: number, field: 'segment' | 'region'): string;
  /** ISO day of the reading. */
  readonly today: string;
  /** Who signs answers that nobody else signed. */
  readonly signer: string;
}

/** One row of a sheet while it is read. */
export interface RowInHand {
  readonly sheet: string;
  readonly row: number;
  readonly places: ReviewPlaces;
  cell(header: ReviewHeader): Cell;
  at(header: ReviewHeader): AnswerPlace;
}

/** Takes a row of a sheet in hand. */
export function rowInHand(
  sheet: string,
  cells: readonly Cell[],
  row: number,
  places: ReviewPlaces,
): RowInHand {
  const column = (header: ReviewHeader): number => places.columns.get(header) ?? -1;
  return {
    sheet,
    row,
    places,
    cell: (header) => cells[column(header)] ?? null,
    at: (header) => answerPlace(sheet, row, Math.max(0, column(header))),
  };
}

/** A place as problems name it. */
export const placed = ({ cell }: AnswerPlace) => ({ cell });

/** What is said of a twin, as the status of its row says it. */
export const twinDone = ({ other, isSame }: Pick<DuplicateAnswer, 'other' | 'isSame'>): string =>
  saidDone(isSame ? 'same as' : 'not the same as', other);

/** What a correction is called in the status of its row. */
export const correctionDone = ({
  field,
  value,
  isKeep,
}: Pick<Correction, 'field' | 'value' | 'isKeep'>): string =>
  isKeep ? saidDone(keepWord, `${field} ${value}`) : saidDone(field, value);
