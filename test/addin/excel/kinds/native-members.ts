import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { live, type Call } from './kind';

/** What hangs on a workbook beside its cells. */
export const nativesOfWorkbook = {
  comments: (book: Book) => live('CommentCollection', { book, sheet: null }),
  customXmlParts: (book: Book) => live('CustomXmlPartCollection', book),
  pivotTables: (book: Book) => live('PivotTableCollection', { book, sheet: null }),
  slicers: (book: Book) => live('SlicerCollection', { book, sheet: null }),
};

/** What hangs on a sheet beside its cells. */
export const nativesOfWorksheet = {
  charts: (sheet: Sheet) => live('ChartCollection', sheet),
  comments: (sheet: Sheet, { book }: Call) => live('CommentCollection', { book, sheet }),
  freezePanes: (sheet: Sheet) => live('WorksheetFreezePanes', sheet),
  pivotTables: (sheet: Sheet, { book }: Call) => live('PivotTableCollection', { book, sheet }),
  slicers: (sheet: Sheet, { book }: Call) => live('SlicerCollection', { book, sheet }),
};

/** What hangs on a block of cells. */
export const nativesOfRange = {
  conditionalFormats: (block: Area) => live('ConditionalFormatCollection', block),
  dataValidation: (block: Area) => live('DataValidation', block),
};
