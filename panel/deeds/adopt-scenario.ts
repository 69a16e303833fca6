import type { Model } from '#core';
import { dayOf } from '#core';
import { changeLogSheet } from '../change-log';
import type { Touch } from '../host';
import { freeScenarioName, scenarioSheet } from '../scenario-sheet';
import type { DeedDesk } from './deed-desk';
import { modelTouches } from './edit-model';
import { scenarioSheets } from './keep-scenario';
import { logRun } from './log-run';
import { sendModel } from './look';
import { writeOrRestore } from './write-or-restore';

/** A scenario that is to become the model, and what it does to the accounts. */
export interface Adoption {
  readonly name: string;
  readonly model: Model;
  readonly accounts: number;
  /** Accounts that move to another segment, out of the market or into it. */
  readonly moved: number;
}

/**
 * Makes a scenario the model: the model that was is kept as a scenario of its own, by which one can go back, and the change
 * log says so with the day; all in one step of Undo.
 */
export async function adoptScenario(
  desk: DeedDesk,
  { name, model, accounts, moved }: Adoption,
): Promise<void> {
  const { host, engine, store, runner, words } = desk;
  const { draft, preferences } = store.get();
  if (!draft) return;
  const today = host.desk.today();
  const text = words().scenarios;
  const described = [
    await engine.ask('describe model', { model: draft }),
    await engine.ask('describe model', { model }),
  ] as const;
  const [was, is] = described;
  if (!was.ok || !is.ok) return runner.fail(described.flatMap((each) => (each.ok ? [] : each.problems)));
  const kept = freeScenarioName(text.keptBefore(today), await scenarioSheets(desk));
  const sheet = scenarioSheet(kept);
  const touches: readonly Touch[] = [
    { kind: 'sheet', sheet },
    ...modelTouches,
    { kind: 'sheet', sheet: changeLogSheet },
  ];
  await writeOrRestore(desk, text.did.adopted(name), touches, async () => {
    await host.sheets.writeSheet({ ...was.value, name: sheet });
    await host.models.saveModel(is.value);
    await logRun(host, {
      when: dayOf(today) ?? 0,
      what: text.loggedAdoption(name, kept),
      model: model.name,
      accounts,
      moved,
      who: preferences.name ?? '',
    });
  });
  await sendModel(desk);
  store.dispatch({ kind: 'read model', read: await engine.ask('read model', null) });
}
