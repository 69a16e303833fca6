import { columnUnder } from '../accounts/column-under';
import type { FieldMapping } from '../accounts/field';
import { headerMatcher } from '../accounts/match-header';
import type { SaidColumn } from '../accounts/recognise-as';
import { fold } from '../expr/fold';
import { defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import type { Table } from '../values/table';
import { parseRamp, parseShare } from './parse-ramp';
import { readAmounts, readDays, readTexts, type NumbersRead } from './read-cells';
import { cellAddress, withoutTotalRow } from './read-options';
import { recogniseSecondTable, type SecondTableShape } from './recognise-second-table';
import { repFields } from './rep-fields';
import { missingColumn } from './wrong-table';

/** What a table of reps is read with. */
export interface RepOptions {
  readonly said?: readonly SaidColumn[];
  /** The row of the sheet, from 1, that a row of the table (from 0) stands in, where rows were taken out before. */
  readonly sheetRow?: (row: number) => number;
}

/** The reps, one a row of the table, and how the table was read. */
export interface RepsRead {
  readonly reps: readonly Rep[];
  readonly fields: readonly FieldMapping[];
}

/** What a table of reps may hold. */
export const repShape: SecondTableShape = { fields: repFields, match: headerMatcher(repFields) };

const noReps = defineProblem('reps/none', 'there are no reps; give each rep a row');
const unnamed = defineProblem('reps/unnamed', 'the rep in this row has no name');
const twice = defineProblem(
  'reps/twice',
  '"{name}" stands twice as {role}; give each rep one row a role (first in {first})',
);
const notRead = defineProblem('reps/not-read', '"{value}" under "{header}" is not {kind}');
const endsEarly = defineProblem(
  'reps/end-before-start',
  '"{name}" ends before the start in {start}; the end must come after it',
);
const rampRange = defineProblem(
  'reps/ramp-range',
  'a month of the ramp "{value}" is {month} %; each must be between 0 % and 100 %',
);
const negative = defineProblem(
  'reps/negative',
  '{value} under "{header}" is below zero; it must be 0 or more',
);

interface Reader {
  readonly table: Table;
  readonly fields: readonly FieldMapping[];
  readonly problems: Problem[];
  readonly place: (row: number, header: string) => string;
}

const mappingOf = (reader: Reader, key: string): FieldMapping | undefined =>
  reader.fields.find(({ field }) => field === key);

function unreadProblems(reader: Reader, { unread, header }: NumbersRead, kind: string): void {
  for (const { row, text } of unread)
    reader.problems.push(notRead({ value: text, header, kind }, { cell: reader.place(row, header) }));
}

type Numbers = (row: number) => number | null;

function numbersOf(reader: Reader, key: string): Numbers {
  const mapping = mappingOf(reader, key);
  if (!mapping) return () => null;
  const dated = key === 'start' || key === 'end';
  const read = (dated ? readDays : readAmounts)(reader.table, mapping);
  unreadProblems(reader, read, dated ? 'a day' : 'a number');
  const { header } = mapping;
  read.values.forEach((value, row) => {
    if (value < 0 && !dated)
      reader.problems.push(negative({ value, header }, { cell: reader.place(row, header) }));
  });
  return (row) => (Number.isNaN(read.values[row]) ? null : read.values[row]!);
}

function parsedOf<Value>(reader: Reader, key: string, kind: string, parse: (text: string) => Value | null) {
  const mapping = mappingOf(reader, key);
  const texts = readTexts(reader.table, mapping);
  return (row: number): Value | null => {
    const text = texts?.[row] ?? '';
    if (text === '' || !mapping) return null;
    const value = parse(text);
    const { header } = mapping;
    if (value === null)
      reader.problems.push(notRead({ value: text, header, kind }, { cell: reader.place(row, header) }));
    return value;
  };
}

function listsOf(reader: Reader, key: string): (row: number) => readonly string[] {
  const texts = readTexts(reader.table, mappingOf(reader, key));
  return (row) => {
    const items = (texts?.[row] ?? '').split(/[;,|\n]/).map((item) => item.trim());
    const any =
      items.some((item) => /^(?:all|any|\*)$/i.test(item)) && key !== 'languages' && key !== 'skills';
    return any ? [] : items.filter((item) => item !== '');
  };
}

function checkRep(reader: Reader, rep: Rep, row: number): void {
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

function checkTwice(reader: Reader, reps: readonly Rep[]): void {
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

function rowsOf(reader: Reader): readonly Rep[] {
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

/**
 * Reads the Reps sheet: who there is, what they work and can do, when, for how much. Lists are separated by `;`, `,` or `|`;
 * `all` and blank segments, regions and time zones mean any. Blank is unknown, never zero.
 * @param given a header row and the host's own rows, without blank ones
 * @returns one rep a row, or every problem with its cell: no reps, no name, twice the same, a number or day that is none, an
 *   end before the start, a ramp above 100 %, money below zero. O(rows)
 */
export function readReps(given: Table, options: RepOptions = {}): Result<RepsRead> {
  const { table, notices: total } = withoutTotalRow(given);
  if (table.rowCount === 0) return refused([noReps()]);
  const recognised = recogniseSecondTable(table, repShape, options.said);
  if (!recognised.ok) return recognised;
  const { fields, notices } = recognised.value;
  const place = (row: number, header: string): string =>
    cellAddress(table, row, columnUnder(table, header), options);
  const reader: Reader = { table, fields, problems: [], place };
  if (!mappingOf(reader, 'name')) return refused([missingColumn(table, 'who the rep is')]);
  const reps = rowsOf(reader);
  reps.forEach((rep, row) => checkRep(reader, rep, row));
  checkTwice(reader, reps);
  return reader.problems.length > 0
    ? refused(reader.problems)
    : found({ reps, fields }, [...notices, ...total]);
}
