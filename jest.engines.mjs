import whole from './jest.config.mjs';
import { enginesHere } from './scripts/ensure-engines.mjs';

// By hand too, `npx jest --config jest.engines.mjs`, the engines are where npm run test:engines has put them.
Object.assign(process.env, enginesHere());

/** @type {import('jest').Config} The tests that need PostgreSQL, Spark and sqlglot: npm run test:engines. */
export default {
  ...whole,
  testMatch: ['<rootDir>/test/engines/**/*.test.ts'],
  // An engine takes memory and a core of its own.
  maxWorkers: 2,
};
