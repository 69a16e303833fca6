import type { Dialect, PlainFunction } from '../dialect';
import { backslashed, digitsOf, doubled, greatestPower, largest, leastPower } from '../literals';
import { asUnicodeEscapes, foldsFurther, whiteSpace } from '../patterns';
import { guardedArithmetic } from './postgres-arithmetic';
import { charactersOf, plainGroup, plainMatches, plainReplace } from './postgres-patterns';

const calls: Readonly<Record<PlainFunction, (of: string) => string>> = {
  abs: (of) => `abs(${of})`,
  ln: (of) => `CASE WHEN ${of} > 0 THEN ln(${of}) END`,
  exp: (of) =>
    `CASE WHEN ${of} < ${leastPower}::float8 THEN 0 WHEN ${of} <= ${greatestPower}::float8 THEN exp(${of}) END`,
  sqrt: (of) => `CASE WHEN ${of} >= 0 THEN sqrt(${of}) END`,
  // Its own `round` rounds halves to the even number.
  round: (of) =>
    `(trunc(${of}) + CASE WHEN abs(${of} - trunc(${of})) >= 0.5::float8 THEN sign(${of}) ELSE 0 END)`,
  floor: (of) => `floor(${of})`,
};

/** Backslashes mean themselves or not, as a setting says; behind an E they never do. */
const text = (value: string): string =>
  /[\n\r\t\\]/.test(value) ? `E'${backslashed(value, /(?!)/g, "''")}'` : doubled(value, "'");

const pattern = (common: string): string => text(asUnicodeEscapes(common));

/** What is told by number in texts of many signs: what cannot be seen, and letters of few fonts. */
const unseen = /[^\u0020-\u007E\u00A1-\u02FF]/g;
const told = (value: string): string =>
  value.search(unseen) < 0 ? text(value) : `E'${backslashed(value, unseen, "''")}'`;

/** All that JavaScript's `trim` takes, character by character. */
const white = told(charactersOf(whiteSpace));

/** Small letters by Unicode's rules, whatever language the database was made for; compared by their bytes. */
const small = (of: string): string => `lower(replace(${of}, 'İ', 'i̇') COLLATE "und-x-icu") COLLATE "C"`;

export const postgres: Dialect = {
  name: 'postgres',
  label: 'PostgreSQL',
  can: { composes: true, nul: false },
  names: {
    quote: '"',
    quotesWhole: false,
    unquoted: 'small',
    // What is longer is cut without a word.
    longest: { count: 63, of: 'bytes' },
    never: null,
    plain: /^[\p{L}_][\p{L}\p{N}_$]*$/u,
    example: 'crm."All accounts"',
  },
  longestStatement: null,
  types: { number: 'double precision', text: 'text', truth: 'boolean' },
  fence: 'OFFSET 0',
  identifier: (name) => doubled(name, '"'),
  text,
  number: (value) => `${digitsOf(value)}::float8`,
  arithmetic: guardedArithmetic,
  call: (name, of) => calls[name](of),
  extreme: (name, of, maybe) => {
    const result = `${name === 'min' ? 'least' : 'greatest'}(${of.join(', ')})`;
    // It leaves out what is NULL.
    const known = maybe.map((one) => `${one} IS NOT NULL`).join(' AND ');
    return known === '' ? result : `CASE WHEN ${known} THEN ${result} END`;
  },
  repeats: new Set(['+', '-', '*', '/', 'ln', 'exp', 'sqrt', 'round', 'min', 'max']),
  // Most texts are plain ASCII, and folding those takes a tenth of the time.
  fold: (of) =>
    `CASE WHEN ${of} COLLATE "C" ~ ${pattern(foldsFurther)} THEN trim(BOTH ' ' FROM regexp_replace(replace(normalize(${small(of)}, NFC), 'ς', 'σ'), ${pattern(`[${whiteSpace}]+`)}, ' ', 'g')) ELSE lower(${of} COLLATE "C") END`,
  trim: (of) => `btrim(${of}, ${white})`,
  lower: (of) => `(${small(of)})`,
  matches: (of, common) => plainMatches(of, common, told) ?? `(${of} ~ ${pattern(common)})`,
  group: (of, common) => plainGroup(of, common, told) ?? `(regexp_match(${of}, ${pattern(common)}))[1]`,
  replaceAll: (of, common, by) =>
    plainReplace(of, common, by, told) ??
    `regexp_replace(${of}, ${pattern(common)}, ${text(by.replaceAll('\\', '\\\\'))}, 'g')`,
  replaceByGroup: (of, common, before, after) =>
    `regexp_replace(${of}, ${pattern(common)}, ${text(`${before}\\1${after}`)}, 'g')`,
  holds: (of, part) => `(strpos(${of}, ${part}) > 0)`,
  startsWith: (of, prefix) => `starts_with(${of}, ${prefix})`,
  // It raises an error where others give Infinity or 0; a number of any length is read exactly and looked at first.
  textToNumber: (of) =>
    `CASE WHEN ${of}::numeric = 0 THEN 0 WHEN abs(${of}::numeric) < 5e-324 THEN 0 WHEN abs(${of}::numeric) <= ${largest} THEN ${of}::float8 END`,
  toText: (value) => `CAST(${value} AS text)`,
  dateToText: (date) => `to_char(${date}, 'YYYY-MM-DD')`,
  // A float of 15 digits and more is written with an exponent, and as a numeric cut to 15 digits.
  numberToText: (value) =>
    `CASE WHEN ${value} = 0 THEN '0' WHEN abs(${value}::float8) < 1e15::float8 THEN ${value}::float8::text WHEN abs(${value}::float8) < 9e18::float8 THEN ${value}::bigint::text ELSE trim_scale(${value}::numeric)::text END`,
  toNumber: (value) => `CAST(${value} AS float8)`,
  isFinite: (value) => `(abs(${value}) <= ${largest}::float8)`,
  dayOfDate: (date) => `CAST(CASE WHEN isfinite(${date}) THEN ${date} - DATE '1899-12-30' END AS float8)`,
  // Both kinds of points in time count from 1970; only one of them can be told its time zone.
  dateOfMoment: (moment) =>
    `(DATE '1970-01-01' + CASE WHEN isfinite(${moment}) THEN CAST(floor(extract(epoch FROM ${moment}) / 86400) AS integer) END)`,
  dateOf: (year, month, day) =>
    `CASE WHEN ${year} BETWEEN 1 AND 9999 AND ${month} BETWEEN 1 AND 12 AND ${day} BETWEEN 1 AND extract(day FROM make_date(CAST(${year} AS integer), CAST(${month} AS integer), 1) + INTERVAL '1 month' - INTERVAL '1 day') THEN make_date(CAST(${year} AS integer), CAST(${month} AS integer), CAST(${day} AS integer)) END`,
  hash: (text) => `md5(convert_to(${text}, 'UTF8'))`,
  joinList: (list, separator) => `array_to_string(${list}, ${separator})`,
};
