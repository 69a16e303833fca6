import type { PanelCommands } from '#panel';
import { commandNames } from '../command-names';

/** What is used of Office for the ribbon and the context menu. */
export interface CommandOffice {
  readonly actions: {
    associate(id: string, action: (event: { completed(): void }) => void): void;
  };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

/**
 * Gives Excel a function for each command: it shows the pane, waits for the panel in it, and lets it do what is asked.
 * Excel is always told when a command is over: until then it takes no other.
 * @param panel opens the panel where it is not open yet, and gives its commands; a pane without a panel says so itself
 */
export function associateCommands(office: CommandOffice, panel: () => Promise<PanelCommands>): void {
  for (const name of commandNames) {
    office.actions.associate(name, (event) => {
      const done = async () => {
        // Where the pane cannot be shown the command is done all the same.
        await office.addin.showAsTaskpane().catch(() => undefined);
        await (await panel())[name]();
      };
      void done()
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}
