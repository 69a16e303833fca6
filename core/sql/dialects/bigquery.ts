import type { Arithmetic } from '../../expr/expr';
import type { Dialect, PlainFunction } from '../dialect';
import { backslashed, digitsOf, greatestPower, largest, leastPower } from '../literals';
import { namedCharacters, whiteSpaceByClass } from '../patterns';

const safe: Readonly<Record<Arithmetic, string>> = {
  '+': 'SAFE_ADD',
  '-': 'SAFE_SUBTRACT',
  '*': 'SAFE_MULTIPLY',
  '/': 'SAFE_DIVIDE',
};

const calls: Readonly<Record<PlainFunction, (of: string) => string>> = {
  abs: (of) => `ABS(${of})`,
  ln: (of) => `CASE WHEN ${of} > 0.0 THEN LN(${of}) END`,
  exp: (of) => `CASE WHEN ${of} < ${leastPower} THEN 0.0 WHEN ${of} <= ${greatestPower} THEN EXP(${of}) END`,
  sqrt: (of) => `CASE WHEN ${of} >= 0.0 THEN SQRT(${of}) END`,
  round: (of) => `ROUND(${of})`,
  floor: (of) => `FLOOR(${of})`,
};

const text = (value: string): string => `'${backslashed(value, /[\u0000-\u001f\u007f]/g, "\\'")}'`;

/** A pattern in which characters stand as they are: other readers of its SQL know none by number. */
const pattern = (common: string): string => text(namedCharacters(common));

/** A pattern whose first group alone is kept: it extracts from no pattern of several. */
function oneGroup(common: string): string {
  let groups = 0;
  return common.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\(/g, (part) =>
    part === '(' && (groups += 1) > 1 ? '(?:' : part,
  );
}

export const bigquery: Dialect = {
  name: 'bigquery',
  label: 'BigQuery',
  can: { composes: true, nul: true },
  names: {
    quote: '`',
    quotesWhole: true,
    unquoted: 'as typed',
    longest: { count: 1024, of: 'bytes' },
    never: /[`\\*$@]/,
    plain: /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?$/u,
    example: 'our-project.crm.`All accounts`',
  },
  // Quotas, query jobs: 1,024K characters of a query, or of a view.
  longestStatement: { bytes: 1_048_576, beyond: 'refused' },
  types: { number: 'FLOAT64', text: 'STRING', truth: 'BOOL' },
  fence: '',
  identifier: (name) => `\`${backslashed(name, /[\u0000-\u001f\u007f`]/g, "\\'")}\``,
  text,
  number: (value) => (/[.e]/.test(digitsOf(value)) ? digitsOf(value) : `${digitsOf(value)}.0`),
  arithmetic: (by, of) => of.reduce((before, one) => `${safe[by]}(${before}, ${one})`),
  call: (name, of) => calls[name](of),
  extreme: (name, of) => `${name === 'min' ? 'LEAST' : 'GREATEST'}(${of.join(', ')})`,
  repeats: new Set(['ln', 'exp', 'sqrt']),
  fold: (of) =>
    `TRIM(REGEXP_REPLACE(REPLACE(NORMALIZE(LOWER(REPLACE(${of}, 'İ', 'i̇')), NFC), 'ς', 'σ'), ${text(`[${whiteSpaceByClass}]+`)}, ' '), ' ')`,
  trim: (of) => `REGEXP_REPLACE(${of}, ${text(`^[${whiteSpaceByClass}]+|[${whiteSpaceByClass}]+$`)}, '')`,
  lower: (of) => `LOWER(REPLACE(${of}, 'İ', 'i̇'))`,
  matches: (of, common) => `REGEXP_CONTAINS(${of}, ${pattern(common)})`,
  group: (of, common) => `REGEXP_EXTRACT(${of}, ${pattern(oneGroup(common))})`,
  replaceAll: (of, common, by) =>
    `REGEXP_REPLACE(${of}, ${pattern(common)}, ${text(by.replaceAll('\\', '\\\\'))})`,
  replaceByGroup: (of, common, before, after) =>
    `REGEXP_REPLACE(${of}, ${pattern(common)}, ${text(`${before}\\1${after}`)})`,
  holds: (of, part) => `(STRPOS(${of}, ${part}) > 0)`,
  startsWith: (of, prefix) => `STARTS_WITH(${of}, ${prefix})`,
  textToNumber: (of) => `NULLIF(SAFE_CAST(${of} AS FLOAT64), CAST('inf' AS FLOAT64))`,
  toText: (value) => `CAST(${value} AS STRING)`,
  dateToText: (date) => `CAST(${date} AS STRING)`,
  numberToText: (value) =>
    `CASE WHEN ${value} = TRUNC(${value}) AND ABS(${value}) < 9e18 THEN CAST(CAST(${value} AS INT64) AS STRING) WHEN ${value} = TRUNC(${value}) AND ABS(${value}) < 1e21 THEN CAST(CAST(${value} AS BIGNUMERIC) AS STRING) ELSE CAST(CAST(${value} AS FLOAT64) AS STRING) END`,
  toNumber: (value) => `CAST(${value} AS FLOAT64)`,
  isFinite: (value) => `(ABS(${value}) <= ${largest})`,
  dayOfDate: (date) => `CAST(DATE_DIFF(${date}, DATE '1899-12-30', DAY) AS FLOAT64)`,
  dateOfMoment: (moment) => `DATE(${moment})`,
  // SAFE.DATE says the same in fewer words, which other readers of its SQL do not know.
  dateOf: (year, month, day) =>
    `SAFE_CAST(CONCAT(LPAD(CAST(CAST(${year} AS INT64) AS STRING), 4, '0'), '-', LPAD(CAST(CAST(${month} AS INT64) AS STRING), 2, '0'), '-', LPAD(CAST(CAST(${day} AS INT64) AS STRING), 2, '0')) AS DATE)`,
  hash: (text) => `to_hex(md5(${text}))`,
  joinList: (list, separator) => `ARRAY_TO_STRING(${list}, ${separator})`,
};
