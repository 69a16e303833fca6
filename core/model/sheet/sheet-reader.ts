import { parseNumber } from '../../accounts/parse-number';
import { fold } from '../../expr/fold';
import { isBlankCell, isDay } from '../../values/cell';
import { isoDay } from '../../values/day';
import type { KindOf } from '../../values/field-kind';
import { defineProblem, type Problem } from '../../values/problem';
import { cellText, type SheetColumn, type SheetRow } from './sheet-row';
import { splitTexts } from './value-text';

/** What the parts read with: problems are gathered, and each path of the model remembers its cell. */
export interface SheetReader {
  readonly problems: Problem[];
  /** Path in the model (`segments[0].when[0][1].value`) → the row and column that it was read from. */
  readonly cellOf: Map<string, readonly [SheetRow, SheetColumn]>;
  /** Paths that could not be read; what the check finds below them follows from that. */
  readonly unreadPaths: Set<string>;
  /** Fields whose kind could not be read. */
  readonly unreadFields: Set<string>;
  kindOf: KindOf;
}

export const notANumber = defineProblem('not-a-number', '"{value}" is not a number');
const numberMissing = defineProblem('number-missing', 'a number is missing here');
const notOneOf = defineProblem('not-one-of', '"{value}" is not one of {known}');
const noMeaning = defineProblem(
  'cell-without-meaning',
  '"{value}" has no meaning here: {part} uses no {column} in this row',
);

/** A number of any size as JavaScript writes it; people's ways to write numbers stop at fifteen digits. */
const plainNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** The number that a text writes (`12`, `$1M`, `1,200`); undefined for any other text. */
export function numberInText(text: string): number | undefined {
  if (plainNumber.test(text) && Number.isFinite(Number(text))) return Number(text);
  const parsed = parseNumber(text, { decimal: '.' });
  return parsed && !parsed.band && !Number.isNaN(parsed.value) ? parsed.value : undefined;
}

/** A number from a cell, also where it is written as text; a problem names the cell. */
export function readNumber(reader: SheetReader, row: SheetRow, column: SheetColumn): number | null {
  const cell = row.cells[column];
  if (typeof cell === 'number') return cell;
  if (isBlankCell(cell)) {
    reader.problems.push(numberMissing({}, { cell: row.addressOf(column) }));
    return null;
  }
  const number = typeof cell === 'string' ? numberInText(cell) : undefined;
  if (number !== undefined) return number;
  reader.problems.push(notANumber({ value: cellText(cell) }, { cell: row.addressOf(column) }));
  return null;
}

/** A number from a cell, or null where it is blank. */
export function readOptionalNumber(reader: SheetReader, row: SheetRow, column: SheetColumn): number | null {
  return isBlankCell(row.cells[column]) ? null : readNumber(reader, row, column);
}

/** An ISO day from a cell that holds a date, or text. */
export function readDayText(row: SheetRow, column: SheetColumn): string {
  const cell = row.cells[column];
  if (typeof cell === 'number' && cell > 0) return isoDay(cell);
  return isDay(cell) ? isoDay(cell.day) : cellText(cell);
}

/** One of some words from a cell, in any case; undefined, and a problem at the cell, for any other text. */
export function readChoice<Choice extends string>(
  reader: SheetReader,
  row: SheetRow,
  column: SheetColumn,
  choices: readonly Choice[],
): Choice | undefined {
  const value = cellText(row.cells[column]);
  const choice = choices.find((known) => known === fold(value));
  if (choice === undefined)
    reader.problems.push(notOneOf({ value, known: choices.join(', ') }, { cell: row.addressOf(column) }));
  return choice;
}

/** The regions a row names; undefined where the cell is blank. */
export function readRegions(row: SheetRow): string[] | undefined {
  const texts = splitTexts(cellText(row.cells.region));
  return texts.length > 0 ? texts : undefined;
}

/** The note of a row as a part of an object literal, so that no note stays no key. */
export function readNote(row: SheetRow): { note?: string } {
  const note = cellText(row.cells.note);
  return note === '' ? {} : { note };
}

/** Refuses what stands in cells that this row does not use. */
export function refuseOthers(reader: SheetReader, row: SheetRow, used: readonly SheetColumn[]): void {
  for (const column of ['field', 'test', 'value', 'points', 'region', 'note'] as const) {
    if (used.includes(column) || isBlankCell(row.cells[column])) continue;
    const parameters = { value: cellText(row.cells[column]), part: cellText(row.cells.part), column };
    reader.problems.push(noMeaning(parameters, { cell: row.addressOf(column) }));
  }
}

/** Remembers which cell a path of the model was read from. */
export function remember(reader: SheetReader, path: string, row: SheetRow, column: SheetColumn): void {
  reader.cellOf.set(path, [row, column]);
}
