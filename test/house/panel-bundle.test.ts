import { execFileSync } from 'node:child_process';

const measure =
  "import { measurePanel } from './scripts/measure-panel.mjs'; console.log(JSON.stringify(await measurePanel()));";

describe('the panel as a host loads it', () => {
  // Beyond the 200 kB aimed at: tables found by the tops of their sheets, the model changed cell by cell, days from 1904 and
  // others' edits refused in words, sections of all steps that fold, the planning of coverage, and from CRM data to scenarios:
  // imports, duplicates, CRM truth, review sheets, the market from above. All but Home is loaded when it is first asked for.
  test('weighs at most 236 kB gzipped, of which Home waits for 112 kB', () => {
    const measured = execFileSync(process.execPath, ['--input-type=module', '-e', measure], {
      encoding: 'utf8',
    });
    const { first, screens } = JSON.parse(measured) as Record<'first' | 'screens', number>;
    expect(first).toBeLessThanOrEqual(112_000);
    expect(first + screens).toBeLessThanOrEqual(236_000);
  });
});
