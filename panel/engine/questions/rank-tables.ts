import { isReviewTable, outputBanner, recognise } from '#core';
import type { FoundTable } from '../../host';
import { changeLogSheet } from '../../change-log';
import { modelPlace } from '../../model-place';
import { overridesPlace } from '../../overrides-place';
import { isScenarioTable } from '../../scenario-sheet';
import { isOwnBlock } from '../own-spill';
import type { Question } from '../question';

const ownInputs: readonly string[] = [modelPlace.sheet, overridesPlace.sheet, changeLogSheet];

/** The tables that may hold accounts, the likeliest first: those of whose columns most are recognised. */
export const rankTables: Question<{ readonly tables: readonly FoundTable[] }, readonly FoundTable[]> = (
  _,
  { tables },
) =>
  tables
    .filter(
      ({ place, headers }) =>
        !ownInputs.includes(place.sheet) &&
        !isScenarioTable({ sheet: place.sheet, headers }) &&
        headers[0] !== outputBanner &&
        !isReviewTable(headers) &&
        !isOwnBlock(headers),
    )
    .map((table, order) => ({ table, order, likeness: likeness(table) }))
    .sort((a, b) => b.likeness - a.likeness || a.order - b.order)
    .map(({ table }) => table);

/**
 * Columns tell more than rows: spend by month is longer than the accounts, and has few of their columns. What names deals
 * or people in its headers comes after everything else.
 */
function likeness({ headers, rowCount }: FoundTable): number {
  const { fields, accountsVerdict } = recognise({ headers, rows: [headers], firstRow: 1, rowCount: 0 });
  const isOther = ['deals', 'people', 'firm counts'].includes(accountsVerdict.looksLike);
  return isOther ? 0 : fields.length ** 2 * Math.log2(rowCount + 1);
}
