import type { Rows, WrittenCell } from '#core';
import type { TrialName } from './text.en';
import type { Trial } from './trial';

/** Cells that are written, and read as they were meant. */
function kept(
  check: TrialName,
  range: string,
  cells: readonly (readonly WrittenCell[])[],
  format?: string,
): Trial<TrialName> {
  return {
    check,
    expected: [JSON.stringify(cells)],
    see: async ({ sheet, sheets }) => {
      const place = { sheet, range };
      await sheets.writeCells(place, cells, [format, format]);
      return JSON.stringify((await sheets.readCells(place)) satisfies Rows);
    },
  };
}

/** A blank beside a 0, a day (2026-03-01), and texts that a spreadsheet would take for something else. */
export const cellTrials: readonly Trial<TrialName>[] = [
  kept('blanks', 'A1:B2', [
    ['blank', null],
    ['nought', 0],
  ]),
  kept('days', 'D1:D1', [[{ day: 46_082 }]], 'yyyy-mm-dd'),
  kept('texts', 'F1:F4', [['=1+1'], ['0012'], ['1-2'], ['TRUE']]),
];

/** What stood in a cell, a formula too, stands there again. */
export const undoTrial: Trial<TrialName> = {
  check: 'undo',
  expected: ['5, =2+3'],
  see: async ({ sheet, sheets, formulasOf }) => {
    const place = { sheet, range: 'H1:H2' };
    await sheets.writeCells(place, [[5], [{ formula: '=2+3' }]]);
    const before = await sheets.takeSnapshot([{ kind: 'cells', place }]);
    await sheets.writeCells(place, [['other'], [null]]);
    await sheets.restore(before);
    return (await formulasOf(place.range)).join(', ');
  },
};
