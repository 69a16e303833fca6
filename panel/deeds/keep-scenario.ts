import { defineProblem } from '#core';
import type { Touch } from '../host';
import type { NameFault } from '../scenario-sheet';
import { isScenarioTable, nameFault, scenarioName, scenarioSheet } from '../scenario-sheet';
import type { DeedDesk } from './deed-desk';
import { writeOrRestore } from './write-or-restore';

const told = defineProblem('told', '{what}');

/** The sheets that may hold a saved model. */
export async function scenarioSheets({ host }: Pick<DeedDesk, 'host'>): Promise<readonly string[]> {
  const tables = await host.sheets.listTables();
  const found = tables.filter(({ place, headers }) => isScenarioTable({ sheet: place.sheet, headers }));
  return [...new Set(found.map(({ place }) => place.sheet))];
}

/** Keeps the model as it is now on a sheet of its own; nothing where the name or the model will not do, which is told. */
export async function saveScenario(desk: DeedDesk, name: string): Promise<void> {
  const { host, engine, store, runner, words } = desk;
  const { draft } = store.get();
  if (!draft || !(await isFree(desk, name))) return;
  const described = await engine.ask('describe model', { model: draft });
  if (!described.ok) return runner.fail(described.problems);
  const sheet = scenarioSheet(name);
  const what = words().scenarios.did.saved(name.trim());
  await writeOrRestore(desk, what, [onSheet(sheet)], () =>
    host.sheets.writeSheet({ ...described.value, name: sheet }),
  );
}

/** Takes a saved scenario away. */
export async function removeScenario(desk: DeedDesk, sheet: string): Promise<void> {
  const what = desk.words().scenarios.did.removed(scenarioName(sheet));
  await writeOrRestore(desk, what, [onSheet(sheet)], () => desk.host.sheets.removeSheet(sheet));
}

/** Gives a saved scenario another name. */
export async function renameScenario(desk: DeedDesk, sheet: string, name: string): Promise<void> {
  if (!(await isFree(desk, name))) return;
  const next = scenarioSheet(name);
  const what = desk.words().scenarios.did.renamed(scenarioName(sheet), name.trim());
  await writeOrRestore(desk, what, [onSheet(sheet), onSheet(next)], () =>
    desk.host.sheets.renameSheet(sheet, next),
  );
}

/** The workbook has the last word on whether a name is free: sheets may have come since the screen was shown. */
async function isFree(desk: DeedDesk, name: string): Promise<boolean> {
  const { host, runner, words } = desk;
  const sheet = scenarioSheet(name);
  const isThere = (await host.sheets.readSheet(sheet)) !== null;
  const fault: NameFault | null = nameFault(name, isThere ? [sheet] : await scenarioSheets(desk));
  if (fault !== null) runner.fail([told({ what: words().scenarios.faults[fault] })]);
  return fault === null;
}

function onSheet(sheet: string): Touch {
  return { kind: 'sheet', sheet };
}
