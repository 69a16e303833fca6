import { readScript } from '../../../apps-script/sidebar/read-script';
import { scriptsOf } from '../gates/page';
import { builtFile } from '../fresh-build';
import type { Sent } from '../google/page-run';
import { openSidebar } from './open-sidebar';

const starting = [{ name: 'Accounts', rows: [['Account'], ['Acme']] }];

test('the engine comes in pieces of less than 600 kB each, in their order, though every third call is lost', async () => {
  const sent: Sent[] = [];
  const { call, sheets } = await openSidebar(starting, {
    longest: 600_000,
    fateOf: (one) => {
      sent.push(one);
      return one.count % 3 === 0 ? 'lost' : 'fine';
    },
  });
  const [script = ''] = scriptsOf(builtFile('engine.html'));
  const before = sent.length;
  expect((await readScript(call, 'engine')) === script).toBe(true);
  expect(sent.length - before).toBeGreaterThanOrEqual(Math.ceil(script.length / 250_000));
  expect(sheets.book.sheets).toHaveLength(1);
});

test('a short file comes in one call', async () => {
  const sent: Sent[] = [];
  const fateOf = (one: Sent) => (sent.push(one), 'fine' as const);
  const { call } = await openSidebar(starting, { fateOf });
  const before = sent.length;
  expect((await readScript(call, 'english')).length).toBeGreaterThan(50_000);
  expect(sent.length - before).toBe(1);
});
