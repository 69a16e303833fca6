import type { Dialect, PlainFunction } from '../dialect';
import { backslashed, digitsOf, doubled } from '../literals';
import { foldsFurther, whiteSpaceByClass } from '../patterns';

const calls: Readonly<Record<PlainFunction, (of: string) => string>> = {
  abs: (of) => `abs(${of})`,
  ln: (of) => `CASE WHEN ${of} > 0 THEN ln(${of}) END`,
  exp: (of) => `CASE WHEN isfinite(exp(${of})) THEN exp(${of}) END`,
  sqrt: (of) => `CASE WHEN ${of} >= 0 THEN sqrt(${of}) END`,
  round: (of) => `round(${of})`,
  floor: (of) => `floor(${of})`,
};

/** A line break would be kept as it is, but not by tools that cut a statement into lines. It knows no character by number. */
function textWithoutNul(value: string): string {
  return /[\n\r]/.test(value) ? `E'${backslashed(value, /(?!)/g, "''")}'` : doubled(value, "'");
}

export const duckdb: Dialect = {
  name: 'duckdb',
  label: 'DuckDB',
  can: { composes: true, nul: true },
  names: {
    quote: '"',
    quotesWhole: false,
    unquoted: 'as typed',
    longest: { count: 1024, of: 'characters' },
    never: null,
    plain: /^[\p{L}_][\p{L}\p{N}_$]*$/u,
    example: 'lake.crm."All accounts"',
  },
  longestStatement: null,
  types: { number: 'DOUBLE', text: 'VARCHAR', truth: 'BOOLEAN' },
  fence: '',
  identifier: (name) => doubled(name, '"'),
  text: (value) =>
    value.includes('\0')
      ? `concat(${value.split('\0').map(textWithoutNul).join(', chr(0), ')})`
      : textWithoutNul(value),
  // Without an exponent a literal is a whole or a decimal number.
  number: (value) => (/e/.test(digitsOf(value)) ? digitsOf(value) : `${digitsOf(value)}e0`),
  arithmetic: null,
  call: (name, of) => calls[name](of),
  extreme: (name, of, maybe) => {
    const result = `${name === 'min' ? 'least' : 'greatest'}(${of.join(', ')})`;
    // It leaves out what is NULL.
    const known = maybe.map((one) => `${one} IS NOT NULL`).join(' AND ');
    return known === '' ? result : `CASE WHEN ${known} THEN ${result} END`;
  },
  repeats: new Set(['ln', 'exp', 'sqrt', 'min', 'max']),
  // Most texts are plain ASCII, and folding those takes a tenth of the time.
  fold: (text) =>
    `CASE WHEN regexp_matches(${text}, '${foldsFurther}') THEN trim(regexp_replace(replace(nfc_normalize(lower(replace(${text}, 'İ', 'i̇'))), 'ς', 'σ'), '[${whiteSpaceByClass}]+', ' ', 'g'), ' ') ELSE lower(${text}) END`,
  trim: (text) => `regexp_replace(${text}, '^[${whiteSpaceByClass}]+|[${whiteSpaceByClass}]+$', '', 'g')`,
  lower: (text) => `lower(replace(${text}, 'İ', 'i̇'))`,
  matches: (text, pattern) => `regexp_matches(${text}, ${doubled(pattern, "'")})`,
  group: (text, pattern) => `regexp_extract(${text}, ${doubled(pattern, "'")}, 1)`,
  replaceAll: (text, pattern, by) =>
    `regexp_replace(${text}, ${doubled(pattern, "'")}, ${doubled(by.replaceAll('\\', '\\\\'), "'")}, 'g')`,
  replaceByGroup: (text, pattern, before, after) =>
    `regexp_replace(${text}, ${doubled(pattern, "'")}, ${doubled(`${before}\\1${after}`, "'")}, 'g')`,
  holds: (text, part) => `contains(${text}, ${part})`,
  startsWith: (text, prefix) => `starts_with(${text}, ${prefix})`,
  textToNumber: (text) => `nullif(TRY_CAST(${text} AS DOUBLE), 'Infinity'::DOUBLE)`,
  toText: (value) => `CAST(${value} AS VARCHAR)`,
  dateToText: (date) => `strftime(${date}, '%Y-%m-%d')`,
  numberToText: (value) =>
    `CASE WHEN ${value} = trunc(${value}) AND abs(${value}) < 1e21 THEN CAST(CAST(${value} AS HUGEINT) AS VARCHAR) ELSE CAST(CAST(${value} AS DOUBLE) AS VARCHAR) END`,
  toNumber: (value) => `CAST(${value} AS DOUBLE)`,
  isFinite: (value) => `isfinite(${value})`,
  dayOfDate: (date) => `CAST(CASE WHEN isfinite(${date}) THEN ${date} - DATE '1899-12-30' END AS DOUBLE)`,
  // Both kinds of points in time count from 1970; only one of them can be told its time zone.
  dateOfMoment: (moment) =>
    `CAST(CASE WHEN isfinite(${moment}) THEN make_timestamp(epoch_us(${moment})) END AS DATE)`,
  dateOf: (year, month, day) =>
    `TRY(make_date(CAST(${year} AS INTEGER), CAST(${month} AS INTEGER), CAST(${day} AS INTEGER)))`,
  hash: (text) => `md5(${text})`,
  joinList: (list, separator) => `array_to_string(${list}, ${separator})`,
};
