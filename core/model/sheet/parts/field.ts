import type { DateOrder, FieldMapping } from '../../../accounts/field';
import { fieldKinds, fieldMapping, fieldSources } from '../../../accounts/field-mapping';
import { fold } from '../../../expr/fold';
import type { Part, WrittenRow } from '../part';
import { readChoice, readNote, readNumber, refuseOthers, remember, type SheetReader } from '../sheet-reader';
import { cellText, type SheetRow } from '../sheet-row';
import { headedItems, type SheetItem } from '../sheet-item';
import type { Cell } from '../../../values/cell';

type Property = 'zero' | 'unit' | 'order' | 'separator' | 'decimal';
const properties: Readonly<Record<Property, string>> = {
  zero: 'zero',
  unit: 'unit',
  order: 'date order',
  separator: 'separator',
  decimal: 'decimal',
};
const dateOrders: readonly DateOrder[] = ['ymd', 'mdy', 'dmy'];

/** Separators that a cell cannot show are written as words. */
const separatorWords: ReadonlyMap<string, string> = new Map([
  [' ', 'space'],
  ['\t', 'tab'],
  ['\n', 'new line'],
]);

const separatorOf = (text: string): string =>
  [...separatorWords].find(([, word]) => word === fold(text))?.[0] ?? text;

const cellOf = (mapping: FieldMapping, property: Property): Cell =>
  property === 'separator' ? (separatorWords.get(mapping.separator) ?? mapping.separator) : mapping[property];

const readers: Readonly<Record<Property, (reader: SheetReader, row: SheetRow) => Partial<FieldMapping>>> = {
  zero: (reader, row) => ({ zero: readChoice(reader, row, 'value', ['value', 'blank'] as const) ?? 'value' }),
  unit: (reader, row) => ({ unit: readNumber(reader, row, 'value') ?? 1 }),
  order: (reader, row) => ({ order: readChoice(reader, row, 'value', dateOrders) ?? 'ymd' }),
  separator: (_, row) => ({ separator: separatorOf(cellText(row.cells.value)) }),
  decimal: (reader, row) => ({ decimal: readChoice(reader, row, 'value', ['.', ','] as const) ?? '.' }),
};

function readProperty(reader: SheetReader, row: SheetRow, path: string): Partial<FieldMapping> {
  const name = readChoice(reader, row, 'test', Object.values(properties));
  const property = (Object.keys(properties) as Property[]).find((key) => properties[key] === name);
  refuseOthers(reader, row, ['test', 'value']);
  if (!property) return {};
  remember(reader, `${path}.${property}`, row, 'value');
  return readers[property](reader, row);
}

function readField(item: SheetItem, index: number, reader: SheetReader): FieldMapping {
  const [first, ...rest] = item.rows;
  const path = `fields[${index}]`;
  refuseOthers(reader, first, ['field', 'test', 'value', 'note']);
  for (const [key, column] of [
    ['field', 'item'],
    ['header', 'field'],
    ['kind', 'test'],
    ['source', 'value'],
  ] as const) {
    remember(reader, `${path}.${key}`, first, column);
  }
  const field = fold(item.name);
  const kind = readChoice(reader, first, 'test', fieldKinds);
  if (!kind) reader.unreadFields.add(field);
  const said = Object.assign(
    {},
    ...rest.map((row) => readProperty(reader, row, path)),
  ) as Partial<FieldMapping>;
  return fieldMapping({
    field,
    header: cellText(first.cells.field),
    kind: kind ?? 'category',
    source: readChoice(reader, first, 'value', fieldSources) ?? 'provider',
    ...readNote(first),
    ...said,
  });
}

function writeField(mapping: FieldMapping): WrittenRow[] {
  const { field, header, kind, source, note } = mapping;
  const standard = fieldMapping({ field, header, kind });
  const written = (Object.keys(properties) as Property[]).filter((key) => mapping[key] !== standard[key]);
  const head: WrittenRow = { part: 'field', item: field, field: header, test: kind, value: source };
  return [
    note === undefined ? head : { ...head, note },
    ...written.map((key) => ({
      part: 'field',
      item: field,
      test: properties[key],
      value: cellOf(mapping, key),
    })),
  ];
}

/** How the columns of the accounts are read. */
export const fieldPart: Part = {
  name: 'field',
  read: (items, reader) => ({
    fields: headedItems(items).map((item, index) => readField(item, index, reader)),
  }),
  write: (model) => model.fields.flatMap(writeField),
};
