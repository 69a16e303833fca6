import { execFileSync } from 'node:child_process';

const measure =
  "import { measurePanel } from './scripts/measure-panel.mjs'; console.log(JSON.stringify(await measurePanel()));";

describe('the panel as a host loads it', () => {
  test('weighs at most 200 kB gzipped with all its screens, the core in its worker and other languages apart', () => {
    const measured = execFileSync(process.execPath, ['--input-type=module', '-e', measure], {
      encoding: 'utf8',
    });
    const { first, screens } = JSON.parse(measured) as Record<'first' | 'screens', number>;
    expect(first + screens).toBeLessThanOrEqual(200_000);
  }, 60_000);
});
