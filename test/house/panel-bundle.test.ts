import { execFileSync } from 'node:child_process';

const measure =
  "import { measurePanel } from './scripts/measure-panel.mjs'; console.log(JSON.stringify(await measurePanel()));";

describe('the panel as a host loads it', () => {
  test('shows Home after at most 138 kB gzipped, and all its other screens weigh at most 93 kB', () => {
    const measured = execFileSync(process.execPath, ['--input-type=module', '-e', measure], {
      encoding: 'utf8',
    });
    const { first, screens } = JSON.parse(measured) as Record<'first' | 'screens', number>;
    expect(first).toBeLessThanOrEqual(138_000);
    expect(screens).toBeLessThanOrEqual(93_000);
  });
});
