import { describeReadings } from '../../sql-parity/describe-readings';
import { describeLeaves } from '../describe-leaves';
import { describeParity } from '../describe-parity';
import { openSpark, type SqlEngine } from '../sql-engine';

let engine: SqlEngine;
beforeAll(async () => {
  engine = await openSpark();
});
afterAll(() => engine.stop());

describe('Spark', () => {
  describeLeaves(() => engine);
  describeReadings(() => engine, { spellings: 500, noise: 1000, characters: 31 });
  describeParity(() => engine, { queries: 3, expressions: 40, rows: 40, models: 8, together: 2 });
});
