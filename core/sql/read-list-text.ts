import { blankWords } from '../accounts/blank-text';
import type { Dialect } from './dialect';
import { separator as closing } from './number-patterns';
import { anyOf } from './patterns';
import type { ReadingSteps } from './reading-steps';

/** While a list is read, each item stands between a mark of its own before it and the separator behind it. */
const opening = '\u001e';
/** The same before an item whose quotes are off, so that they come off once. */
const unquoted = '\u001d';

const patterns = {
  /** Marks of ours in a text: nobody writes them, and a text that has them is not read. */
  marks: '[\\x{1D}-\\x{1F}]',
  marksOfItems: '[\\x{1D}\\x{1E}]',
  /** What may need a closer look. */
  strange: '[\\[\\x{1D}-\\x{1F}]',
  bracketed: '^\\[[^\\x{1F}]*\\]$',
  brackets: '^\\[|\\]$',
  /** A line break between the quotes of an item of a list in brackets, where they then stay. */
  brokenList:
    '^\\[[^\\x{1F}]*["\'][^,\\x{1F}]*[\\x{A}\\x{D}\\x{2028}\\x{2029}][^,\\x{1F}]*["\'][^\\x{1F}]*\\]$',
  doubleQuoted: '\\x{1E}"([^\\x{1F}]*)"\\x{1F}',
  singleQuoted: "\\x{1E}'([^\\x{1F}]*)'\\x{1F}",
  starts: '[\\x{1D}\\x{1E}] *',
  ends: ' *\\x{1F}',
  blank: `\\x{1E}(${anyOf([...blankWords].filter((word) => word !== ''))})?\\x{1F}`,
} as const;

/** One text for another, wherever it stands: what every engine calls the same, and does faster than by a pattern. */
const replaced = (text: string, part: string, by: string, dialect: Dialect): string =>
  `replace(${text}, ${dialect.text(part)}, ${dialect.text(by)})`;

/** Folded items between their marks. Folding leaves single blanks, so that one may stand on either side of a separator. */
function itemsOf(folded: string, dialect: Dialect): string {
  const cut = replaced(replaced(folded, ` ${closing}`, closing, dialect), `${closing} `, closing, dialect);
  const items = replaced(cut, closing, closing + opening, dialect);
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

/** Drops blank items, of which few lists have any, and the marks before the others. */
function heldItems(items: string, dialect: Dialect): string {
  const filled = dialect.replaceAll(items, patterns.blank, '');
  const held = `CASE WHEN ${dialect.matches(items, patterns.blank)} THEN ${filled} ELSE ${items} END`;
  const once = replaced(held, closing + opening, closing, dialect);
  return `NULLIF(${replaced(once, opening, closing, dialect)}, '')`;
}

/**
 * Reads lists written as text, as `splitList` does: items between separators, or as JSON writes them.
 * @param text - the name of a column with the text
 * @param by - the separator of the column's mapping
 */
export function readListText(text: string, by: string, { add }: ReadingSteps, dialect: Dialect): ListText {
  const { strange } = add({ strange: dialect.matches(text, patterns.strange) });
  // Folding trims the rest, unless a blank belongs to the separator.
  const rest = by === by.trim() ? text : dialect.trim(text);
  const { trimmed } = add({ trimmed: `CASE WHEN ${strange} THEN ${dialect.trim(text)} ELSE ${rest} END` });
  const { listed, odd } = add({
    listed: `(${strange} AND ${dialect.matches(trimmed, patterns.bracketed)})`,
    odd: `COALESCE(${strange} AND (${dialect.matches(trimmed, patterns.marks)} OR ${dialect.matches(trimmed, patterns.brokenList)}), FALSE)`,
  });
  const inner = dialect.replaceAll(trimmed, patterns.brackets, '');
  const { cut } = add({
    cut: `CASE WHEN ${odd} THEN NULL WHEN ${listed} THEN ${replaced(inner, ',', closing, dialect)} ELSE ${replaced(trimmed, by, closing, dialect)} END`,
  });
  const { folded } = add({ folded: dialect.fold(cut) });
  const items = itemsOf(folded, dialect);
  const unquotedItems = withoutQuotes(`(${items})`, dialect);
  const parts = add({ items: `CASE WHEN ${listed} THEN ${unquotedItems} ELSE ${items} END` });
  return { sql: add({ value: heldItems(parts.items, dialect) }).value, unread: odd };
}

/**
 * Reads the items of a column of lists, joined by the separator; one that holds a mark of ours is not read.
 * @param joined - the name of a column with the items
 */
export function readListItems(joined: string, { add }: ReadingSteps, dialect: Dialect): ListText {
  const odd = `COALESCE(${dialect.matches(joined, patterns.marksOfItems)}, FALSE)`;
  const { cut } = add({ cut: `CASE WHEN NOT ${odd} THEN ${joined} END` });
  const { folded } = add({ folded: dialect.fold(cut) });
  const { items } = add({ items: itemsOf(folded, dialect) });
  return { sql: add({ value: heldItems(items, dialect) }).value, unread: odd };
}
