import { blankWords } from '../accounts/blank-text';
import type { Dialect } from './dialect';
import { separator as closing } from './number-patterns';
import { anyOf, literalPattern } from './patterns';
import type { ReadingSteps } from './reading-steps';

/** While a list is read, each item stands between a mark of its own before it and the separator behind it. */
const opening = '\u001e';
/** The same before an item whose quotes are off, so that they come off once. */
const unquoted = '\u001d';

const patterns = {
  /** Marks of ours in a text: nobody writes them, and a text that has them is not read. */
  marks: '[\\x{1D}-\\x{1F}]',
  marksOfItems: '[\\x{1D}\\x{1E}]',
  bracketed: '^\\[[^\\x{1F}]*\\]$',
  brackets: '^\\[|\\]$',
  /** A line break between the quotes of an item, which then stay. */
  brokenItem: '["\'][^,]*[\\x{A}\\x{D}\\x{2028}\\x{2029}][^,]*["\']',
  between: ' *\\x{1F} *',
  doubleQuoted: '\\x{1E}"([^\\x{1F}]*)"\\x{1F}',
  singleQuoted: "\\x{1E}'([^\\x{1F}]*)'\\x{1F}",
  starts: '[\\x{1D}\\x{1E}] *',
  ends: ' *\\x{1F}',
  blank: `\\x{1E}(${anyOf([...blankWords].filter((word) => word !== ''))})?\\x{1F}`,
  twoMarks: '^\\x{1E}|\\x{1F}\\x{1E}',
} as const;

/** Folded items between their marks. */
function itemsOf(text: string, by: string, dialect: Dialect): string {
  const cut = by === closing ? text : dialect.replaceAll(text, literalPattern(by), closing);
  const items = dialect.replaceAll(dialect.fold(cut), patterns.between, closing + opening);
  return `${dialect.text(opening)} || ${items} || ${dialect.text(closing)}`;
}

/** Items without the quotes around them, of either kind but alike. */
function withoutQuotes(items: string, dialect: Dialect): string {
  const double = dialect.replaceByGroup(items, patterns.doubleQuoted, unquoted, closing);
  const single = dialect.replaceByGroup(double, patterns.singleQuoted, opening, closing);
  return dialect.replaceAll(dialect.replaceAll(single, patterns.starts, opening), patterns.ends, closing);
}

/** How a text of a list was read. */
export interface ListText {
  readonly sql: string;
  /** True where a list cannot be told from its text. */
  readonly unread: string;
}

/** Drops blank items and the marks before the others. */
function heldItems(items: string, dialect: Dialect): string {
  const held = dialect.replaceAll(items, patterns.blank, '');
  return `NULLIF(${dialect.replaceAll(held, patterns.twoMarks, closing)}, '')`;
}

/**
 * Reads lists written as text, as `splitList` does: items between separators, or as JSON writes them.
 * @param text - the name of a column with the text
 * @param by - the separator of the column's mapping
 */
export function readListText(text: string, by: string, { add }: ReadingSteps, dialect: Dialect): ListText {
  const { trimmed } = add({ trimmed: dialect.trim(text) });
  const bracketed = dialect.matches(trimmed, patterns.bracketed);
  const { odd } = add({
    odd: `COALESCE(${dialect.matches(trimmed, patterns.marks)} OR (${bracketed} AND ${dialect.matches(trimmed, patterns.brokenItem)}), FALSE)`,
  });
  const inner = dialect.replaceAll(trimmed, patterns.brackets, '');
  const quoted = withoutQuotes(`(${itemsOf(inner, ',', dialect)})`, dialect);
  const { items } = add({
    items: `CASE WHEN ${odd} THEN NULL WHEN ${bracketed} THEN ${quoted} ELSE ${itemsOf(trimmed, by, dialect)} END`,
  });
  return { sql: add({ value: heldItems(items, dialect) }).value, unread: odd };
}

/**
 * Reads the items of a column of lists, joined by the separator; one that holds a mark of ours is not read.
 * @param joined - the name of a column with the items
 */
export function readListItems(joined: string, { add }: ReadingSteps, dialect: Dialect): ListText {
  const odd = `COALESCE(${dialect.matches(joined, patterns.marksOfItems)}, FALSE)`;
  const { items } = add({
    items: `CASE WHEN NOT ${odd} THEN ${itemsOf(joined, closing, dialect)} END`,
  });
  return { sql: add({ value: heldItems(items, dialect) }).value, unread: odd };
}
