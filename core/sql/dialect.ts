import type { Arithmetic, NumberFunction } from '../expr/expr';

/** The SQL that is spoken: one file in dialects/ and one line in their list. */
export type DialectName = 'duckdb' | 'postgres' | 'spark' | 'bigquery' | 'snowflake';

/** What SQL an expression has turned into gives; a day is a number, as in the sheet (days since 1899-12-30). */
export type SqlKind = 'number' | 'text' | 'truth';

/** Things that an engine may lack; each is a Problem before anything runs, or a difference that is written down. */
export interface Capabilities {
  /** Composes letters and accents (NFC). Without it two spellings of one letter stay two texts. */
  readonly composes: boolean;
  /** Holds the character NUL in a text. */
  readonly nul: boolean;
}

/**
 * How one engine spells what the compiler says. Plain leaves: none calls another leaf, none throws, each gets SQL and
 * gives SQL. Arguments that a leaf says more than once are always a name or a literal: the compiler names them first.
 */
export interface Dialect {
  readonly name: DialectName;
  /** As people write it: `PostgreSQL`. */
  readonly label: string;
  readonly can: Capabilities;
  readonly types: Readonly<Record<SqlKind, string>>;
  /** One part of a name, quoted. */
  identifier(name: string): string;
  /** A text as a literal. */
  text(value: string): string;
  /** A finite number as a literal in double precision. */
  number(value: number): string;
  /** Unknown (NULL) where a divisor is 0 or the result overflows; never an error. */
  arithmetic(by: Arithmetic, left: string, right: string): string;
  /** A function of one known or unknown number; unknown for the unknown, and where there is no result. */
  call(name: Exclude<NumberFunction, 'min' | 'max' | 'coalesce'>, of: string): string;
  /** Whether `arithmetic` or `call` says an argument more than once. */
  readonly repeats: ReadonlySet<Arithmetic | NumberFunction>;
  /** A text of letters that are composed where the engine can, small, with single blanks and none around: `fold` of core/expr. */
  fold(text: string): string;
  /** Without white space around it: all that JavaScript's `trim` takes for it, line ends and U+00A0 too. */
  trim(text: string): string;
  /** In small letters; U+0130 becomes more than an i, or stays as it is. */
  lower(text: string): string;
  /**
   * Whether a text matches a regular expression somewhere. Patterns are extended POSIX ones, which RE2, Java, PostgreSQL and
   * Snowflake share: plain groups, greedy, no `\d` or `\b`, nothing that looks around. `$` is the very end, `[^x]` any line end too.
   */
  matches(text: string, pattern: string): string;
  /** The first group of a pattern in a text; the empty text or NULL where there is none. */
  group(text: string, pattern: string): string;
  /** Every match of a pattern replaced by a plain text. */
  replaceAll(text: string, pattern: string, by: string): string;
  /** Every match of a pattern replaced by its first group between two plain texts (without `\` and `$`). */
  replaceByGroup(text: string, pattern: string, before: string, after: string): string;
  /** Whether a text holds another one, character for character. */
  holds(text: string, part: string): string;
  startsWith(text: string, prefix: string): string;
  /** A text that is known to be a number, in double precision. */
  textToNumber(text: string): string;
  /** Any value of the source as a text. */
  toText(value: string): string;
  /** A number of any type as JavaScript writes it: whole ones by their digits alone, others as shortly as the engine can. */
  numberToText(value: string): string;
  /** A number of any type in double precision. */
  toNumber(value: string): string;
  /** Whether a number in double precision is neither NaN nor infinite. */
  isFinite(value: string): string;
  /** The days since 1899-12-30 of a date, in double precision. */
  dayOfDate(date: string): string;
  /** The date (UTC) of a point in time. */
  dateOfMoment(moment: string): string;
  /** The date of a year, month and day given as whole numbers; NULL where the calendar has no such day. */
  dateOf(year: string, month: string, day: string): string;
  /** The items of a list or array as one text, with the separator between them. */
  joinList(list: string, separator: string): string;
}
