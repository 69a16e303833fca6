import type { RepsRead, Result } from '#core';
import { readReps } from '#core';
import { parseBlock } from '../block';
import { tableOf } from '../table-of';
import { keptPart } from './kept-part';
import type { Session } from './session';

/** The reps that were sent, read once; null where no table of them was. Each problem names its cell of the sheet. */
export function repsOf(session: Session): Result<RepsRead> | null {
  const block = session.blocks.get('reps');
  if (!block) return null;
  const { rows, place } = block;
  return keptPart(session, 'reps', [block, rows.length], () => {
    const { row, column } = parseBlock(place.range);
    return readReps(tableOf(rows, place.sheet), {
      sheetRow: (at) => row + at + 2,
      sheetColumn: column,
    });
  });
}
