import { columnUnder } from '../accounts/column-under';
import type { FieldMapping } from '../accounts/field';
import type { SaidColumn } from '../accounts/recognise-as';
import { fold } from '../expr/fold';
import { isBlankCell } from '../values/cell';
import { defineProblem, found, refused, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import type { Table } from '../values/table';
import { parseRamp, parseShare } from './parse-ramp';
import { readTexts } from './read-cells';
import { cellAddress, withoutTotalRow } from './read-options';
import { recogniseRepsByHeader } from './recognise-reps';
import { listsOf, mappingOf, negative, numbersOf, parsedOf, type RepReader } from './rep-reader';
import { missingColumn, wrongReps } from './wrong-table';

/** What a table of reps is read with. */
export interface RepOptions {
  readonly said?: readonly SaidColumn[];
  /** The row of the sheet, from 1, that a row of the table (from 0) stands in, where rows were taken out before. */
  readonly sheetRow?: (row: number) => number;
  /** The column of the sheet, from 0, that the table begins in. */
  readonly sheetColumn?: number;
}

/** The reps, one a row of the table, and how the table was read. */
export interface RepsRead {
  readonly reps: readonly Rep[];
  readonly fields: readonly FieldMapping[];
}

const noReps = defineProblem('reps/none', 'there are no reps; give each rep a row');
const unnamed = defineProblem('reps/unnamed', 'the rep in this row has no name');
const twice = defineProblem(
  'reps/twice',
  '"{name}" stands twice as {role}; give each rep one row a role (first in {first})',
);
const endsEarly = defineProblem(
  'reps/end-before-start',
  '"{name}" ends before the start in {start}; the end must come after it',
);
const rampRange = defineProblem(
  'reps/ramp-range',
  'a month of the ramp "{value}" is {month} %; each must be between 0 % and 100 %',
);
function checkRep(reader: RepReader, rep: Rep, row: number): void {
  const cell = (key: string): string => reader.place(row, mappingOf(reader, key)?.header ?? '');
  if (rep.name === '') reader.problems.push(unnamed({}, { cell: cell('name') }));
  if (rep.start !== null && rep.end !== null && rep.end < rep.start)
    reader.problems.push(endsEarly({ name: rep.name, start: cell('start') }, { cell: cell('end') }));
  const wrong = rep.ramp?.find((share) => share < 0 || share > 1);
  if (wrong !== undefined) {
    const value = readTexts(reader.table, mappingOf(reader, 'ramp'))?.[row] ?? '';
    reader.problems.push(rampRange({ value, month: 100 * wrong }, { cell: cell('ramp') }));
  }
  if (rep.attainment !== null && rep.attainment < 0)
    reader.problems.push(
      negative(
        { value: rep.attainment, header: mappingOf(reader, 'attainment')!.header },
        { cell: cell('attainment') },
      ),
    );
}

function checkTwice(reader: RepReader, reps: readonly Rep[]): void {
  const first = new Map<string, number>();
  const header = mappingOf(reader, 'name')?.header ?? '';
  reps.forEach(({ name, role }, row) => {
    const key = `${fold(name)}\u0000${fold(role)}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else if (name !== '')
      reader.problems.push(
        twice(
          { name, role: role === '' ? 'a rep' : role, first: reader.place(before, header) },
          { cell: reader.place(row, header) },
        ),
      );
  });
}

function rowsOf(reader: RepReader): readonly Rep[] {
  const { table } = reader;
  const text = (key: string): readonly string[] | null => readTexts(table, mappingOf(reader, key));
  const [name, role] = [text('name'), text('role')];
  const [segments, regions, zones] = [
    listsOf(reader, 'segment'),
    listsOf(reader, 'region'),
    listsOf(reader, 'time zone'),
  ];
  const [languages, skills] = [listsOf(reader, 'languages'), listsOf(reader, 'skills')];
  const [start, end] = [numbersOf(reader, 'start'), numbersOf(reader, 'end')];
  const [quota, ote] = [numbersOf(reader, 'quota'), numbersOf(reader, 'ote')];
  const [accounts, hours] = [numbersOf(reader, 'accounts'), numbersOf(reader, 'hours')];
  const ramp = parsedOf(reader, 'ramp', 'a ramp: months, or shares by month such as 0%; 25%; 50%', parseRamp);
  const attainment = parsedOf(reader, 'attainment', 'a share such as 85%', parseShare);
  return Array.from({ length: table.rowCount }, (_, row) => ({
    name: name?.[row] ?? '',
    role: role?.[row] ?? '',
    segments: segments(row),
    regions: regions(row),
    timeZones: zones(row),
    languages: languages(row),
    skills: skills(row),
    start: start(row),
    end: end(row),
    quota: quota(row),
    ote: ote(row),
    ramp: ramp(row),
    attainment: attainment(row),
    mostAccounts: accounts(row),
    mostHours: hours(row),
  }));
}

/** The table without its blank rows, and the row of the sheet, from 1, that each of the others stands in. */
function withoutBlankRows(given: Table, options: RepOptions): Pick<RepReader, 'table' | 'place'> {
  const stands = Array.from({ length: given.rowCount }, (_, row) => row).filter((row) =>
    (given.rows[given.firstRow + row] ?? []).some((cell) => !isBlankCell(cell)),
  );
  const rows = stands.map((row) => given.rows[given.firstRow + row]!);
  const { sheetRow = (row: number) => given.firstRow + row + 1, sheetColumn = 0 } = options;
  const sheetRowOf = (row: number): number => sheetRow(stands[row] ?? given.rowCount);
  return {
    table: { ...given, rows: [given.headers, ...rows], firstRow: 1, rowCount: rows.length },
    place: (row, header) =>
      cellAddress(given, row, sheetColumn + columnUnder(given, header), { sheetRow: sheetRowOf }),
  };
}

/**
 * Reads the Reps sheet: who there is, what they work and can do, when, for how much. Lists are separated by `;`, `,` or `|`;
 * `all` and blank segments, regions and time zones mean any. Blank is unknown, never zero.
 * @param given a header row and the host's own rows; blank ones are passed over
 * @returns one rep a row, or every problem with its cell: no reps, no name, twice the same, a number or day that is none, an
 *   end before the start, a ramp above 100 %, money below zero. O(rows)
 */
export function readReps(given: Table, options: RepOptions = {}): Result<RepsRead> {
  const { table: whole, place } = withoutBlankRows(given, options);
  const { table, notices: total } = withoutTotalRow(whole);
  if (table.rowCount === 0) return refused([noReps()]);
  const recognised = recogniseRepsByHeader(table, options.said);
  if (!recognised.ok) return recognised;
  const { fields, notices } = recognised.value;
  const wrong = wrongReps(table, fields);
  if (wrong.length > 0) return refused(wrong);
  const reader: RepReader = { table, fields, problems: [], place };
  if (!mappingOf(reader, 'name')) return refused([missingColumn(table, 'who the rep is')]);
  const reps = rowsOf(reader);
  reps.forEach((rep, row) => checkRep(reader, rep, row));
  checkTwice(reader, reps);
  return reader.problems.length > 0
    ? refused(reader.problems)
    : found({ reps, fields }, [...notices, ...total]);
}
