import type { Result } from '#core';
import { found, makeReport } from '#core';
import { blockText, parseBlock } from '../block';
import type { Host, TablePlace } from '../host';
import type { MappedColumn } from '../mapped-column';
import { overridesName } from '../overrides-place';
import type { SecondPlaces } from '../second-places';
import { text } from '../text.en';
import type { Turn } from '../turns';
import type { WritePlan } from '../write-plan';
import { touchesOf } from '../write-plan';
import { computedColumns } from './computed-columns';
import { mappedModel } from './mapped-model';
import { findPlannedSheets } from './planned-sheets';
import type { ReadAccounts } from './read-accounts';
import { readHistory } from './read-history';
import { liveSheets, valueSheets } from './result-sheets';
import type { SegmentationResult } from './segmentation-result';
import { segmentationResult } from './segmentation-result';

/** What a press of Write will do, and what the results screen will show. */
export interface SegmentationPlan extends WritePlan {
  readonly result: SegmentationResult;
}

/** Segments the accounts and works out every cell that will be written, one piece of it a turn. */
export async function planSegmentation(
  { sheets, desk }: Pick<Host, 'sheets' | 'desk'>,
  accounts: ReadAccounts,
  mapping: readonly MappedColumn[],
  places: SecondPlaces,
  turn: Turn,
): Promise<Result<SegmentationPlan>> {
  await turn(0.1, text.progress.segmenting);
  const mapped = mappedModel(accounts, mapping, desk.today());
  if (!mapped.ok) return mapped;
  const { model } = mapped.value;
  const history = await readHistory(sheets, accounts.table, model, places, turn);
  await turn(0.3, text.progress.segmenting);
  const report = makeReport(accounts.table, model, { overrides: accounts.overrides, ...history.read });
  if (!report.ok) return report;
  await turn(0.6, text.progress.segmenting);
  const columns = computedColumns(report.value, accounts.rows);
  await turn(0.8, text.progress.comparing);
  const written = desk.hasFunctions
    ? liveSheets(ownPlace(accounts), {
        model,
        hasOverrides: accounts.overrideRows !== null,
        history: history.read && places.history,
      })
    : valueSheets(report.value);
  const planned = await findPlannedSheets(sheets, written, mapped.value.isChanged, accounts.model !== null);
  const headers = columns.map(({ header }) => header);
  return found({
    place: accounts.place,
    columns,
    sheets: planned,
    model: mapped.value.isChanged ? model : null,
    overrides: accounts.overrideRows && overridesName(accounts.overrideRows),
    overlap: await sheets.findOverlap(accounts.place, headers),
    touches: touchesOf(accounts.place, headers, planned),
    result: segmentationResult(report.value, history.notices),
  });
}

/**
 * The accounts as formulas read them: up to the last column of the user's. Our columns, which mostly stand at their right
 * after a first run, need not be read.
 */
function ownPlace({ place, headers, table }: ReadAccounts): TablePlace {
  const block = parseBlock(place.range);
  const last = headers.lastIndexOf(table.headers.at(-1) ?? '');
  return { ...place, range: blockText({ ...block, columnCount: last + 1 }) };
}
