import fc from '../node_modules/fast-check/lib/fast-check.js';

/*
 * What tests get as fast-check. A run of the tests is to say the same of the same code, so chance is the same each time;
 * `npm run verify` throws the dice anew, and what it finds becomes a test of its own.
 */
if (process.env['LAWS'] !== 'anew') fc.configureGlobal({ seed: 20_260_101 });

export * from '../node_modules/fast-check/lib/fast-check.js';
export default fc;
