import { hostProblems, hostRefusal } from '#panel';
import type { Session } from './session';

/** What 1 January 2000 is where days are counted from 1900. */
const usual = 36_526;

/** Refuses days where the workbook counts them from 1904: Excel does not tell, but its own DATE does. */
export async function checkDays(context: Excel.RequestContext, session: Session): Promise<void> {
  if (session.countsDays === undefined) {
    const day = context.workbook.functions.date(2000, 1, 1).load('value');
    await context.sync();
    session.countsDays = day.value === usual ? 'from 1900' : 'from 1904';
  }
  if (session.countsDays === 'from 1900') return;
  // It can be turned off while the panel is open.
  session.countsDays = undefined;
  throw hostRefusal(hostProblems.daysFrom1904({}));
}
