import { startPostgres, type Postgres } from './start-postgres';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describe('the PostgreSQL of these tests', () => {
  test('speaks UTF-8, knows ICU, and stands where clocks change at midnight', async () => {
    const [row] = await postgres.query(`SELECT current_setting('server_encoding') AS encoding,
      current_setting('timezone') AS zone, lower('ÄΟΔΟΣ' COLLATE "und-x-icu") AS small`);
    expect(row).toEqual({ encoding: 'UTF8', zone: 'America/Asuncion', small: 'äοδος' });
  });

  test('gives numbers to the last digit, and texts as they are', async () => {
    const rows = await postgres.query(`SELECT 0.1::float8 + 0.2::float8 AS sum, '-0'::float8 AS zero,
      1e308::float8 AS large, E'a\\nb␟"' AS text, NULL AS blank`);
    expect(rows).toEqual([{ sum: 0.1 + 0.2, zero: -0, large: 1e308, text: 'a\nb␟"', blank: null }]);
  });

  test('says what is wrong with a statement', async () => {
    await expect(postgres.query('SELECT 1 / 0')).rejects.toThrow('division by zero');
  });
});
