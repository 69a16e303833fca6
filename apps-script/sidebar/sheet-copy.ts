import type { SheetFacts } from '../wire/pages';
import type { Call } from './call';
import type { CellsCopy } from './copy-cells';
import { copyCells, pasteCells } from './copy-cells';
import type { PageSize } from './page-bytes';
import type { Session, Written } from './session';

/** A sheet with all that comes back when it is pasted. */
export interface SheetCopy {
  readonly facts: SheetFacts;
  readonly cells: CellsCopy;
  readonly mark: string | null;
  /** Null where it is not known as a sheet that this panel wrote. */
  readonly written: Written['finished'] | null;
}

/** Copies a sheet; null where there is none of that name. */
export async function copySheet(
  call: Call,
  size: PageSize,
  session: Session,
  sheet: string,
): Promise<SheetCopy | null> {
  const facts = await call('readSheet', { sheet });
  if (facts === null) return null;
  const mark = await call('readMark', { sheet });
  const known = session.written.get(sheet);
  const written = known && mark !== null && known.mark === mark ? known.finished : null;
  return { facts, cells: await copyCells(call, size, sheet, facts.filled, true), mark, written };
}

/** Makes a sheet what it was when it was copied, whatever has become of it. */
export async function pasteSheet(
  call: Call,
  session: Session,
  sheet: string,
  { facts, cells, mark, written }: SheetCopy,
): Promise<void> {
  await call('beginSheet', { sheet, size: cells.block, described: written?.described ?? null });
  await pasteCells(call, sheet, cells);
  if (written) await call('finishSheet', written);
  await call('placeSheet', { sheet, facts });
  await call('leaveMark', { sheet, mark });
  if (written) session.written.set(sheet, { finished: written, mark });
  else session.written.delete(sheet);
}
