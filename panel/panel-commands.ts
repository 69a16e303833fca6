import type { DeedDesk } from './deeds/deed-desk';
import { segmentNow } from './deeds/segment-now';
import type { PanelDeeds } from './panel-deeds';
import type { ScreenName } from './state';
import { loadEnglish } from './words/languages';

/**
 * What may be asked of an open panel from outside of its screens: by a ribbon, a menu. Each waits until what is under way
 * is over, is over itself when it is answered, and says in the panel what came of it.
 */
export interface PanelCommands {
  /** Writes what the model makes of the accounts, as it was written last; asks first where it would overwrite. */
  readonly segmentAccounts: () => Promise<void>;
  /** The same, and every pivot is calculated anew. */
  readonly refreshResults: () => Promise<void>;
  /** Shows why the account of the selected row is where it is. */
  readonly explainAccount: () => Promise<void>;
  /** Shows a screen. */
  readonly showScreen: (screen: ScreenName) => Promise<void>;
  /** Takes the last write back. */
  readonly undoLastWrite: () => Promise<void>;
}

/** The commands of one panel. */
export function panelCommands(desk: DeedDesk, deeds: PanelDeeds): PanelCommands {
  const { host, store, runner, words } = desk;
  // A deed that begins while another runs would show its own progress in the place of the other's.
  const turnComes = () => runner.quietly(async () => undefined);
  const segment = async (after: () => Promise<void>) => {
    deeds.saveModel();
    // What is written without a screen is reported in the words of one.
    await Promise.all([turnComes(), loadEnglish()]);
    const { undos } = store.get();
    const failure = () =>
      store.get().undos === undos ? words().problems.unexpected : words().finish.notRead;
    runner.begin(
      'reading',
      async (deed) => {
        await segmentNow(desk, deed);
        await after();
      },
      { canCancel: true, failure },
    );
    await turnComes();
  };
  return {
    segmentAccounts: () => segment(async () => undefined),
    refreshResults: () => segment(async () => host.sheets.refreshPivots?.()),
    explainAccount: async () => {
      if (!store.get().accounts) await turnComes();
      deeds.goTo('explain');
    },
    showScreen: async (screen) => deeds.goTo(screen),
    undoLastWrite: async () => {
      await turnComes();
      deeds.undo();
      await turnComes();
    },
  };
}
