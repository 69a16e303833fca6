import type { Model } from '#core';
import { useEffect, useState } from 'react';
import { scenarioSheets } from '../deeds/keep-scenario';
import type { ModelRows, ReadModel } from '../engine/questions/read-models';
import { useAnswer } from '../use-answer';
import { useView } from '../view';
import { isScenarioSheet } from '../scenario-sheet';

/** Quiet time after a change of a scenario's sheet before it is read again, in milliseconds. */
const readAfter = 300;

/** The scenarios that the workbook holds, read again when one of their sheets changes; null until they were read. */
export function useScenarios(current: Model): readonly ReadModel[] | null {
  const { desk, state } = useView();
  const [sheets, setSheets] = useState<readonly ModelRows[] | null>(null);
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () =>
      void desk.runner.quietly(async () => {
        const found: ModelRows[] = [];
        for (const sheet of await scenarioSheets(desk))
          found.push({ sheet, rows: (await desk.host.sheets.readSheet(sheet)) ?? [] });
        if (!isGone) setSheets(found);
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
  return useAnswer('read models', sheets && { sheets, current }).answer;
}
