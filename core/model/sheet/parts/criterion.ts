import { fold } from '../../../expr/fold';
import { criterionDefinitions } from '../../../scoring/criterion-definitions';
import { isLineOf } from '../../../scoring/criterion-lines';
import type { BlankPolicy, Criterion, CriterionLine } from '../../../scoring/criterion';
import type { LineTest } from '../../../scoring/define-criterion';
import { defineProblem } from '../../../values/problem';
import { isBlankCell, type Cell } from '../../../values/cell';
import type { Part, WrittenRow } from '../part';
import { headedItems, type SheetItem } from '../sheet-item';
import {
  readNote,
  readNumber,
  readOptionalNumber,
  refuseOthers,
  remember,
  type SheetReader,
} from '../sheet-reader';
import { cellText, type SheetRow } from '../sheet-row';
import { joinTexts, splitTexts } from '../value-text';

const unknownKind = defineProblem(
  'unknown-criterion-kind',
  '"{value}" is not a kind of criterion; the kinds are {known}',
);
const unknownPolicy = defineProblem(
  'unknown-blank-policy',
  '"{value}" says nothing about blanks; write leave out, zero or neutral',
);
const weightMissing = defineProblem('weight-missing', 'the criterion "{name}" has no row weight');
const weightTwice = defineProblem('weight-twice', 'the weight of "{name}" stands here a second time');

const policies: readonly BlankPolicy[] = ['leave out', 'zero', 'neutral'];

const readers: Readonly<
  Record<LineTest['value'], (reader: SheetReader, row: SheetRow) => CriterionLine['value']>
> = {
  number: (reader, row) => readOptionalNumber(reader, row, 'value'),
  text: (_, row) => cellText(row.cells.value) || null,
  texts: (_, row) => splitTexts(cellText(row.cells.value)),
  none: () => null,
};

function readLine(
  reader: SheetReader,
  row: SheetRow,
  tests: readonly LineTest[],
  path: string,
): CriterionLine {
  const test = fold(cellText(row.cells.test));
  const line: CriterionLine = { test, value: null, points: null };
  const known = tests.find((candidate) => isLineOf(line, candidate));
  for (const column of ['test', 'value', 'points'] as const)
    remember(reader, `${path}.${column}`, row, column);
  if (!known) return line;
  refuseOthers(reader, row, [
    'test',
    'note',
    ...(known.value === 'none' ? [] : (['value'] as const)),
    ...(known.points ? (['points'] as const) : []),
  ]);
  return {
    test,
    value: readers[known.value](reader, row),
    points: known.points ? readOptionalNumber(reader, row, 'points') : null,
    ...readNote(row),
  };
}

function readPolicy(reader: SheetReader, row: SheetRow): BlankPolicy {
  const text = fold(cellText(row.cells.value));
  const policy = policies.find((known) => known === text);
  if (!policy && !isBlankCell(row.cells.value)) {
    reader.problems.push(unknownPolicy({ value: text }, { cell: row.addressOf('value') }));
  }
  return policy ?? 'leave out';
}

const isWeight = (row: SheetRow) => fold(cellText(row.cells.test)) === 'weight';

function readWeight({ name, rows }: SheetItem, path: string, reader: SheetReader): number {
  const [weight, ...others] = rows.slice(1).filter(isWeight);
  if (!weight) {
    reader.problems.push(weightMissing({ name }, { cell: rows[0].addressOf('item') }));
    return NaN;
  }
  for (const row of others) {
    reader.problems.push(weightTwice({ name }, { cell: row.addressOf('test') }));
  }
  refuseOthers(reader, weight, ['test', 'value']);
  remember(reader, `${path}.weight`, weight, 'value');
  return readNumber(reader, weight, 'value') ?? NaN;
}

function readCriterion(item: SheetItem, index: number, reader: SheetReader): Criterion {
  const [head, ...rest] = item.rows;
  const path = `criteria[${index}]`;
  const kind = fold(cellText(head.cells.test));
  const definition = criterionDefinitions.find((known) => known.kind === kind);
  if (!definition) {
    const known = criterionDefinitions.map((each) => each.kind).join(', ');
    reader.problems.push(unknownKind({ value: kind, known }, { cell: head.addressOf('test') }));
  }
  refuseOthers(reader, head, ['field', 'test', 'value', 'note']);
  for (const [key, column] of [
    ['name', 'item'],
    ['field', 'field'],
    ['kind', 'test'],
    ['blank', 'value'],
  ] as const) {
    remember(reader, `${path}.${key}`, head, column);
  }
  remember(reader, path, head, 'item');
  const weight = readWeight(item, path, reader);
  const lines = rest.filter((row) => !isWeight(row));
  return {
    name: item.name,
    kind,
    field: fold(cellText(head.cells.field)),
    weight,
    blank: readPolicy(reader, head),
    lines: definition
      ? lines.map((row, place) => readLine(reader, row, definition.lines, `${path}.lines[${place}]`))
      : [],
    ...readNote(head),
  };
}

function lineCell(value: CriterionLine['value']): Cell {
  return value === null || typeof value === 'number' || typeof value === 'string' ? value : joinTexts(value);
}

function writeCriterion({ name, kind, field, weight, blank, lines, note }: Criterion): WrittenRow[] {
  const row = { part: 'criterion', item: name };
  return [
    { ...row, field, test: kind, value: blank, ...(note === undefined ? {} : { note }) },
    { ...row, test: 'weight', value: weight },
    ...lines.map((line) => ({
      ...row,
      test: line.test,
      value: lineCell(line.value),
      points: line.points,
      ...(line.note === undefined ? {} : { note: line.note }),
    })),
  ];
}

/** Criteria of the fit score: a head row, its weight, and the lines of its kind. */
export const criterionPart: Part = {
  name: 'criterion',
  read: (items, reader) => ({
    criteria: headedItems(items).map((item, index) => readCriterion(item, index, reader)),
  }),
  write: (model) => model.criteria.flatMap(writeCriterion),
};
