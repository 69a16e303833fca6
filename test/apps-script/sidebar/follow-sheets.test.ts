import { sheetsChanges } from '../../../apps-script/sidebar/follow-sheets';
import type { Pulse } from '../../../apps-script/wire/calls';

/** Changes over a heart that beats when it is told to. */
function changesAt() {
  let beat: (pulse: Pulse) => void = () => undefined;
  const told: string[] = [];
  const changes = sheetsChanges({
    follow: (listener) => {
      beat = listener;
      return () => undefined;
    },
    enter: () => () => undefined,
  });
  changes.followChanges((sheet) => told.push(sheet));
  const hears = (...names: readonly string[]) => {
    const sheets = names.map((name, at) => ({ id: at, name }));
    told.length = 0;
    beat({ sheets, edits: {}, selection: null, othersBefore: 0, command: null });
    return told;
  };
  return { changes, hears, told };
}

test('a sheet that we wrote and that somebody takes away before the next answer has changed', () => {
  const { changes, hears, told } = changesAt();
  hears('Accounts');
  changes.changed('Model');
  expect(told).toEqual(['Model']);
  expect(hears('Accounts')).toEqual(['Model']);
  expect(hears('Accounts')).toEqual([]);
});

test('a sheet that we wrote and that is there is told once', () => {
  const { changes, hears, told } = changesAt();
  hears('Accounts', 'Model');
  changes.changed('Model');
  expect(told).toEqual(['Model']);
  expect(hears('Accounts', 'Model')).toEqual([]);
});
