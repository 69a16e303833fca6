import { recall, remember } from './sheet-memory';
import type { Sheet } from './spreadsheet';
import { findSheet, sheetList, sheetOf } from './spreadsheet';

/** Longer marks do not stand on their sheet but among the document's properties, and do not go with its copies. */
const longestOnSheet = 16_000;
/** A property holds 9 kB. */
const longestPiece = 8_000;
/** All properties hold 500 kB; what would take more than this is not kept. */
const mostInProperties = 300_000;
const prefix = 'tamarack.mark.';

/** The mark that was last left on a sheet; null where there is none. */
export function readMark({ sheet: name }: { readonly sheet: string }): string | null {
  const sheet = findSheet(name);
  if (!sheet) return null;
  return recall(sheet, 'mark') ?? longMark(sheet);
}

/** Leaves a mark on a sheet in the place of the one before; null takes it off. */
export function leaveMark({
  sheet: name,
  mark,
}: {
  readonly sheet: string;
  readonly mark: string | null;
}): null {
  const sheet = sheetOf(name);
  const isLong = mark !== null && mark.length > longestOnSheet;
  remember(sheet, 'mark', isLong ? null : mark);
  forgetLongMarks(sheet);
  if (isLong) keepLongMark(sheet, mark);
  return null;
}

function keyOf(sheet: Sheet): string {
  return `${prefix}${sheet.getSheetId()}.`;
}

function longMark(sheet: Sheet): string | null {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const key = keyOf(sheet);
  const pieces: string[] = [];
  for (let piece = all[key + 0]; piece !== undefined; piece = all[key + pieces.length]) pieces.push(piece);
  return pieces.length === 0 ? null : pieces.join('');
}

/** Of this sheet, and of those that are gone. */
function forgetLongMarks(sheet: Sheet): void {
  const properties = PropertiesService.getDocumentProperties();
  const own = sheet.getSheetId();
  const others = new Set(
    sheetList()
      .map(({ id }) => id)
      .filter((id) => id !== own),
  );
  for (const key of properties.getKeys()) {
    if (key.startsWith(prefix) && !others.has(Number(key.split('.')[2]))) properties.deleteProperty(key);
  }
}

function keepLongMark(sheet: Sheet, mark: string): void {
  const properties = PropertiesService.getDocumentProperties();
  const held = Object.values(properties.getProperties()).reduce((sum, text) => sum + text.length, 0);
  if (held + mark.length > mostInProperties) return;
  const pieces: Record<string, string> = {};
  for (let from = 0, place = 0; from < mark.length; from += longestPiece, place++) {
    pieces[keyOf(sheet) + place] = mark.slice(from, from + longestPiece);
  }
  properties.setProperties(pieces);
}
