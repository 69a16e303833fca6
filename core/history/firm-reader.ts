import { parseNumber } from '../accounts/parse-number';
import { unitInHeader } from '../accounts/infer-unit';
import type { FirmPlace, FirmRow, FirmTable, IndustryScheme, SizeBand } from '../values/firms';
import { defineProblem, type Problem } from '../values/problem';
import { readSizeBand } from '../values/size-band';
import { cellAt, type Table } from '../values/table';
import type { SaidColumn } from '../accounts/recognise-as';
import type { FirmColumns, FirmField } from './firm-headers';
import { firmPlace } from './firm-places';
import { cellWords } from './read-cells';
import { cellAddress, type ReadOptions } from './read-options';

/** What a table of firms is read with. */
export interface FirmOptions extends Pick<ReadOptions, 'sheetRow'> {
  readonly said?: readonly SaidColumn[];
}

const bandUnread = defineProblem(
  'firms/size-not-read',
  '"{value}" is not a size band; write the employees: <5, 20-99, 500+ or all',
);
const countUnread = defineProblem(
  'firms/count-not-read',
  '"{value}" is not a count; write a whole number of 0 or more, or D or S where it is withheld',
);
/** QCEW's size codes 1 to 9. Source: BLS, QCEW establishment size classes. */
const classSizes = ['0-4', '5-9', '10-19', '20-49', '50-99', '100-249', '250-499', '500-999', '1000+'];

/** What tells a row apart from others, and its figures. */
export interface RawRow extends Omit<FirmRow, 'place'> {
  readonly at: FirmPlace;
  readonly row: number;
}

/** A table of firms while it is read. */
export interface FirmReader {
  readonly table: Table;
  readonly columns: FirmColumns;
  readonly source: FirmTable['source'];
  readonly counted: 'firms' | 'establishments';
  readonly options: FirmOptions;
  readonly problems: Problem[];
  readonly places: Map<string, FirmPlace>;
}

/** A cell of a row as text; the empty text where the column is absent or the cell blank. */
export const textOf = (
  { table, columns }: Pick<FirmReader, 'table' | 'columns'>,
  row: number,
  field: FirmField,
): string => {
  const column = columns.of.get(field);
  return column === undefined ? '' : cellWords(cellAt(table, row, column));
};

/** Whose table it is, by headers that no other has. */
export function sourceOf({ headers }: Table, columns: FirmColumns): FirmTable['source'] {
  const names = new Set(headers.map((header) => header.toLowerCase().replace(/[^a-z0-9<]/g, '')));
  if (names.has('agglvlcode') || names.has('annualavgestabs') || names.has('qtrlyestabs')) return 'QCEW';
  if (columns.bands.length > 2 && (names.has('est') || names.has('ap'))) return 'CBP';
  if (names.has('empszes') || names.has('empszesttl')) return 'CBP';
  return ['entrsize', 'entrsizedscr', 'enterprisesize'].some((name) => names.has(name)) ? 'SUSB' : 'own';
}

/** How industries are told: by codes whose name the header says, else by names. */
export function schemeOf({ headers }: Table, { of }: FirmColumns): IndustryScheme {
  const at = of.get('industry code');
  if (at === undefined) return 'names';
  const header = (headers[at] ?? '').toLowerCase();
  if (/isic|nace|wz|naf/.test(header)) return 'ISIC';
  return /^sic/.test(header) ? 'SIC' : 'NAICS';
}

/** A code without CBP's fillers (`11----`, `113///`); empty for all industries. */
export function codeOf(text: string, source: FirmTable['source']): string {
  const code = text
    .replace(/\.0+$/, '')
    .replace(/^(\d\d)_(\d\d)$/, '$1-$2')
    .replace(/[-/]+$/, '');
  const isTotal = /^(?:0+|total|all)$/i.test(code) || (code === '10' && source === 'QCEW');
  return isTotal ? '' : code;
}

/** Whether a title means all industries. */
export const isTotalTitle = (title: string): boolean =>
  /^(?:total\b.*|all(?: industries)?|insgesamt|gesamt)$/i.test(title);

/** A number of a cell; null where it is blank or a letter stands for it; undefined where it is neither. */
export function numberIn(table: Table, row: number, column: number | undefined): number | null | undefined {
  if (column === undefined) return null;
  const cell = cellAt(table, row, column);
  if (typeof cell === 'number') return cell >= 0 && cell - cell === 0 ? cell : undefined;
  const text = cellWords(cell);
  if (text === '' || /^(?:[A-Z]|\(?[A-Z]\)|-|\.|\*+|x+)$/i.test(text)) return null;
  const value = parseNumber(text, { decimal: '.' })?.value;
  return value !== undefined && value >= 0 ? value : undefined;
}

/** The size band of a row; undefined where it cannot be read, which is a problem. */
export function bandOf(reader: FirmReader, row: number): SizeBand | null | undefined {
  const { table, columns, source } = reader;
  const text = textOf(reader, row, 'size');
  if (text !== '') {
    const band = readSizeBand(text);
    if (band !== undefined) return band;
    const cell = cellAddress(table, row, columns.of.get('size')!, reader.options);
    reader.problems.push(bandUnread({ value: text }, { cell }));
    return undefined;
  }
  const code = textOf(reader, row, 'size code');
  if (code === '' || /^0+1?$/.test(code)) return null;
  const band = source === 'QCEW' ? readSizeBand(classSizes[Number(code) - 1] ?? '') : readSizeBand(code);
  if (band !== undefined) return band;
  const cell = cellAddress(table, row, columns.of.get('size code')!, reader.options);
  reader.problems.push(bandUnread({ value: code }, { cell }));
  return undefined;
}

/** The place of a row; null where it lies across others. */
export function placeOf(reader: FirmReader, row: number): FirmPlace | null {
  const cells = {
    code: textOf(reader, row, 'place code'),
    name: textOf(reader, row, 'place'),
    county: textOf(reader, row, 'county'),
    country: textOf(reader, row, 'country'),
    isAmerican: reader.source !== 'own',
  };
  const key = Object.values(cells).join('\u0000');
  const known = reader.places.get(key);
  if (known) return known;
  const place = firmPlace(cells);
  if (place) reader.places.set(key, place);
  return place;
}

/** How many firms a cell counts; null where they are not shown. What is no number is a problem. */
export function countAt(reader: FirmReader, row: number, column: number | undefined): number | null {
  const count = numberIn(reader.table, row, column);
  if (count !== undefined) return count;
  const value = cellWords(cellAt(reader.table, row, column!));
  const cell = cellAddress(reader.table, row, column!, reader.options);
  reader.problems.push(countUnread({ value }, { cell }));
  return null;
}

/** Money is written in thousands by the Census Bureau, whatever the header says. */
export function unitOf({ table, source }: FirmReader, column: number): number {
  const said = unitInHeader(table.headers[column] ?? '');
  return said ?? (source === 'SUSB' || source === 'CBP' ? 1000 : 1);
}

/** Money of a row in whole units; null where it is not shown. */
export function moneyAt(reader: FirmReader, row: number, field: 'payroll' | 'receipts'): number | null {
  const column = reader.columns.of.get(field);
  const amount = numberIn(reader.table, row, column);
  return column === undefined || amount === undefined || amount === null
    ? null
    : amount * unitOf(reader, column);
}
