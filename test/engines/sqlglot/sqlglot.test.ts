import { startTranslator, type Translator } from './start-translator';

let translator: Translator;
beforeAll(() => {
  translator = startTranslator();
});
afterAll(() => translator.stop());

describe('the parser of these tests', () => {
  test.each(['bigquery', 'snowflake', 'spark', 'postgres'])(
    'reads %s and says it to DuckDB',
    async (dialect) => {
      const { sql, unnamed } = await translator.translate(
        dialect,
        `WITH one AS (SELECT 2 AS points_size) SELECT CASE WHEN points_size > 1 THEN 'large' END AS size FROM one`,
      );
      expect(sql).toContain('CASE WHEN points_size > 1');
      expect(unnamed).toEqual([]);
    },
  );

  test('refuses what is no SQL, and what it would pass on unread', async () => {
    await expect(translator.translate('bigquery', 'SELECT FROM WHERE (')).rejects.toThrow('ParseError');
    await expect(translator.translate('snowflake', 'UNLOAD everything INTO nowhere')).rejects.toThrow();
  });

  test('tells the functions that it does not know', async () => {
    const { unnamed } = await translator.translate('bigquery', 'SELECT FOLDED_ANYHOW(name) FROM accounts');
    expect(unnamed).toEqual(['FOLDED_ANYHOW']);
  });
});
