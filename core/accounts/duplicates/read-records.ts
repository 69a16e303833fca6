import { isDay, type Cell } from '../../values/cell';
import { cellAt, type Table } from '../../values/table';
import { isBlankText } from '../blank-text';
import { columnUnder } from '../column-under';
import { encode } from '../encode';
import type { FieldMapping } from '../field';
import { bareName } from './bare-name';
import type { DuplicateRecords } from './duplicate-records';
import { latinWords, withoutUmlauts } from './latin-words';
import { phoneTail } from './phone-tail';
import { cityMeant, countryMeant } from './place-words';
import { plainStreet } from './plain-street';
import { siteOf } from './registrable-domain';
import { countCodes, textCodes, type TextCodes } from './text-codes';

type TextAt = (row: number) => string;

const noText: TextAt = () => '';

function shown(cell: Cell): string {
  if (cell === null || isDay(cell)) return '';
  const text = typeof cell === 'string' ? cell : String(cell);
  return isBlankText(text) ? '' : text;
}

/** What the columns of a table hold, by field. */
interface Source {
  readonly table: Table;
  readonly fields: readonly FieldMapping[];
}

/** The texts of the first of some fields that is mapped; `noText` where none is. */
function textsOf({ table, fields }: Source, ...keys: readonly string[]): TextAt {
  for (const key of keys) {
    const mapping = fields.find(({ field }) => field === key);
    const column = mapping ? columnUnder(table, mapping.header) : -1;
    if (column >= 0) return (row) => shown(cellAt(table, row, column));
  }
  return noText;
}

function numbersOf({ table, fields }: Source, key: string): Float64Array {
  const mapping = fields.find(({ field }) => field === key);
  const isNumeric = mapping && ['number', 'money', 'date'].includes(mapping.kind);
  if (isNumeric && columnUnder(table, mapping.header) >= 0) {
    const demand = {
      texts: new Set<string>(),
      prefixes: new Set<string>(),
      items: new Set<string>(),
      every: false,
    };
    const read = encode(table, [mapping], new Map([[key, demand]]));
    const column = read.ok ? read.value.columns.get(key) : undefined;
    if (column?.kind === 'number') return column.values;
  }
  return new Float64Array(table.rowCount).fill(NaN);
}

