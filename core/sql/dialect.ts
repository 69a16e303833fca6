import type { Arithmetic, NumberFunction } from '../expr/expr';

/** The SQL that is spoken: one file in dialects/ and one line in their list. */
export type DialectName = 'duckdb' | 'postgres' | 'spark' | 'bigquery' | 'snowflake';

/** What SQL an expression has turned into gives; a day is a number, as in the sheet (days since 1899-12-30). */
export type SqlKind = 'number' | 'text' | 'truth';

/** Functions of one number. */
export type PlainFunction = Exclude<NumberFunction, 'min' | 'max' | 'coalesce'>;

/** Things that an engine may lack; each is a Problem before anything runs, or a difference that is written down. */
export interface Capabilities {
  /** Composes letters and accents (NFC). Without it two spellings of one letter stay two texts. */
  readonly composes: boolean;
  /** Holds the character NUL in a text. */
  readonly nul: boolean;
}

/** What an engine asks of the names of tables and columns. */
export interface NameRules {
  /** What stands around a quoted part of a name. */
  readonly quote: '"' | '`';
  /** One pair of quotes may stand around a whole name with its points. */
  readonly quotesWhole: boolean;
  /** What a name that is typed without quotes means. */
  readonly unquoted: 'as typed' | 'small' | 'capital';
  /** UTF-8 bytes, or characters, that a name may have. */
  readonly longest: { readonly count: number; readonly of: 'bytes' | 'characters' };
  /** What may not stand in a name, even in quotes, beside control characters. */
  readonly never: RegExp | null;
  /** A part of a table's name that needs no quotes. */
  readonly plain: RegExp;
  /** A table's name with all its parts. */
  readonly example: string;
}

/** How long a statement may be, in UTF-8 bytes. */
export interface LongestStatement {
  readonly bytes: number;
  /** A longer one is refused, or runs and is not kept whole in the engine's history. */
  readonly beyond: 'refused' | 'not kept';
}

/**
 * How one engine spells what the compiler says. Plain leaves: none calls another leaf, none throws, each gets SQL and
 * gives SQL that needs no brackets around it. What an argument says more than once is always a name or a literal: the
 * compiler names the others first (`repeatedParts`). No leaf gives a text with a line break in it.
 */
export interface Dialect {
  readonly name: DialectName;
  /** As people write it: `PostgreSQL`. */
  readonly label: string;
  readonly can: Capabilities;
  readonly names: NameRules;
  /** What a statement may come to; null where an engine takes whatever fits into its memory. */
  readonly longestStatement: LongestStatement | null;
  readonly types: Readonly<Record<SqlKind, string>>;
  /** What ends a step, so that the engine does not write its expressions into every place that reads them; may be empty. */
  readonly fence: string;
  /** One part of a name, quoted. */
  identifier(name: string): string;
  /** A text as a literal, on one line. */
  text(value: string): string;
  /** A finite number as a literal in double precision. */
  number(value: number): string;
  /**
   * Arithmetic that is unknown (NULL) where a divisor is 0 or the result overflows; `+` of two terms or more, added from
   * the first to the last. null where the engine carries Infinity and NaN as JavaScript does: the printer then writes the
   * plain operators and asks `isFinite` once around them.
   */
  readonly arithmetic: ((by: Arithmetic, of: readonly string[]) => string) | null;
  /**
   * A function of one known or unknown number; unknown for the unknown, and where there is no result. Where it is not among
   * those that repeat, its argument stands alone between brackets.
   */
  call(name: PlainFunction, of: string): string;
  /** The least or the greatest of two numbers or more; unknown where one is. `maybe` are those of them that may be NULL. */
  extreme(name: 'min' | 'max', of: readonly string[], maybe: readonly string[]): string;
  /** Those of the above that say an argument more than once. */
  readonly repeats: ReadonlySet<Arithmetic | NumberFunction>;
  /**
   * A text of letters that are composed where the engine can, small, with single blanks and none around: `fold` of core/expr.
   * It may say its argument three times: a name, or a call that is quickly worked out again.
   */
  fold(text: string): string;
  /** Without white space around it: all that JavaScript's `trim` takes for it, line ends and U+00A0 too. */
  trim(text: string): string;
  /** In small letters; U+0130 becomes an i and U+0307. */
  lower(text: string): string;
  /** Whether a text matches a regular expression somewhere (what it may be made of: core/sql/patterns.ts). */
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
  /** A text that is known to be a number (digits, one point, an exponent of up to three digits), in double precision; unknown where it overflows. */
  textToNumber(text: string): string;
  /** Any value of the source as a text. */
  toText(value: string): string;
  /** A date, given by name, as ISO writes it: `2026-11-21`. */
  dateToText(date: string): string;
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
  /** The date of a year, month and day given as whole numbers in double precision; NULL where the calendar has no such day. */
  dateOf(year: string, month: string, day: string): string;
  /** The MD5 of a text's UTF-8 bytes as 32 small hexadecimal digits: an order by chance that is the same in every engine. */
  hash(text: string): string;
  /** The items of a list or array as one text, with the separator between them; items that are NULL are left out. */
  joinList(list: string, separator: string): string;
}
