import { findBrowser } from './scripts/ensure-browser.mjs';
import { bundled } from './scripts/test-bundles.mjs';

// The browser tests read the browser's place from here, also when jest is started by hand.
process.env['CHROMIUM_PATH'] ||= findBrowser() ?? '';

// These come as ES modules only, which jest's CommonJS cannot take as they are.
const modules = [
  '@uwdata/flechette',
  'arquero',
  'hucre',
  'kdbush',
  'lodash-es',
  'nanoid',
  'quickselect',
  'rbush',
  'uuid',
];

// Tests run in a realm of their own, which looks for the language's own things anew at every use, ten times as slowly as
// elsewhere. No test puts another in the place of any of these.
const language = [
  'Math',
  'Number',
  'Object',
  'Array',
  'String',
  'Boolean',
  'Map',
  'Set',
  'WeakMap',
  'JSON',
  'Infinity',
];
const arrays = ['Float64Array', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'Int32Array'];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // Those of other engines need much that is not here: jest.engines.mjs.
  testMatch: ['**/*.test.ts', '**/*.test.tsx', '!**/test/engines/**'],
  // One more than most machines have cores: a test of a page waits half of its time.
  maxWorkers: 4,
  testSequencer: '<rootDir>/scripts/test-order.mjs',
  // A test that hangs is to end; none is to fail for a slow machine.
  testTimeout: 300_000,
  sandboxInjectedGlobals: [...language, ...arrays],
  globalSetup: '<rootDir>/scripts/test-bundles.mjs',
  moduleNameMapper: bundled,
  transform: {
    '\\.m?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modules.join('|')})/)`, '<rootDir>/out/jest/'],
};
