import { blankWords } from '../accounts/blank-text';
import type { FieldMapping } from '../accounts/field';
import { noWords, yesWords } from '../accounts/parse-flag';
import type { FieldKind } from '../values/field-kind';
import type { Dialect } from './dialect';
import type { FieldReading, SourceCell } from './field-reading';
import { separator } from './number-patterns';
import { readDayText } from './read-day-text';
import { readListItems, readListText } from './read-list-text';
import { readNumberText } from './read-number-text';
import { createReadingSteps, type ReadingSteps } from './reading-steps';
import { timesUnit } from './times-unit';

/** What a reading is made with. */
interface Reader {
  readonly mapping: FieldMapping;
  readonly cell: SourceCell;
  readonly steps: ReadingSteps;
  readonly dialect: Dialect;
}

type Reading = Pick<FieldReading, 'sql' | 'unread'>;

/** Every cell that is not blank counts as unread: the sheet reads no such value for this kind of field. */
const unreadable = (type: string, { cell, dialect }: Reader): Reading => ({
  sql: `CAST(NULL AS ${type === 'truth' ? dialect.types.truth : dialect.types.number})`,
  unread: `${cell.sql} IS NOT NULL`,
});

/** The cell as a sheet shows it; NULL for a number that is none. */
function shownText({ mapping, cell, steps, dialect }: Reader): string {
  const { sql } = cell;
  switch (cell.type) {
    case 'number':
      return `CASE WHEN ${dialect.isFinite(dialect.toNumber(sql))} THEN ${dialect.numberToText(sql)} END`;
    case 'truth':
      return `CASE WHEN ${sql} THEN 'TRUE' WHEN NOT ${sql} THEN 'FALSE' END`;
    case 'date':
      return dialect.dateToText(sql);
    case 'moment':
      return dialect.dateToText(steps.add({ calendar: dialect.dateOfMoment(sql) }).calendar);
    case 'list':
      return dialect.joinList(sql, dialect.text(mapping.separator));
    default:
      return dialect.toText(sql);
  }
}

/** Whether a word is one of some. */
const isOneOf = (word: string, words: Iterable<string>, dialect: Dialect): string =>
  `${word} IN (${[...words].map((each) => dialect.text(each)).join(', ')})`;

/** The cell's text without white space around it, and the word that it is: small. */
function textAndWord(reader: Reader): { text: string; word: string } {
  const { steps, dialect } = reader;
  const { text } = steps.add({ text: dialect.trim(shownText(reader)) });
  const { word } = steps.add({ word: dialect.lower(text) });
  return { text, word };
}

/** 0 is unknown where the field says so. */
const withZero = (value: string, { mapping, dialect }: Reader): string =>
  mapping.zero === 'blank' ? `NULLIF(${value}, ${dialect.number(0)})` : value;

/** A number as the engine holds it; what is not finite is not read. */
function finiteCell({ cell, dialect }: Reader): string {
  const number = dialect.toNumber(cell.sql);
  return `CASE WHEN ${dialect.isFinite(number)} THEN ${number} END`;
}

function readNumber(reader: Reader): Reading {
  const { mapping, cell, steps, dialect } = reader;
  if (cell.type === 'number') {
    const { bare } = steps.add({ bare: finiteCell(reader) });
    const { value } = steps.add({ value: timesUnit(bare, mapping.unit, dialect) });
    return { sql: withZero(value, reader), unread: `(${cell.sql} IS NOT NULL AND ${value} IS NULL)` };
  }
  if (cell.type !== 'text' && cell.type !== 'list') return unreadable('number', reader);
  const { text } = steps.add({ text: shownText(reader) });
  const number = readNumberText(text, mapping, steps, dialect);
  const { read } = steps.add({ read: number.sql });
  return { sql: withZero(read, reader), unread: `(${read} IS NULL AND NOT ${number.blank})` };
}

