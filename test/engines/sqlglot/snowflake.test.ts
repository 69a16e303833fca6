import { describeReadings } from '../../sql-parity/describe-readings';
import { describeLeaves } from '../describe-leaves';
import { describeParity } from '../describe-parity';
import { openTranslated, type SqlEngine } from '../sql-engine';

let engine: SqlEngine;
beforeAll(async () => {
  engine = await openTranslated('snowflake');
});
afterAll(() => engine.stop());

describe('Snowflake, as another parser reads it', () => {
  describeLeaves(() => engine);
  describeReadings(() => engine, { spellings: 300, noise: 600, characters: 31 });
  describeParity(() => engine, { queries: 3, expressions: 40, rows: 40, models: 16, together: 2 });
});
