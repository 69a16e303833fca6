import type { Deed } from '../deed-runner';
import type { DeedDesk } from './deed-desk';
import { writeOrRestore } from './write-or-restore';

const sheet = 'Duplicates';

/** Writes the groups that a threshold proposes onto the sheet Duplicates, in the place of those that stand there. */
export async function writeDuplicates(desk: DeedDesk, deed: Deed, threshold: number): Promise<void> {
  const { host, engine, store, runner, words } = desk;
  const { draft } = store.get();
  if (!draft) return;
  const rows = await host.sheets.readSheet(sheet);
  const standing = rows === null ? null : rows.slice(0, 1);
  const made = await engine.ask('duplicates sheet', { model: draft, threshold, standing }, deed.watch);
  if (!made.ok) return runner.fail(made.problems);
  await writeOrRestore(desk, words().health.duplicates.written, [{ kind: 'sheet', sheet }], () =>
    host.sheets.writeSheet(made.value),
  );
}
