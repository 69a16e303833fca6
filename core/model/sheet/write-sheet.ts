import type { Cell } from '../../values/cell';
import type { Model } from '../model';
import { parts } from './parts';
import { sheetColumns } from './sheet-row';

/**
 * The model as the rows of the Model sheet, the header row first: part, item, field, test, value, points, region,
 * note. `readModelSheet` of these rows gives the same model.
 */
export function writeModelSheet(model: Model): Cell[][] {
  const rows = parts.flatMap((part) => part.write(model));
  return [[...sheetColumns], ...rows.map((row) => sheetColumns.map((column) => row[column] ?? null))];
}
