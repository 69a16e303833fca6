import { commandNames } from '../../addin/command-names';
import type { CommandOffice } from '../../addin/pane/associate-commands';
import { associateCommands } from '../../addin/pane/associate-commands';
import type { PanelCommands } from '../../panel/panel-commands';

/** An Office that keeps what is given to it, and a panel that says what it was asked. */
function ribbon(change: Partial<PanelCommands> = {}) {
  const happened: string[] = [];
  const actions = new Map<string, (event: { completed(): void }) => void>();
  const office: CommandOffice = {
    actions: { associate: (id, action) => void actions.set(id, action) },
    addin: { showAsTaskpane: async () => void happened.push('pane shown') },
  };
  const asked = (name: string) => async () => void happened.push(name);
  const [segmentAccounts, refreshResults, explainAccount, undoLastWrite] = commandNames.map(asked);
  const panel = { segmentAccounts, refreshResults, explainAccount, undoLastWrite, ...change };
  const press = (name: string) =>
    new Promise<void>((resolve) => actions.get(name)?.({ completed: () => resolve() }));
  return { office, actions, happened, press, panel: panel as PanelCommands };
}

describe('the commands of the ribbon', () => {
  test('each has its function', () => {
    const { office, actions, panel } = ribbon();
    associateCommands(office, async () => panel);
    expect([...actions.keys()]).toEqual([...commandNames]);
  });

  test.each(commandNames)('%s shows the pane, is done by the panel, and is over then', async (name) => {
    const { office, happened, press, panel } = ribbon();
    associateCommands(office, async () => panel);
    await press(name);
    expect(happened).toEqual(['pane shown', name]);
  });

  test('one that is pressed before the panel stands waits for it', async () => {
    const { office, happened, press, panel } = ribbon();
    let open: (commands: PanelCommands) => void = () => undefined;
    const opened = new Promise<PanelCommands>((resolve) => (open = resolve));
    associateCommands(office, () => opened);
    const over = press('segmentAccounts').then(() => happened.push('over'));
    open(panel);
    await over;
    expect(happened).toEqual(['pane shown', 'segmentAccounts', 'over']);
  });

  test('one is done even where the pane cannot be shown', async () => {
    const { office, happened, press, panel } = ribbon();
    const showAsTaskpane = () => Promise.reject(new Error('not here'));
    associateCommands({ ...office, addin: { showAsTaskpane } }, async () => panel);
    await press('undoLastWrite');
    expect(happened).toEqual(['undoLastWrite']);
  });

  test('Excel is told that one is over when it fails, and when there is no panel', async () => {
    const failing = ribbon({ segmentAccounts: () => Promise.reject(new Error('a fault of ours')) });
    associateCommands(failing.office, async () => failing.panel);
    await failing.press('segmentAccounts');
    const without = ribbon();
    associateCommands(without.office, () => Promise.reject(new Error('there is no workbook')));
    await without.press('segmentAccounts');
    expect([failing.happened, without.happened]).toEqual([['pane shown'], ['pane shown']]);
  });
});
