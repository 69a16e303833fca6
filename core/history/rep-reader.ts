import type { FieldMapping } from '../accounts/field';
import { defineProblem, type Problem } from '../values/problem';
import type { Table } from '../values/table';
import { readAmounts, readDays, readTexts, type NumbersRead } from './read-cells';

const notRead = defineProblem('reps/not-read', '"{value}" under "{header}" is not {kind}');
/** An amount or a share below zero. */
export const negative = defineProblem(
  'reps/negative',
  '{value} under "{header}" is below zero; it must be 0 or more',
);

/** A table of reps while it is read: how its columns are read, and what is wrong with its cells. */
export interface RepReader {
  readonly table: Table;
  readonly fields: readonly FieldMapping[];
  readonly problems: Problem[];
  readonly place: (row: number, header: string) => string;
}

/** How a field is read; undefined where no column holds it. */
export const mappingOf = (reader: RepReader, key: string): FieldMapping | undefined =>
  reader.fields.find(({ field }) => field === key);

function unreadProblems(reader: RepReader, { unread, header }: NumbersRead, kind: string): void {
  for (const { row, text } of unread)
    reader.problems.push(notRead({ value: text, header, kind }, { cell: reader.place(row, header) }));
}

/** The days or amounts of a column by row, null where blank; what is none, and an amount below zero, is a problem. */
export function numbersOf(reader: RepReader, key: string): (row: number) => number | null {
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

/** What a column says by row, null where blank; a text that says nothing of the kind is a problem. */
export function parsedOf<Value>(
  reader: RepReader,
  key: string,
  kind: string,
  parse: (text: string) => Value | null,
) {
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

/** The items of a column by row; where any will do (`all`, blank), none is named. */
export function listsOf(reader: RepReader, key: string): (row: number) => readonly string[] {
  const texts = readTexts(reader.table, mappingOf(reader, key));
  return (row) => {
    const items = (texts?.[row] ?? '').split(/[;,|\n]/).map((item) => item.trim());
    const any =
      items.some((item) => /^(?:all|any|\*)$/i.test(item)) && key !== 'languages' && key !== 'skills';
    return any ? [] : items.filter((item) => item !== '');
  };
}
