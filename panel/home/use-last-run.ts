import { useEffect, useState } from 'react';
import type { LastRun } from '../change-log';
import { changeLogSheet, lastRunIn } from '../change-log';
import { useView } from '../view';

/** The last row of the change log; null where there is none. Read again after each write and each undo. */
export function useLastRun(): LastRun | null {
  const { desk, state } = useView();
  const { sheets } = desk.host;
  const [last, setLast] = useState<LastRun | null>(null);
  useEffect(() => {
    let isGone = false;
    void desk.runner.quietly(async () => {
      const rows = await sheets.readSheet(changeLogSheet);
      if (!isGone) setLast(rows && lastRunIn(rows));
    });
    return () => void (isGone = true);
  }, [sheets, desk, state.accounts, state.undos]);
  return last;
}
