import type { Between } from '#panel';
import type { SheetTop } from '../wire/pages';
import type { Call } from './call';
import type { PageSize } from './page-bytes';

/** The first rows of every sheet, those of as many sheets in one call as fit into it. */
export async function readTops(
  call: Call,
  size: PageSize,
  rowCount: number,
  between: Between = async () => undefined,
): Promise<readonly SheetTop[]> {
  const tops: SheetTop[] = [];
  for (;;) {
    const came = await call('readTops', { from: tops.length, rowCount, mostBytes: size.bytes() });
    if (came.length === 0) return tops;
    tops.push(...came);
    await between(0.5);
  }
}
