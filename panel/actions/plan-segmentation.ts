import type { Model, Result } from '#core';
import { found, makeReport } from '#core';
import { blockText, parseBlock } from '../block';
import type { Host, NamedRange, Overlap, TablePlace, Touch, WrittenColumn } from '../host';
import type { MappedColumn } from '../mapped-column';
import { modelPlace } from '../model-place';
import { overridesName, overridesPlace } from '../overrides-place';
import { text } from '../text.en';
import type { Turn } from '../turns';
import { computedColumns } from './computed-columns';
import { mappedModel } from './mapped-model';
import type { PlannedSheet } from './planned-sheets';
import { findPlannedSheets } from './planned-sheets';
import type { ReadAccounts } from './read-accounts';
import { liveSheets, valueSheets } from './result-sheets';
import type { SegmentationResult } from './segmentation-result';
import { segmentationResult } from './segmentation-result';

/** What a press of Write will do, worked out in full: nothing has been written yet. */
export interface SegmentationPlan {
  readonly place: TablePlace;
  readonly columns: readonly WrittenColumn[];
  readonly sheets: readonly PlannedSheet[];
  /** Null where the Model sheet stays as it is. */
  readonly model: Model | null;
  /** The name OVERRIDES as it will stand; null where there is no such sheet. */
  readonly overrides: NamedRange | null;
  readonly overlap: Overlap;
  readonly touches: readonly Touch[];
  readonly result: SegmentationResult;
}

/** Whether a plan replaces something that the user made: then the user is asked first. */
export function overwrites({ overlap, sheets }: SegmentationPlan): boolean {
  if (overlap.cells.length > 0) return true;
  return sheets.some(({ isTheUsers, editedRows }) => isTheUsers || editedRows.length > 0);
}

/** Segments the accounts and works out every cell that will be written, one piece of it a turn. */
export async function planSegmentation(
  { sheets, desk }: Pick<Host, 'sheets' | 'desk'>,
  accounts: ReadAccounts,
  mapping: readonly MappedColumn[],
  turn: Turn,
): Promise<Result<SegmentationPlan>> {
  await turn(0.1, text.progress.segmenting);
  const mapped = mappedModel(accounts, mapping, desk.today());
  if (!mapped.ok) return mapped;
  await turn(0.3, text.progress.segmenting);
  const report = makeReport(accounts.table, mapped.value.model, { overrides: accounts.overrides });
  if (!report.ok) return report;
  await turn(0.6, text.progress.segmenting);
  const columns = computedColumns(report.value, accounts.rows);
  await turn(0.8, text.progress.comparing);
  const written = desk.hasFunctions
    ? liveSheets(ownPlace(accounts), accounts.overrideRows !== null)
    : valueSheets(report.value);
  const planned = await findPlannedSheets(sheets, written, mapped.value.isChanged, accounts.model !== null);
  const headers = columns.map(({ header }) => header);
  return found({
    place: accounts.place,
    columns,
    sheets: planned,
    model: mapped.value.isChanged ? mapped.value.model : null,
    overrides: accounts.overrideRows && overridesName(accounts.overrideRows),
    overlap: await sheets.findOverlap(accounts.place, headers),
    touches: touchesOf(accounts.place, headers, planned),
    result: segmentationResult(report.value),
  });
}

/** The accounts without our columns, which stand at their right after a first run: formulas need not read them. */
function ownPlace({ place, table }: ReadAccounts): TablePlace {
  const block = parseBlock(place.range);
  return { ...place, range: blockText({ ...block, columnCount: table.headers.length }) };
}

function touchesOf(
  place: TablePlace,
  headers: readonly string[],
  planned: readonly PlannedSheet[],
): readonly Touch[] {
  return [
    { kind: 'columns', place, headers },
    ...planned
      .filter(({ state }) => state !== 'kept')
      .map(({ name }): Touch => ({ kind: 'sheet', sheet: name })),
    { kind: 'name', name: modelPlace.name },
    { kind: 'name', name: overridesPlace.name },
  ];
}
