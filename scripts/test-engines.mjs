import { ensureEngines } from './ensure-engines.mjs';
import { installMissing } from './install-missing.mjs';
import { runJest } from './run-jest.mjs';

const started = performance.now();
const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;

installMissing();
const engines = ensureEngines();
console.log(`ok   engines (${took()})`);
const { passed, failed } = await runJest(engines, ['--config', 'jest.engines.mjs', ...process.argv.slice(2)]);
if (passed + failed === 0) console.log('No test was run.');
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`all of it took ${took()}`);
console.log(`${passed} passed, ${failed} failed`);
