import { whenShown } from '../../addin/pane/when-shown';

/** An Office whose pane can be shown and hidden. */
function pane() {
  const handlers: ((message: { visibilityMode: string }) => void)[] = [];
  const addin = {
    onVisibilityModeChanged: async (handler: (typeof handlers)[number]) => handlers.push(handler),
  };
  return {
    office: { addin },
    turn: (visibilityMode: string) => handlers.forEach((tell) => tell({ visibilityMode })),
  };
}

async function isOver(waiting: Promise<void>): Promise<boolean> {
  let over = false;
  void waiting.then(() => (over = true));
  await new Promise((resolve) => setImmediate(resolve));
  return over;
}

describe('the panel opens', () => {
  test.each([undefined, null, {}, { visibilityMode: 'Taskpane' }])(
    'at once where Excel says %p',
    async (addin) => {
      expect(await isOver(whenShown(pane().office, addin === undefined ? {} : { addin }))).toBe(true);
    },
  );

  test('in a page that was started for its functions only when the pane is shown', async () => {
    const { office, turn } = pane();
    const waiting = whenShown(office, { addin: { visibilityMode: 'Hidden' } });
    expect(await isOver(waiting)).toBe(false);
    turn('Hidden');
    expect(await isOver(waiting)).toBe(false);
    turn('Taskpane');
    expect(await isOver(waiting)).toBe(true);
  });

  test('where Excel cannot be asked to tell of it', async () => {
    const addin = { onVisibilityModeChanged: () => Promise.reject(new Error('not here')) };
    expect(await isOver(whenShown({ addin }, { addin: { visibilityMode: 'Hidden' } }))).toBe(true);
  });
});
