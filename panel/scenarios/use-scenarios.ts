import { useEffect, useState } from 'react';
import { scenarioSheets } from '../deeds/keep-scenario';
import type { ReadModel } from '../engine/questions/read-models';
import { useView } from '../view';
import { isScenarioSheet } from './scenario-sheet';

/** Quiet time after a change of a scenario's sheet before it is read again, in milliseconds. */
const readAfter = 300;

/** The scenarios that the workbook holds, read again when one of their sheets changes; null until they were read. */
export function useScenarios(): readonly ReadModel[] | null {
  const { desk, state } = useView();
  const [scenarios, setScenarios] = useState<readonly ReadModel[] | null>(null);
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () =>
      void desk.runner.quietly(async () => {
        const { host, engine } = desk;
        const sheets = [];
        for (const sheet of await scenarioSheets(desk))
          sheets.push({ sheet, rows: (await host.sheets.readSheet(sheet)) ?? [] });
        const found = await engine.ask('read models', { sheets });
        if (!isGone) setScenarios(found);
      });
    read();
    const unfollow = desk.host.sheets.followChanges((sheet) => {
      if (!isScenarioSheet(sheet)) return;
      clearTimeout(timer);
      timer = setTimeout(read, readAfter);
    });
    return () => {
      isGone = true;
      clearTimeout(timer);
      unfollow();
    };
  }, [desk, state.undos]);
  return scenarios;
}
