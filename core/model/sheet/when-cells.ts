import { tests, type Condition, type ConditionValue, type Test, type When } from '../../expr/condition';
import type { FieldKind } from '../../values/field-kind';
import { defineProblem } from '../../values/problem';
import { cellText, type SheetRow } from './sheet-row';
import { readDayText, readNote, readNumber, refuseOthers, remember, type SheetReader } from './sheet-reader';
import { joinTexts, rangeText, splitRange, splitTexts } from './value-text';
import type { Cell } from '../../values/cell';
import type { WrittenRow } from './part';

const unknownTest = defineProblem('unknown-test', '"{test}" is not a test; the tests are {tests}');
const noRange = defineProblem('no-range', '"{value}" is not a range; write the two ends as 50..200');

const withoutValue: readonly Test[] = ['is blank', 'is known', 'is yes', 'is no'];
const withTexts: readonly Test[] = ['in', 'not in', 'contains any', 'contains all', 'contains none'];
const isNumeric = (kind: FieldKind | undefined) => kind === 'number' || kind === 'money';

function readRange(reader: SheetReader, row: SheetRow, kind: FieldKind | undefined): ConditionValue {
  const ends = splitRange(cellText(row.cells.value));
  const numbers = ends?.map(Number);
  if (!ends || (kind !== 'date' && numbers?.some(Number.isNaN))) {
    reader.problems.push(noRange({ value: cellText(row.cells.value) }, { cell: row.addressOf('value') }));
    return null;
  }
  return kind === 'date' ? ends : ([numbers?.[0] ?? 0, numbers?.[1] ?? 0] as const);
}

function readValue(
  reader: SheetReader,
  row: SheetRow,
  test: Test,
  kind: FieldKind | undefined,
): ConditionValue {
  if (withoutValue.includes(test)) return null;
  if (withTexts.includes(test)) return splitTexts(cellText(row.cells.value));
  if (test === 'between') return readRange(reader, row, kind);
  if (kind === 'date') return readDayText(row, 'value');
  const ordered = test !== 'is' && test !== 'is not' && test !== 'starts with';
  if (ordered || isNumeric(kind)) return readNumber(reader, row, 'value');
  return cellText(row.cells.value);
}

function readCondition(
  reader: SheetReader,
  row: SheetRow,
  path: string,
  first: boolean,
): Condition | undefined {
  const written = cellText(row.cells.test).toLowerCase();
  const test = tests.find((known) => known === written);
  if (!test) {
    const parameters = { test: written, tests: [...tests, 'or', 'always'].join(', ') };
    reader.problems.push(unknownTest(parameters, { cell: row.addressOf('test') }));
    return undefined;
  }
  const used = withoutValue.includes(test)
    ? (['field', 'test'] as const)
    : (['field', 'test', 'value'] as const);
  refuseOthers(reader, row, first ? [...used, 'note', 'region'] : [...used, 'note']);
  for (const column of ['field', 'test', 'value'] as const)
    remember(reader, `${path}.${column}`, row, column);
  const field = cellText(row.cells.field).toLowerCase();
  const value = readValue(reader, row, test, reader.kindOf(field));
  return { field, test, value, ...(first ? {} : readNote(row)) };
}

/** Reads the rows of one item as alternatives of conditions; `path` is where they stand in the model. */
export function readWhen(reader: SheetReader, rows: readonly SheetRow[], path: string): When {
  const alternatives: Condition[][] = [[]];
  rows.forEach((row, index) => {
    const test = cellText(row.cells.test).toLowerCase();
    const current = alternatives.at(-1) ?? [];
    const here = `${path}[${alternatives.length - 1}][${current.length}]`;
    if (test === 'or' && index > 0) {
      refuseOthers(reader, row, ['test']);
      alternatives.push([]);
    } else if (test === 'always' && rows.length === 1) {
      refuseOthers(reader, row, ['test', 'note', 'region']);
    } else {
      const condition = readCondition(reader, row, here, index === 0);
      if (condition) current.push(condition);
    }
  });
  return alternatives.some((alternative) => alternative.length === 0) ? [] : alternatives;
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
