import type { Dialect, PlainFunction } from '../dialect';
import { backslashed, digitsOf, doubled, greatestPower, largest } from '../literals';
import { namedCharacters, whiteSpace } from '../patterns';

/** A decimal literal would be a fixed number; from a text it is read in double precision, to the last digit. */
const number = (value: number): string =>
  Number.isSafeInteger(value) && !Object.is(value, -0) ? `${value}::FLOAT` : `'${digitsOf(value)}'::FLOAT`;

const calls: Readonly<Record<PlainFunction, (of: string) => string>> = {
  abs: (of) => `ABS(${of})`,
  ln: (of) => `CASE WHEN ${of} > 0 THEN LN(${of}) END`,
  exp: (of) => `CASE WHEN ${of} <= '${greatestPower}'::FLOAT THEN EXP(${of}) END`,
  sqrt: (of) => `CASE WHEN ${of} >= 0 THEN SQRT(${of}) END`,
  round: (of) => `ROUND(${of})`,
  floor: (of) => `FLOOR(${of})`,
};

/** Control characters, and the signs with which its command line begins a variable. */
const told = /[\u0000-\u001f\u007f&]|<(?=%)/g;

const text = (value: string): string => `'${backslashed(value, told, "\\'")}'`;

/** Its patterns have no characters by number: each stands in its class as it is. */
const pattern = (common: string): string => text(namedCharacters(common));

export const snowflake: Dialect = {
  name: 'snowflake',
  label: 'Snowflake',
  can: { composes: false, nul: true },
  names: {
    quote: '"',
    quotesWhole: false,
    unquoted: 'capital',
    longest: { count: 255, of: 'characters' },
    never: null,
    plain: /^[A-Za-z_][A-Za-z0-9_$]*$/,
    example: 'sales.crm."All accounts"',
  },
  // Limits on Query Text Size: its history holds 1 MB of a statement.
  longestStatement: { bytes: 1_048_576, beyond: 'not kept' },
  types: { number: 'FLOAT', text: 'VARCHAR', truth: 'BOOLEAN' },
  fence: '',
  identifier: (name) => doubled(name, '"'),
  text,
  number,
  arithmetic: null,
  call: (name, of) => calls[name](of),
  extreme: (name, of) => `${name === 'min' ? 'LEAST' : 'GREATEST'}(${of.join(', ')})`,
  repeats: new Set(['ln', 'exp', 'sqrt']),
  fold: (of) =>
    `TRIM(REGEXP_REPLACE(REPLACE(LOWER(REPLACE(${of}, 'İ', 'i̇')), 'ς', 'σ'), ${pattern(`[${whiteSpace}]+`)}, ' '), ' ')`,
  trim: (of) => `REGEXP_REPLACE(${of}, ${pattern(`^[${whiteSpace}]+|[${whiteSpace}]+$`)}, '')`,
  lower: (of) => `LOWER(REPLACE(${of}, 'İ', 'i̇'))`,
  matches: (of, common) => `(REGEXP_INSTR(${of}, ${pattern(common)}) > 0)`,
  group: (of, common) => `REGEXP_SUBSTR(${of}, ${pattern(common)}, 1, 1, 'e', 1)`,
  replaceAll: (of, common, by) =>
    `REGEXP_REPLACE(${of}, ${pattern(common)}, ${text(by.replaceAll('\\', '\\\\'))})`,
  replaceByGroup: (of, common, before, after) =>
    `REGEXP_REPLACE(${of}, ${pattern(common)}, ${text(`${before}\\1${after}`)})`,
  holds: (of, part) => `CONTAINS(${of}, ${part})`,
  startsWith: (of, prefix) => `STARTSWITH(${of}, ${prefix})`,
  textToNumber: (of) => `NULLIF(TRY_CAST(${of} AS FLOAT), 'inf'::FLOAT)`,
  toText: (value) => `CAST(${value} AS VARCHAR)`,
  // How a date is cast to a text is a setting of the session.
  dateToText: (date) =>
    `LPAD(CAST(YEAR(${date}) AS VARCHAR), 4, '0') || '-' || LPAD(CAST(MONTH(${date}) AS VARCHAR), 2, '0') || '-' || LPAD(CAST(DAY(${date}) AS VARCHAR), 2, '0')`,
  numberToText: (value) =>
    `CASE WHEN ${value} = TRUNC(${value}) AND ABS(${value}) < 1e21 THEN CAST(CAST(${value} AS NUMBER(38, 0)) AS VARCHAR) ELSE CAST(CAST(${value} AS FLOAT) AS VARCHAR) END`,
  toNumber: (value) => `CAST(${value} AS FLOAT)`,
  isFinite: (value) => `(ABS(${value}) <= '${largest}'::FLOAT)`,
  dayOfDate: (date) => `CAST(DATEDIFF('day', DATE '1899-12-30', ${date}) AS FLOAT)`,
  // Seconds since 1970 ask no session for its time zone.
  dateOfMoment: (moment) =>
    `DATEADD('day', FLOOR(DATE_PART('epoch_second', ${moment}) / 86400), DATE '1970-01-01')`,
  dateOf: (year, month, day) =>
    `TRY_TO_DATE(LPAD(CAST(CAST(${year} AS INTEGER) AS VARCHAR), 4, '0') || '-' || LPAD(CAST(CAST(${month} AS INTEGER) AS VARCHAR), 2, '0') || '-' || LPAD(CAST(CAST(${day} AS INTEGER) AS VARCHAR), 2, '0'), 'YYYY-MM-DD')`,
  hash: (text) => `md5(${text})`,
  joinList: (list, separator) => `ARRAY_TO_STRING(${list}, ${separator})`,
};
