import { parseNumber } from '../accounts/parse-number';
import { fold } from '../expr/fold';
import { splitTexts } from '../model/sheet/value-text';
import { isBlankCell, type Cell, type Rows } from '../values/cell';
import { defineProblem, found, refused, type Result } from '../values/problem';
import type { ChoiceSpec, NamesSpec, NumberSpec, NumbersSpec, Spec } from '../values/spec';
import type { NamedLine } from './named-line';
import { textOf } from './shown-text';

const notANumber = defineProblem('argument-not-a-number', '{argument}: "{value}" is not a number');
const outOfBounds = defineProblem('out-of-bounds', '{argument}: {value} is not {bounds}');
const oneNumber = defineProblem(
  'one-number',
  '{argument}: one number is needed, not a block of {rows} × {columns} cells',
);
const noNumbers = defineProblem('no-numbers', '{argument}: the range holds no number');
const notAChoice = defineProblem('not-a-choice', '{argument}: "{value}" is not one of {known}');
const oneChoice = defineProblem('one-choice', '{argument}: one text is needed, one of {known}');
const needsLines = defineProblem(
  'needs-lines',
  '{argument}: a block of two columns is needed, name and from, such as A and 85',
);
const lineTwice = defineProblem('argument-line-twice', '{argument}: {what} "{value}" stands there twice');

interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
}

function boundsText({ min, max, integer }: Bounds): string {
  const noun = integer ? 'a whole number' : 'a number';
  if (min !== undefined && max !== undefined) return `${noun} from ${min} to ${max}`;
  if (min !== undefined) return `${noun} of ${min} or more`;
  return max === undefined ? noun : `${noun} of ${max} or less`;
}

function within(value: number, { min, max, integer }: Bounds): boolean {
  if (!Number.isFinite(value) || (integer === true && !Number.isInteger(value))) return false;
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

/** The number of a cell: numbers as they are, texts as they parse; undefined where it is none. */
function numberOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  const parsed = typeof cell === 'string' ? parseNumber(cell, { decimal: '.' }) : null;
  return parsed && !parsed.band && !Number.isNaN(parsed.value) ? parsed.value : undefined;
}

/** One number within its bounds. */
function readNumber(spec: NumberSpec, argument: string, grid: Rows): Result<number> {
  const columns = grid[0]?.length ?? 0;
  if (grid.length !== 1 || columns !== 1)
    return refused([oneNumber({ argument, rows: grid.length, columns })]);
  const cell = grid[0]?.[0] ?? null;
  const value = numberOf(cell);
  if (value === undefined) return refused([notANumber({ argument, value: textOf(cell) })]);
  return within(value, spec)
    ? found(value)
    : refused([outOfBounds({ argument, value, bounds: boundsText(spec) })]);
}

/** The numbers of a range, in reading order; texts, flags and blanks are skipped, as a sheet's own functions do. */
function readNumbers(spec: NumbersSpec, argument: string, grid: Rows): Result<Float64Array> {
  const values: number[] = [];
  for (const row of grid) {
    for (const cell of row) if (typeof cell === 'number' && Number.isFinite(cell)) values.push(cell);
  }
  if (values.length === 0) return refused([noNumbers({ argument })]);
  const outside = values.find((value) => !within(value, spec));
  if (outside !== undefined) {
    return refused([outOfBounds({ argument, value: outside, bounds: boundsText(spec) })]);
  }
  return found(Float64Array.from(values));
}

/** Names from a range of texts or from one text: `segment; layer`. */
function readNames(spec: NamesSpec, argument: string, grid: Rows): Result<readonly string[]> {
  const names = grid.flatMap((row) => row.flatMap((cell) => splitTexts(textOf(cell))));
  const { choices } = spec;
  if (!choices) return found(names.map(fold));
  const chosen = names.map((name) => choices.find((choice) => fold(choice) === fold(name)) ?? null);
  const wrong = names.filter((_, index) => chosen[index] === null);
  return wrong.length > 0
    ? refused(wrong.map((value) => notAChoice({ argument, value, known: choices.join(', ') })))
    : found(chosen.filter((choice) => choice !== null));
}

/** One of a few texts, as the choice is spelt. */
function readChoice(spec: ChoiceSpec, argument: string, grid: Rows): Result<string> {
  const known = spec.choices.join(', ');
  const value = textOf(grid[0]?.[0] ?? null);
  if (grid.length !== 1 || grid[0]?.length !== 1) return refused([oneChoice({ argument, known })]);
  const choice = spec.choices.find((each) => fold(each) === fold(value));
  return choice === undefined ? refused([notAChoice({ argument, value, known })]) : found(choice);
}

/** Named lines from a block name, from; a header row is skipped; highest line first in the answer. */
export function readLines(argument: string, grid: Rows): Result<readonly NamedLine[]> {
  const rows = grid.filter((row) => row.some((cell) => !isBlankCell(cell)));
  const headed = rows.length > 1 && numberOf(rows[0]?.[1] ?? null) === undefined;
  const body = headed ? rows.slice(1) : rows;
  if (body.length === 0 || body.some((row) => row.length < 2)) return refused([needsLines({ argument })]);
  const lines = body.map((row) => ({
    name: textOf(row[0] ?? null),
    from: numberOf(row[1] ?? null),
    cell: row[1] ?? null,
  }));
  const problems = lines.flatMap(({ name, from, cell }, index) => {
    const earlier = lines.slice(0, index);
    if (from === undefined) return [notANumber({ argument, value: textOf(cell) })];
    if (earlier.some((line) => line.name === name))
      return [lineTwice({ argument, what: 'the name', value: name })];
    return earlier.some((line) => line.from === from)
      ? [lineTwice({ argument, what: 'the line', value: from })]
      : [];
  });
  if (problems.length > 0) return refused(problems);
  const named = lines.map(({ name, from }): NamedLine => ({ name, from: from ?? 0 }));
  return found(named.sort((one, other) => other.from - one.from));
}

/** A parameter that takes plain values: numbers, names, lines, a choice. */
export type ValueSpec = Extract<
  Spec,
  { readonly kind: 'numbers' | 'number' | 'elements' | 'names' | 'choice' | 'lines' }
>;

/**
 * Reads an argument that is neither accounts nor a model nor another table.
 * @param argument the name of the parameter
 */
export function readValue(spec: ValueSpec, argument: string, grid: Rows): Result<unknown> {
  switch (spec.kind) {
    case 'numbers':
      return readNumbers(spec, argument, grid);
    case 'number':
      return readNumber(spec, argument, grid);
    case 'elements':
      return found(grid);
    case 'names':
      return readNames(spec, argument, grid);
    case 'choice':
      return readChoice(spec, argument, grid);
    case 'lines':
      return readLines(argument, grid);
  }
}
