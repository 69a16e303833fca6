import { defineProblem, outputBanner, type Problem } from '#core';
import type { Deed } from '../deed-runner';
import type { DeedDesk } from './deed-desk';
import { writeOrRestore } from './write-or-restore';

const taken = defineProblem(
  'summary/taken',
  'the sheet {sheet} holds something that Tamarack did not write; call it otherwise, then pick the file again',
);

/**
 * Writes the summary of a warehouse, from the file that was picked, onto its sheets, in the place of those that stand there.
 * Nothing is written where one of them is the user's own.
 */
export async function refreshSummary(desk: DeedDesk, deed: Deed, picked: File): Promise<void> {
  const { host, engine, runner, words } = desk;
  const read = await engine.ask('read summary', { file: picked, name: picked.name }, deed.watch);
  if (!read.ok) return runner.fail(read.problems);
  const sheets = read.value;
  const problems: Problem[] = [];
  for (const { name } of sheets) {
    const rows = await host.sheets.readSheet(name);
    if (rows?.[0] && rows[0][0] !== outputBanner) problems.push(taken({ sheet: name }));
  }
  if (problems.length > 0) return runner.fail(problems);
  const what = words().market.warehouse.written;
  const touches = sheets.map(({ name }) => ({ kind: 'sheet' as const, sheet: name }));
  await writeOrRestore(desk, what, touches, async () => {
    for (const [at, sheet] of sheets.entries()) {
      await deed.turn(at / sheets.length, 'writing');
      await host.sheets.writeSheet(sheet);
    }
  });
}
