import type { PanelCommands } from '#panel';
import type { CommandName } from '../wire/calls';
import type { Heartbeat } from './heartbeat';

/**
 * Lets the panel do what was chosen in the menu: that runs on Google's server and leaves there what is wanted, and the
 * panel, which has what Undo needs, takes it.
 * @param panel the commands of the panel, once it stands
 */
export function runCommands({ follow }: Heartbeat, panel: Promise<PanelCommands>): () => void {
  return follow(({ command }) => {
    if (command) void panel.then((commands) => run(commands, command)).catch(() => undefined);
  });
}

function run(commands: PanelCommands, command: CommandName): Promise<void> {
  switch (command) {
    case 'selfTest':
      return commands.showScreen('settings');
    case 'help':
      return commands.showScreen('home');
    default:
      return commands[command]();
  }
}
