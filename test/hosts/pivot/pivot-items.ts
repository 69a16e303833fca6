import { itemKey, type PivotCell, type PivotField, type SortOrder } from './pivot';

const lists: readonly (readonly string[])[] = [
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
];

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Numbers, texts, flags, errors, and blank at the end, however the rest is sorted. */
function rank(cell: PivotCell): number {
  if (cell === null) return 4;
  if (typeof cell === 'object') return 3;
  return typeof cell === 'boolean' ? 2 : typeof cell === 'string' ? 1 : 0;
}

/** Excel passes over hyphens and apostrophes unless nothing else tells two texts apart. */
function compareTexts(a: string, b: string): number {
  return collator.compare(a.replace(/[-']/g, ''), b.replace(/[-']/g, '')) || collator.compare(a, b);
}

function placeInList(cell: PivotCell): { list: number; place: number } | null {
  if (typeof cell !== 'string') return null;
  for (const [list, words] of lists.entries()) {
    const place = words.indexOf(cell.toLowerCase());
    if (place >= 0) return { list, place };
  }
  return null;
}

function compareByList(a: PivotCell, b: PivotCell): number {
  const left = placeInList(a);
  const right = placeInList(b);
  if (!left || !right) return left ? -1 : right ? 1 : 0;
  return left.list - right.list || left.place - right.place;
}

function compareItems(a: PivotCell, b: PivotCell): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a) - Number(b);
}

/** Items sorted as Excel sorts labels: days and months by the calendar first where custom lists are in use. */
export function sortItems(items: readonly PivotCell[], order: SortOrder, customLists: boolean): PivotCell[] {
  const direction = order === 'Ascending' ? 1 : -1;
  return [...items].sort((a, b) => {
    if (a === null || b === null) return rank(a) - rank(b);
    return direction * ((customLists && compareByList(a, b)) || compareItems(a, b));
  });
}

/** The items of a column of the source, each once, as it was first written. */
export function distinctItems(column: readonly PivotCell[]): PivotCell[] {
  const seen = new Map<string, PivotCell>();
  for (const cell of column) {
    const key = itemKey(cell);
    if (!seen.has(key)) seen.set(key, cell);
  }
  return [...seen.values()];
}

/**
 * What a refresh makes of a field's items: those that were there keep their places, also while no row has them; new
 * ones come after, unless the field is sorted.
 */
export function refreshItems(field: PivotField, column: readonly PivotCell[], customLists: boolean): void {
  const known = new Set(field.items.map(itemKey));
  field.items = [...field.items, ...distinctItems(column).filter((cell) => !known.has(itemKey(cell)))];
  if (field.order) field.items = sortItems(field.items, field.order, customLists);
}
