import { openDuckDb, type SqlEngine } from '../../engines/sql-engine';
import { describeReadings } from '../../sql-parity/describe-readings';

let engine: SqlEngine;
beforeAll(async () => {
  engine = await openDuckDb();
});
afterAll(() => engine.stop());

describeReadings(() => engine, { spellings: 2000, noise: 6000, characters: 1 });
