import type { Sheet } from './spreadsheet';

/** What we keep on a sheet where its user does not see it; it goes with the sheet, and with its copies. */
export type Remembered = 'mark' | 'spills' | 'rules' | 'charts' | 'pivot';

const prefix = 'tamarack.';
/** So many characters stand in one piece; a sheet holds some 30,000. */
const longestPiece = 8_000;

/** What was kept on a sheet; null where nothing was. */
export function recall(sheet: Sheet, what: Remembered): string | null {
  const pieces = piecesOf(sheet, what)
    .map((piece) => ({ text: piece.getValue() ?? '', place: Number(piece.getKey().split('.')[2]) }))
    .sort((one, other) => one.place - other.place);
  return pieces.length === 0 ? null : pieces.map(({ text }) => text).join('');
}

/** Keeps a text on a sheet in the place of the one before; null keeps nothing. */
export function remember(sheet: Sheet, what: Remembered, text: string | null): void {
  for (const piece of piecesOf(sheet, what)) piece.remove();
  if (text === null) return;
  for (let from = 0, place = 0; from === 0 || from < text.length; from += longestPiece, place++) {
    const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
    sheet.addDeveloperMetadata(`${prefix}${what}.${place}`, text.slice(from, from + longestPiece), PROJECT);
  }
}

function piecesOf(sheet: Sheet, what: Remembered): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.getDeveloperMetadata().filter((each) => each.getKey().startsWith(`${prefix}${what}.`));
}
