import type { Dialect, PlainFunction } from '../dialect';
import { backslashed, digitsOf, doubled, greatestPower, largest } from '../literals';
import { asUnicodeEscapes, foldsFurther, whiteSpaceByClass } from '../patterns';

/** From here on a number has no fraction; what `floor` gives is a whole number of 64 bits. */
const wholeFrom = '4503599627370496D';

const calls: Readonly<Record<PlainFunction, (of: string) => string>> = {
  abs: (of) => `abs(${of})`,
  ln: (of) => `CASE WHEN ${of} > 0D THEN ln(${of}) END`,
  exp: (of) => `CASE WHEN ${of} <= ${greatestPower}D THEN exp(${of}) END`,
  sqrt: (of) => `CASE WHEN ${of} >= 0D THEN sqrt(${of}) END`,
  round: (of) => `round(${of})`,
  floor: (of) => `CASE WHEN abs(${of}) < ${wholeFrom} THEN CAST(floor(${of}) AS DOUBLE) ELSE ${of} END`,
};

/** Control characters, and the `$` with which a variable would begin. */
const told = /[\u0000-\u001f\u007f]|\$(?=\{)/g;

const quoted = (value: string): string => `'${backslashed(value, told, "\\'")}'`;

/** Spark looks at all that follows in a literal for each backslash in it: a long one comes in pieces. */
const pieces = /.{1,1000}/gsu;

const text = (value: string): string => {
  const [first = '', ...more] = value.match(pieces) ?? [];
  return more.length === 0 ? quoted(first) : `concat(${[first, ...more].map(quoted).join(', ')})`;
};

/** A pattern in Java's words: its `$` would stand before a last line break too. */
const pattern = (common: string): string =>
  text(asUnicodeEscapes(common).replace(/(?<!\\)\$(?=$|\|)/g, '\\z'));

export const spark: Dialect = {
  name: 'spark',
  label: 'Spark',
  can: { composes: false, nul: true },
  names: {
    quote: '`',
    quotesWhole: false,
    unquoted: 'as typed',
    longest: { count: 255, of: 'characters' },
    // A variable would be put in its place, in quotes too.
    never: /\$\{/,
    plain: /^[A-Za-z0-9_]+$/,
    example: 'main.crm.`All accounts`',
  },
  longestStatement: null,
  types: { number: 'DOUBLE', text: 'STRING', truth: 'BOOLEAN' },
  fence: '',
  identifier: (name) => doubled(name, '`'),
  text,
  number: (value) => `${digitsOf(value)}D`,
  arithmetic: null,
  call: (name, of) => calls[name](of),
  extreme: (name, of, maybe) => {
    const result = `${name === 'min' ? 'least' : 'greatest'}(${of.join(', ')})`;
    // It leaves out what is NULL.
    const known = maybe.map((one) => `${one} IS NOT NULL`).join(' AND ');
    return known === '' ? result : `CASE WHEN ${known} THEN ${result} END`;
  },
  repeats: new Set(['ln', 'exp', 'sqrt', 'floor', 'min', 'max']),
  // Most texts are plain ASCII, and folding those takes a part of the time.
  fold: (of) =>
    `CASE WHEN ${of} RLIKE ${pattern(foldsFurther)} THEN trim(BOTH ' ' FROM regexp_replace(replace(lower(replace(${of}, 'İ', 'i̇')), 'ς', 'σ'), ${pattern(`[${whiteSpaceByClass}]+`)}, ' ')) ELSE lower(${of}) END`,
  trim: (of) => `regexp_replace(${of}, ${pattern(`^[${whiteSpaceByClass}]+|[${whiteSpaceByClass}]+$`)}, '')`,
  lower: (of) => `lower(replace(${of}, 'İ', 'i̇'))`,
  matches: (of, common) => `(${of} RLIKE ${pattern(common)})`,
  group: (of, common) => `regexp_extract(${of}, ${pattern(common)}, 1)`,
  replaceAll: (of, common, by) =>
    `regexp_replace(${of}, ${pattern(common)}, ${text(by.replace(/[\\$]/g, '\\$&'))})`,
  replaceByGroup: (of, common, before, after) =>
    `regexp_replace(${of}, ${pattern(common)}, ${text(`${before}$1${after}`)})`,
  holds: (of, part) => `contains(${of}, ${part})`,
  startsWith: (of, prefix) => `startswith(${of}, ${prefix})`,
  textToNumber: (of) => `nullif(TRY_CAST(${of} AS DOUBLE), DOUBLE('Infinity'))`,
  toText: (value) => `CAST(${value} AS STRING)`,
  dateToText: (date) => `CAST(${date} AS STRING)`,
  // A float of 10,000,000 and more, or below 0.001, is written with an exponent.
  numberToText: (value) =>
    `CASE WHEN abs(${value}) < 1e21D AND CAST(CAST(${value} AS DECIMAL(38, 0)) AS DOUBLE) = ${value} THEN CAST(CAST(${value} AS DECIMAL(38, 0)) AS STRING) WHEN abs(${value}) BETWEEN 1e-6D AND 1e15D THEN trim(TRAILING '0' FROM CAST(CAST(${value} AS DECIMAL(38, 23)) AS STRING)) ELSE CAST(CAST(${value} AS DOUBLE) AS STRING) END`,
  toNumber: (value) => `CAST(${value} AS DOUBLE)`,
  isFinite: (value) => `(abs(${value}) <= ${largest}D)`,
  dayOfDate: (date) => `CAST(datediff(${date}, DATE'1899-12-30') AS DOUBLE)`,
  // A cast to a date asks the session for its time zone, but where the type has none; which it is, planning settles.
  dateOfMoment: (moment) =>
    `CASE WHEN typeof(${moment}) = 'timestamp_ntz' THEN CAST(${moment} AS DATE) ELSE date_add(DATE'1970-01-01', CAST(floor(unix_seconds(CAST(${moment} AS TIMESTAMP)) / 86400) AS INT)) END`,
  dateOf: (year, month, day) =>
    `TRY_CAST(format_string('%04d-%02d-%02d', CAST(${year} AS INT), CAST(${month} AS INT), CAST(${day} AS INT)) AS DATE)`,
  hash: (text) => `md5(${text})`,
  joinList: (list, separator) => `array_join(${list}, ${separator})`,
};