const plainPlace = (text: string): string => withoutUmlauts(latinWords(text));
const plainCode = (text: string): string => latinWords(text).replaceAll(' ', '');
const plainPage = (text: string): string =>
  text.toLowerCase().replace(/^https?:\/\/|^www\.|[?#].*$|\/+$/g, '');

/** Domains and hosts of records, of the first of their fields that tells them. */
function sitesOf(source: Source): { readonly domain: TextCodes; readonly host: TextCodes } {
  const texts = ['domain', 'website', 'contact email', 'email'].map((key) => textsOf(source, key));
  const known = texts.filter((each) => each !== noText);
  const { rowCount } = source.table;
  const host = textCodes(
    rowCount,
    (row) => {
      for (const textAt of known) {
        const text = textAt(row);
        if (text !== '' && siteOf(text)) return text;
      }
      return '';
    },
    (text) => siteOf(text)?.host ?? '',
  );
  const parts = textCodes(
    host.texts.length,
    (place) => host.texts[place]!,
    (text) => siteOf(text)?.domain ?? '',
  );
  const codes = host.codes.map((code) => parts.codes[code]!);
  return { domain: { codes, texts: parts.texts, counts: countCodes(codes, parts.texts.length) }, host };
}

/** Cities, also from a location such as "Berlin, Germany". */
function citiesOf(source: Source): TextCodes {
  const city = textsOf(source, 'city');
  const location = textsOf(source, 'location');
  return textCodes(
    source.table.rowCount,
    (row) => city(row) || (location(row).split(',')[0] ?? ''),
    (text) => cityMeant(plainPlace(text)),
  );
}

/** Parents: by id where the text is the id of a record, else by name. */
function parentsOf(source: Source): Pick<DuplicateRecords, 'parent' | 'parentRow'> {
  const parentAt = textsOf(source, 'parent');
  const { rowCount } = source.table;
  const parentRow = new Int32Array(rowCount).fill(-1);
  const idAt = textsOf(source, 'id');
  if (parentAt !== noText && idAt !== noText) {
    const rows = new Map<string, number>();
    for (let row = 0; row < rowCount; row += 1) rows.set(idAt(row), row);
    rows.delete('');
    for (let row = 0; row < rowCount; row += 1) parentRow[row] = rows.get(parentAt(row)) ?? -1;
  }
  const nameAt: TextAt = (row) => (parentRow[row]! < 0 ? parentAt(row) : '');
  return { parent: textCodes(rowCount, nameAt, bareName), parentRow };
}

const customerWords = /^(?:existing |current |active |bestands)?(?:customers?|clients?|kunden?|cliente?s?)\b/;

function standingsOf(source: Source): Uint8Array {
  const type = textsOf(source, 'type');
  const stage = textsOf(source, 'lifecycle stage');
  const flag = textsOf(source, 'current customer');
  const spend = numbersOf(source, 'current spend');
  const open = numbersOf(source, 'open deals');
  return Uint8Array.from({ length: source.table.rowCount }, (_, row) => {
    const isCustomer =
      spend[row]! > 0 ||
      [type(row), stage(row)].some((text) => text !== '' && customerWords.test(latinWords(text))) ||
      /^(?:true|yes|y|1|x|ja|oui|si)$/i.test(flag(row).trim());
    return isCustomer ? 2 : open[row]! > 0 ? 1 : 0;
  });
}

function filledOf({ table, fields }: Source): Pick<DuplicateRecords, 'filled' | 'columns'> {
  const columns = fields.map(({ header }) => columnUnder(table, header)).filter((column) => column >= 0);
  const filled = new Uint8Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row += 1) {
    let count = 0;
    for (const column of columns) {
      const cell = cellAt(table, row, column);
      if (cell !== null && (typeof cell !== 'string' || !isBlankText(cell))) count += 1;
    }
    filled[row] = Math.min(count, 255);
  }
  return { filled, columns: columns.length };
}

/** What a record is worth: the model's value where it is a mapped field, else potential, else revenue. */
function worthOf(source: Source, value: string | null): Float64Array {
  const keys = [...(value === null ? [] : [value]), 'potential', 'revenue'];
  const key = keys.find((each) => source.fields.some(({ field }) => field === each));
  if (key === undefined) return new Float64Array(source.table.rowCount);
  return numbersOf(source, key).map((worth) => (Number.isNaN(worth) ? 0 : worth));
}

/**
 * Reads what duplicates are told by from a table: names without legal forms, registrable domains, the last digits of
 * telephone numbers, addresses, industry, size, parents, and what decides which record of several stays.
 * @param fields how the accounts are read; those that are not mapped are blank throughout
 * @param value the field that the model values accounts by; null for none
 */
export function readRecords(
  table: Table,
  fields: readonly FieldMapping[],
  value: string | null = null,
): DuplicateRecords {
  const source: Source = { table, fields };
  const nameAt = textsOf(source, 'name');
  const coded = (plain: (text: string) => string, ...keys: readonly string[]): TextCodes =>
    textCodes(table.rowCount, textsOf(source, ...keys), plain);
  return {
    count: table.rowCount,
    shownNames: Array.from({ length: table.rowCount }, (_, row) => nameAt(row)),
    name: coded((text) => withoutUmlauts(bareName(text)), 'name'),
    ...sitesOf(source),
    phone: coded(phoneTail, 'phone'),
    page: coded(plainPage, 'linkedin'),
    country: coded((text) => countryMeant(plainPlace(text)), 'country'),
    region: coded(plainPlace, 'state', 'region'),
    city: citiesOf(source),
    postalCode: coded(plainCode, 'postal code'),
    street: coded(plainStreet, 'street'),
    industry: coded(plainPlace, 'industry'),
    ...parentsOf(source),
    employees: numbersOf(source, 'employees'),
    revenue: numbersOf(source, 'revenue'),
    ...filledOf(source),
    created: numbersOf(source, 'created'),
    lastActivity: numbersOf(source, 'last activity'),
    standing: standingsOf(source),
    worth: worthOf(source, value),
  };
}
