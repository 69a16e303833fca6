import { execFileSync } from 'node:child_process';

const measure =
  "import { measurePanel } from './scripts/measure-panel.mjs'; console.log(JSON.stringify(await measurePanel()));";

describe('the panel as a host loads it', () => {
  test('weighs at most 200 kB gzipped, of which Home waits for 121 kB', () => {
    const measured = execFileSync(process.execPath, ['--input-type=module', '-e', measure], {
      encoding: 'utf8',
    });
    const { first, screens } = JSON.parse(measured) as Record<'first' | 'screens', number>;
    expect(first).toBeLessThanOrEqual(121_000);
    expect(first + screens).toBeLessThanOrEqual(200_000);
  });
});
