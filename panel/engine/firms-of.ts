import type { FirmTable, Result } from '#core';
import { readFirms } from '#core';
import { parseBlock } from '../block';
import { tableOf } from '../table-of';
import { keptPart } from './kept-part';
import type { Session } from './session';

/** The firms that were sent, read once; null where no table of them was. Each problem names its cell of the sheet. */
export function firmsOf(session: Session): Result<FirmTable> | null {
  const block = session.blocks.get('firms');
  if (!block) return null;
  const { rows, place } = block;
  return keptPart(session, 'firms', [block, rows.length], () => {
    const { row } = parseBlock(place.range);
    return readFirms(tableOf(rows, place.sheet), { sheetRow: (at) => row + at + 2 });
  });
}
