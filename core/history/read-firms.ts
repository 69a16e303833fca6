import type { FirmPlace, FirmTable } from '../values/firms';
import { numberText } from '../values/number-text';
import { defineNotice, defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { firmColumns } from './firm-headers';
import {
  bandOf,
  codeOf,
  countAt,
  isTotalTitle,
  moneyAt,
  numberIn,
  placeOf,
  schemeOf,
  sourceOf,
  textOf,
  unitOf,
  type FirmOptions,
  type FirmReader,
  type RawRow,
} from './firm-reader';
import { cellAddress } from './read-options';

const nothingCounted = defineProblem(
  'firms/no-count',
  'no column counts firms or establishments; the columns are {columns}',
);
const noIndustry = defineProblem(
  'firms/no-industry',
  'no column says the industry, by a code (NAICS, ISIC, SIC) or a name; the columns are {columns}',
);
const noRows = defineProblem('firms/no-rows', 'the table of firms has no row that can be counted');
const repeated = defineProblem(
  'firms/repeated',
  'this row says the same industry, size and place as row {row}, with another number; leave one of them',
);
const establishments = defineNotice(
  'firms/establishments',
  'the table counts establishments, which stand for firms here: a firm of several places is counted at each',
);
const thousands = defineNotice('firms/thousands', 'money under {columns} is read in thousands');
const privateOnly = defineNotice(
  'firms/ownership',
  '{rows} {rows|row is|rows are} of governments or of all owners together and left out: private firms are counted',
);
const acrossAreas = defineNotice(
  'firms/areas',
  '{rows} {rows|row is|rows are} of areas that lie across states (metropolitan areas) or of industries added up in another way, and left out',
);

/** The rows that one row of the table says: one, or one a size band and their sum where each band has a column. */
function rowsOf(reader: FirmReader, row: number, at: FirmPlace): RawRow[] {
  const { columns, counted, source } = reader;
  const title = textOf(reader, row, 'industry');
  const code = codeOf(textOf(reader, row, 'industry code'), source);
  const named = columns.of.has('industry code') ? code : isTotalTitle(title) ? '' : title;
  const wide = columns.bands.length > 0 && !columns.of.has('size');
  const band = wide ? null : bandOf(reader, row);
  if (band === undefined) return [];
  const flagged = /^[NDS]$/i.test(textOf(reader, row, 'withheld'));
  const own: RawRow = {
    ...{ industry: named, title, band, at, row },
    firms: countAt(reader, row, columns.of.get(counted)),
    employment: flagged ? null : (numberIn(reader.table, row, columns.of.get('employment')) ?? null),
    payroll: flagged ? null : moneyAt(reader, row, 'payroll'),
    receipts: flagged ? null : moneyAt(reader, row, 'receipts'),
  };
  const blank = { employment: null, payroll: null, receipts: null };
  const bands = wide ? columns.bands : [];
  return [
    own,
    ...bands.map(({ band: each, column }) => ({
      ...{ ...own, ...blank, band: each },
      firms: countAt(reader, row, column),
    })),
  ];
}

/** Rows that count: of private ownership, of every legal form together. */
function counts(reader: FirmReader, row: number, isPrivate: boolean): boolean {
  const form = textOf(reader, row, 'legal form');
  if (form !== '' && form !== '-' && form !== '001') return false;
  return !isPrivate || textOf(reader, row, 'ownership') === '5';
}

/** The rows of the table, and how many were left out as of another ownership or of areas and industries that lie across. */
function readRows(reader: FirmReader) {
  const { table, source } = reader;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  const isPrivate = source === 'QCEW' && rows.some((row) => textOf(reader, row, 'ownership') === '5');
  const kept = rows.filter((row) => counts(reader, row, isPrivate));
  let across = 0;
  const read = kept.flatMap((row) => {
    const place = placeOf(reader, row);
    const code = codeOf(textOf(reader, row, 'industry code'), source);
    const mixed = source === 'QCEW' && /^10\d/.test(code);
    if (!place || mixed) across += 1;
    return place && !mixed ? rowsOf(reader, row, place) : [];
  });
  return { read, left: isPrivate ? rows.length - kept.length : 0, across };
}

/** Each industry, size and place once; the same row twice counts once, another number is a problem. */
function onceEach(reader: FirmReader, rows: readonly RawRow[]): readonly RawRow[] {
  const seen = new Map<string, RawRow>();
  for (const each of rows) {
    const { industry, band, at } = each;
    const key = [industry, band?.low, band?.high, at.level, at.name].join('\u0000');
    const before = seen.get(key);
    if (!before) seen.set(key, each);
    else if (before.firms !== each.firms) {
      const column = reader.columns.of.get(reader.counted) ?? 0;
      const cell = cellAddress(reader.table, each.row, column, reader.options);
      const row = reader.options.sheetRow?.(before.row) ?? reader.table.firstRow + before.row + 1;
      reader.problems.push(repeated({ row }, { cell }));
    }
  }
  return [...seen.values()];
}

function noticesOf(reader: FirmReader, left: number, across: number): Problem[] {
  const { columns, table, counted } = reader;
  const money = [columns.of.get('payroll'), columns.of.get('receipts')].filter((at) => at !== undefined);
  const scaled = money.filter((at) => unitOf(reader, at) === 1000).map((at) => `"${table.headers[at]}"`);
  return [
    ...(counted === 'firms' ? [] : [establishments()]),
    ...(scaled.length > 0 ? [thousands({ columns: scaled.join(', ') })] : []),
    ...(left > 0 ? [privateOnly({ rows: numberText(left) })] : []),
    ...(across > 0 ? [acrossAreas({ rows: numberText(across) })] : []),
  ];
}

const mostProblems = 20;

/** The most that a row holds which is withheld: Census publishes no cell of fewer than three. BLS withholds no count. */
const mostWithheld: Readonly<Record<FirmTable['source'], number | null>> = {
  SUSB: 2,
  CBP: 2,
  QCEW: 0,
  own: null,
};

/**
 * Reads a table of firms by industry, size band and place: Census SUSB and County Business Patterns, BLS QCEW, as they are
 * downloaded, or the user's own. Columns without a name are passed over; thousands may be grouped by any habit. A letter
 * or a blank in place of a count means that it is withheld.
 * Source: record layouts of SUSB, CBP (Census Bureau) and QCEW (Bureau of Labor Statistics).
 * @returns the table, or every problem with its cell
 */
export function readFirms(table: Table, options: FirmOptions = {}): Result<FirmTable> {
  const columns = firmColumns(table, options.said);
  if (!columns.ok) return columns;
  const { of, bands } = columns.value;
  const shown = table.headers.filter((header) => header.trim() !== '').slice(0, 12);
  const listed = { columns: shown.map((header) => `"${header}"`).join(', ') };
  const lacks = [
    ...(of.has('firms') || of.has('establishments') || bands.length > 0 ? [] : [nothingCounted(listed)]),
    ...(of.has('industry code') || of.has('industry') ? [] : [noIndustry(listed)]),
  ];
  if (lacks.length > 0) return refused(lacks);
  const source = sourceOf(table, columns.value);
  const counted = of.has('firms') ? 'firms' : 'establishments';
  const reader: FirmReader = {
    table,
    columns: columns.value,
    source,
    counted,
    options,
    problems: [],
    places: new Map(),
  };
  const { read, left, across } = readRows(reader);
  const rows = onceEach(reader, read);
  if (reader.problems.length > 0) return refused(reader.problems.slice(0, mostProblems));
  if (rows.length === 0) return refused([noRows()]);
  const distinct = [...new Map(rows.map(({ at }) => [`${at.level} ${at.name}`, at])).values()];
  const placeAt = new Map(distinct.map((place, at) => [`${place.level} ${place.name}`, at]));
  return found(
    {
      ...{ source, counts: counted, scheme: schemeOf(table, columns.value), places: distinct },
      mostWithheld: mostWithheld[source],
      rows: rows.map(({ at, row: _, ...each }) => ({
        ...each,
        place: placeAt.get(`${at.level} ${at.name}`)!,
      })),
    },
    noticesOf(reader, left, across),
  );
}
