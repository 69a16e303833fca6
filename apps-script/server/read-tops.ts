import type { SheetTop, TopsAsked } from '../wire/pages';
import { filledBlock } from './block-range';
import { isTimeUp } from './budget';
import { pageRows } from './page-rows';
import { valueReader } from './read-values';
import { spreadsheet } from './spreadsheet';

/** The first rows of the sheets from one of them on; a sheet of which not all came that was asked for is left to the next answer, unless it is the first. */
export function readTops({ from, rowCount, mostBytes }: TopsAsked): readonly SheetTop[] {
  const tops: SheetTop[] = [];
  let left = mostBytes;
  for (const sheet of spreadsheet().getSheets().slice(from)) {
    const isFirst = tops.length === 0;
    if (!isFirst && (left <= 0 || isTimeUp())) break;
    const filled = filledBlock(sheet);
    const block = { ...filled, rowCount: Math.min(rowCount, filled.rowCount) };
    const name = sheet.getName();
    const { rows } = pageRows({ sheet: name, block, from: 0, mostBytes: left }, block, valueReader(sheet));
    if (!isFirst && rows.length < block.rowCount) break;
    tops.push({ sheet: name, rows, rowCount: filled.rowCount });
    left -= JSON.stringify(rows).length;
  }
  return tops;
}
