import type { Deed } from '../deed-runner';
import { canWriteAs, lastWriting } from '../last-writing';
import type { WriteAs } from '../engine/planned-places';
import { isChangedMeanwhile } from '../host-refusal';
import { screenOfProblem } from '../problem-screen';
import type { ScreenName } from '../state';
import { turnsWithin } from '../turns';
import type { WritePlan } from '../write-plan';
import { overwrites } from '../write-plan';
import type { DeedDesk } from './deed-desk';
import { lookAround } from './look';
import { planWrite } from './plan-write';
import { writePlan } from './write-plan';

/**
 * Runs the model over the accounts as both stand now and writes what was written last, without a step of the wizard. What
 * the user has to decide or mend is not written over: the screen where that is done is shown instead.
 */
export async function segmentNow(desk: DeedDesk, deed: Deed): Promise<void> {
  const { store, runner } = desk;
  const show = (screen: ScreenName) => store.dispatch({ kind: 'went to', screen });
  if (!store.get().accounts) await lookAround(desk, deed, null);
  if (!store.get().draft) return show('accounts');
  const planning = { ...deed, turn: turnsWithin(deed.turn, 0, 0.5) };
  const plan = await planAsLast(desk, planning);
  if (!plan) {
    const { problems } = store.get();
    const mending = problems.map(screenOfProblem).find((screen) => screen !== null);
    if (mending) show(mending);
    return runner.fail(problems);
  }
  const mayWrite = ({ writing, ...made }: WritePlan) => !overwrites(made) && writing.unsaid.length === 0;
  if (!mayWrite(plan)) return show('finish');
  const writing = { ...deed, turn: turnsWithin(deed.turn, 0.5, 1) };
  try {
    await writePlan(desk, writing, plan);
  } catch (error) {
    if (!isChangedMeanwhile(error)) throw error;
    // Nobody has looked at the plan: it is made once more, of what others have made of the workbook.
    const next = await planAsLast(desk, planning);
    if (!next) return runner.fail(store.get().problems);
    if (!mayWrite(next)) return show('finish');
    await writePlan(desk, writing, next);
  }
}

/** Formulas that an earlier panel wrote beside the accounts are not turned into values. */
async function planAsLast(desk: DeedDesk, deed: Deed): Promise<WritePlan | null> {
  const { host, store } = desk;
  const { as, hasEvidence } = lastWriting(store.get());
  const may = (wanted: WriteAs) => canWriteAs(wanted, host.desk, store.get());
  const plan = await planWrite(desk, deed, may(as) ? as : 'values', hasEvidence);
  const standing = plan?.as === 'values' ? plan.writing.standing : null;
  return standing && may(standing) ? planWrite(desk, deed, standing, hasEvidence) : plan;
}
