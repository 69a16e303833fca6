import { tests, type Condition, type ConditionValue, type Test, type When } from '../../expr/condition';
import type { FieldKind } from '../../values/field-kind';
import { defineProblem } from '../../values/problem';
import { fold } from '../../expr/fold';
import type { SheetItem } from './sheet-item';
import { cellText, type SheetColumn, type SheetRow } from './sheet-row';
import {
  notANumber,
  numberInText,
  readDayText,
  readNote,
  readNumber,
  refuseOthers,
  remember,
  type SheetReader,
} from './sheet-reader';
import { joinTexts, rangeText, splitRange, splitTexts } from './value-text';
import type { Cell } from '../../values/cell';
import type { WrittenRow } from './part';

const unknownTest = defineProblem('unknown-test', '"{test}" is not a test; the tests are {tests}');
const standsAlone = defineProblem('stands-alone', '"{test}" stands alone: {item} has other rows too');
const orEmpty = defineProblem(
  'or-empty',
  'an alternative without a condition: "or" stands between two conditions',
);
const noRange = defineProblem('no-range', '"{value}" is not a range; write the two ends as 50..200');

const withoutValue: readonly Test[] = ['is blank', 'is known', 'is yes', 'is no'];
const withTexts: readonly Test[] = ['in', 'not in', 'contains any', 'contains all', 'contains none'];
const isNumeric = (kind: FieldKind | undefined) => kind === 'number' || kind === 'money';

function readRange(reader: SheetReader, row: SheetRow, kind: FieldKind | undefined): ConditionValue {
  const ends = splitRange(cellText(row.cells.value));
  const numbers = ends?.map(numberInText).filter((end) => end !== undefined);
  if (!ends || (kind !== 'date' && numbers?.length !== 2)) {
    reader.problems.push(noRange({ value: cellText(row.cells.value) }, { cell: row.addressOf('value') }));
    return null;
  }
  return kind === 'date' ? ends : (numbers ?? null);
}

function readSeveral(reader: SheetReader, row: SheetRow, kind: FieldKind | undefined): ConditionValue {
  const texts = splitTexts(cellText(row.cells.value));
  if (!isNumeric(kind)) return texts;
  const numbers = texts.map(numberInText);
  texts.forEach((value, at) => {
    if (numbers[at] === undefined) {
      reader.problems.push(notANumber({ value }, { cell: row.addressOf('value') }));
    }
  });
  return numbers.filter((number) => number !== undefined);
}

function readValue(
  reader: SheetReader,
  row: SheetRow,
  test: Test,
  kind: FieldKind | undefined,
): ConditionValue {
  if (withoutValue.includes(test)) return null;
  if (withTexts.includes(test)) return readSeveral(reader, row, kind);
  if (test === 'between') return readRange(reader, row, kind);
  if (kind === 'date') return readDayText(row, 'value');
  const ordered = test !== 'is' && test !== 'is not' && test !== 'starts with';
  if (ordered || isNumeric(kind)) return readNumber(reader, row, 'value');
  return cellText(row.cells.value);
}

const testOf = (row: SheetRow) => fold(cellText(row.cells.test));

/** Stands for a condition that could not be read: nobody knows whether it holds. */
function unread(reader: SheetReader, row: SheetRow, path: string, item: string): Condition {
  const test = testOf(row);
  const cell = row.addressOf('test');
  if (test === 'always' || test === 'otherwise') {
    reader.problems.push(standsAlone({ test, item }, { cell }));
  } else if (test === 'or') reader.problems.push(orEmpty({}, { cell }));
  else {
    const parameters = { test: cellText(row.cells.test), tests: [...tests, 'or', 'always'].join(', ') };
    reader.problems.push(unknownTest(parameters, { cell }));
  }
  reader.unreadPaths.add(path);
  return { field: '', test: 'is', value: null };
}

function readCondition(
  reader: SheetReader,
  row: SheetRow,
  path: string,
  head: readonly SheetColumn[],
  item: string,
): Condition {
  const written = testOf(row);
  const test = tests.find((known) => known === written);
  if (!test) return unread(reader, row, path, item);
  const used = withoutValue.includes(test)
    ? (['field', 'test'] as const)
    : (['field', 'test', 'value'] as const);
  refuseOthers(reader, row, [...used, ...head, 'note']);
  for (const column of ['field', 'test', 'value'] as const)
    remember(reader, `${path}.${column}`, row, column);
  const field = fold(cellText(row.cells.field));
  const value = readValue(reader, row, test, reader.kindOf(field));
  return { field, test, value, ...readNote(row) };
}

/**
 * Reads the rows of one item as alternatives of conditions.
 * @param path where they stand in the model
 * @param limits `region` where the item may be limited to regions, which its rows then name
 */
export function readWhen(
  reader: SheetReader,
  { name, rows }: SheetItem,
  path: string,
  limits: readonly SheetColumn[] = [],
): When {
  const [first] = rows;
  if (rows.length === 1 && testOf(first) === 'always') {
    refuseOthers(reader, first, ['test', 'note', ...limits]);
    return [];
  }
  const alternatives: Condition[][] = [[]];
  rows.forEach((row, index) => {
    const current = alternatives.at(-1) ?? [];
    if (testOf(row) === 'or' && current.length > 0 && index < rows.length - 1) {
      refuseOthers(reader, row, ['test', ...limits]);
      alternatives.push([]);
    } else {
      const here = `${path}[${alternatives.length - 1}][${current.length}]`;
      const condition = readCondition(reader, row, here, limits, name);
      const { note: _, ...bare } = condition;
      current.push(index === 0 ? bare : condition);
    }
  });
  return alternatives;
}

function valueCell(value: ConditionValue, test: Test): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  return test === 'between' ? rangeText(value) : joinTexts(value.map(String));
}

/** The rows that `readWhen` reads back as the same conditions; the first carries the rule's note and regions. */
export function writeWhen(
  part: string,
  item: string,
  when: When,
  first: { readonly note?: string | undefined; readonly regions?: readonly string[] | undefined } = {},
): WrittenRow[] {
  const head = {
    ...(first.note === undefined ? {} : { note: first.note }),
    ...(first.regions?.length ? { region: joinTexts(first.regions) } : {}),
  };
  if (when.length === 0) return [{ part, item, test: 'always', ...head }];
  return when.flatMap((alternative, index) => [
    ...(index > 0 ? [{ part, item, test: 'or' }] : []),
    ...alternative.map((condition, place): WrittenRow => ({
      part,
      item,
      field: condition.field,
      test: condition.test,
      value: valueCell(condition.value, condition.test),
      ...(index === 0 && place === 0 ? head : condition.note === undefined ? {} : { note: condition.note }),
    })),
  ]);
}
