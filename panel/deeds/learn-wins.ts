import type { Deed } from '../deed-runner';
import type { DeedDesk } from './deed-desk';

/** Learns who buys from the tables beside the accounts; nothing is written. */
export async function learnWins(
  { host, engine, store, runner }: DeedDesk,
  { turn, watch }: Deed,
): Promise<void> {
  const { draft, mapping } = store.get();
  if (!draft) return;
  const learned = await engine.ask(
    'learn',
    {
      model: draft,
      lessons: ['propensity'],
      tiers: null,
      // What the history would add to the accounts is known of customers alone, and so tells nothing of who buys.
      addsColumns: false,
      mapping,
      today: host.desk.today(),
    },
    watch,
  );
  // Called off at the very end: the user expects that nothing was learned.
  await turn(1, 'learning propensity');
  if (learned.ok) store.dispatch({ kind: 'learned wins', learned: learned.value });
  else runner.fail(learned.problems);
}