function readDay(reader: Reader): Reading {
  const { mapping, cell, steps, dialect } = reader;
  if (cell.type === 'truth') return unreadable('number', reader);
  if (cell.type === 'text' || cell.type === 'list') {
    const { text, word } = textAndWord(reader);
    const day = readDayText(text, mapping.order, steps, dialect);
    const blank = `COALESCE(${isOneOf(word, blankWords, dialect)}, TRUE)`;
    return { sql: withZero(day, reader), unread: `(${day} IS NULL AND NOT ${blank})` };
  }
  if (cell.type === 'number') {
    const { bare } = steps.add({ bare: finiteCell(reader) });
    const { value } = steps.add({ value: dialect.call('floor', bare) });
    return { sql: withZero(value, reader), unread: `(${cell.sql} IS NOT NULL AND ${value} IS NULL)` };
  }
  const calendar =
    cell.type === 'moment' ? steps.add({ calendar: dialect.dateOfMoment(cell.sql) }).calendar : cell.sql;
  const { value } = steps.add({ value: dialect.dayOfDate(calendar) });
  return { sql: withZero(value, reader), unread: `(${cell.sql} IS NOT NULL AND ${value} IS NULL)` };
}

function readFlag(reader: Reader): Reading {
  const { cell, dialect } = reader;
  if (cell.type === 'truth') return { sql: cell.sql, unread: null };
  if (cell.type === 'number') {
    const [no, yes] = [dialect.number(0), dialect.number(1)];
    return {
      sql: `CASE WHEN ${cell.sql} = ${yes} THEN TRUE WHEN ${cell.sql} = ${no} THEN FALSE END`,
      unread: `(${cell.sql} IS NOT NULL AND NOT (${cell.sql} = ${yes} OR ${cell.sql} = ${no}))`,
    };
  }
  if (cell.type !== 'text' && cell.type !== 'list') return unreadable('truth', reader);
  const { word } = textAndWord(reader);
  return {
    sql: `CASE WHEN ${isOneOf(word, yesWords, dialect)} THEN TRUE WHEN ${isOneOf(word, noWords, dialect)} THEN FALSE END`,
    unread: `COALESCE(NOT (${isOneOf(word, [...blankWords, ...yesWords, ...noWords], dialect)}), FALSE)`,
  };
}

function readText(reader: Reader): Reading {
  const { steps, dialect } = reader;
  const { text } = steps.add({ text: dialect.trim(shownText(reader)) });
  const { value } = steps.add({
    value: `CASE WHEN NOT (${isOneOf(dialect.lower(text), blankWords, dialect)}) THEN ${text} END`,
  });
  return { sql: value, unread: null };
}

function readList(reader: Reader): Reading {
  const { mapping, cell, steps, dialect } = reader;
  if (cell.type === 'list') {
    const { text } = steps.add({ text: dialect.joinList(cell.sql, dialect.text(separator)) });
    return readListItems(text, steps, dialect);
  }
  const { text } = steps.add({ text: shownText(reader) });
  return readListText(text, mapping.separator, steps, dialect);
}

const readers: Readonly<
  Record<FieldKind, readonly [kind: FieldReading['kind'], read: (reader: Reader) => Reading]>
> = {
  number: ['number', readNumber],
  money: ['number', readNumber],
  date: ['number', readDay],
  flag: ['truth', readFlag],
  category: ['text', readText],
  id: ['text', readText],
  list: ['list', readList],
};

/**
 * A field's cells in SQL as the sheet reads them: the same value to the last digit, or none and counted as unread where an
 * engine's patterns cannot tell a spelling that the sheet knows. Blank words, unit, zero, order, separator and decimal mark
 * are the mapping's.
 * @param cell - where the cell stands and what its column holds; not of the type `other`
 */
export function readField(mapping: FieldMapping, cell: SourceCell, dialect: Dialect): FieldReading {
  const steps = createReadingSteps(cell);
  const [kind, read] = readers[mapping.kind];
  const reading = read({ mapping, cell, steps, dialect });
  return { kind, steps: steps.steps, ...reading };
}
