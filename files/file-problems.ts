import { defineNotice, defineProblem } from '#core';

export const fileEmpty = defineProblem(
  'file-empty',
  '"{file}" is empty: a header row and rows below it are needed',
);

export const fileNotTable = defineProblem(
  'file-not-table',
  '"{file}" is {found}, not a csv or xlsx file: open it in a spreadsheet and save it as one of these',
);

export const fileTooLarge = defineProblem(
  'file-too-large',
  '"{file}" is too large to be read whole ({size} MB): split it, or leave out columns that are not needed',
);

export const fileEncrypted = defineProblem(
  'file-encrypted',
  '"{file}" is protected by a password: save a copy without one',
);

export const fileOldExcel = defineProblem(
  'file-old-excel',
  '"{file}" has the format of Excel 97: save it as xlsx or csv',
);

export const fileTruncated = defineProblem(
  'file-truncated',
  '"{file}" is cut off: its end is missing, so copy or download it again',
);

export const fileDamaged = defineProblem(
  'file-damaged',
  '"{file}" cannot be read as an Excel workbook: {detail}',
);

export const fileZipBomb = defineProblem(
  'file-zip-bomb',
  '"{file}" would unpack from {packed} MB to {unpacked} MB: more than 20 times its size or 2 GB is refused; save it as csv',
);

export const fileUnsafeXml = defineProblem(
  'file-unsafe-xml',
  '"{file}" has a document type declaration in {part}, which may reach for other files: save it again from a spreadsheet',
);

export const sheetMissing = defineProblem(
  'sheet-missing',
  '"{file}" has no sheet "{sheet}"; its sheets are {sheets}',
);

export const quoteUnclosed = defineProblem(
  'quote-unclosed',
  'in "{file}" a quotation mark that opens in row {row} is never closed',
);

export const oddQuotes = defineNotice(
  'odd-quotes',
  'in "{file}" quotation marks stand inside unquoted text in {rows}; the text is kept as it stands',
);

export const textNotUtf8 = defineNotice(
  'text-not-utf8',
  '"{file}" is not UTF-8 and was read as Windows-1252: check accented letters',
);

export const nulCharacters = defineNotice(
  'nul-characters',
  '"{file}" holds NUL characters ({count} of them); they are kept',
);

export const headerOnly = defineNotice('header-only', '"{table}" has a header row and no rows below it');

export const headerBelow = defineNotice(
  'header-below',
  'in "{table}" the header row is row {row}; what stands above it, beginning with "{text}", is left out',
);

export const shortRows = defineNotice(
  'short-rows',
  'in "{table}" there are fewer cells than headers in {rows}; the missing cells are blank',
);

export const longRows = defineNotice(
  'long-rows',
  'in "{table}" there are more cells than headers in {rows}; the cells beyond it are left out, the first being "{text}"',
);

export const headersRepeated = defineNotice(
  'headers-repeated',
  'in "{table}" columns share a name: {renamed}',
);

export const headersMissing = defineNotice('headers-missing', 'in "{table}" columns have no header: {named}');

export const tooManyRows = defineProblem(
  'too-many-rows',
  'sheet "{sheet}" would have {rows} rows below its header: an xlsx sheet holds {most}; write csv instead',
);

export const tooManyColumns = defineProblem(
  'too-many-columns',
  'sheet "{sheet}" would have {columns} columns: an xlsx sheet holds 16,384',
);

export const tooManyCells = defineProblem(
  'too-many-cells',
  'sheet "{sheet}" would have {cells} cells, more than {most}: write csv instead, or leave out columns',
);

export const textCut = defineNotice(
  'text-cut',
  'the text has {length} characters and is cut to 32,767, the most that a cell holds',
);

const SHOWN_ROWS = 5;

/** A list of row numbers in words: `row 7`, `rows 3, 5 and 9`, `rows 1, 2, 3, 4, 5 and 12 more`. */
export function rowsInWords(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0]}`;
  if (rows.length > SHOWN_ROWS) {
    return `rows ${rows.slice(0, SHOWN_ROWS).join(', ')} and ${rows.length - SHOWN_ROWS} more`;
  }
  return `rows ${rows.slice(0, -1).join(', ')} and ${rows.at(-1)}`;
}
