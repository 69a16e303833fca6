import { startSpark, type Spark } from './start-spark';

let spark: Spark;
beforeAll(() => {
  spark = startSpark();
});
afterAll(() => spark.stop());

describe('the Spark of these tests', () => {
  test('stands where clocks change at midnight, and takes errors for errors', async () => {
    const [row] = await spark.query(`SELECT current_timezone() AS zone, version() AS version`);
    expect(row).toMatchObject({ zone: 'America/Asuncion', version: expect.stringMatching(/^3\.5\.9/) });
    await expect(spark.query('SELECT 1 / 0')).rejects.toThrow('DIVIDE_BY_ZERO');
  });

  test('gives what it was given, to the last digit', async () => {
    const columns = [
      ['number', 'number'],
      ['text', 'text'],
      ['truth', 'truth'],
      ['day', 'date'],
      ['moment', 'moment'],
      ['items', 'list'],
    ] as const;
    const rows = [
      [0.1 + 0.2, 'a\nb\0␟"\\', true, '2026-11-22', '2026-11-22T01:30:00+00:00', ['a', 'a', '']],
      [-0, '', false, '1899-12-30', '1969-12-31T23:59:59+00:00', []],
      [1e308, null, null, null, null, null],
    ];
    await spark.load('given', columns, rows);
    const given =
      await spark.query(`SELECT number, text, truth, day, unix_micros(moment) / 1e6 AS moment, items
      FROM given`);
    expect(given.map((row) => Object.values(row))).toEqual(
      rows.map(([number, text, truth, day, moment, items]) => [
        number,
        text,
        truth,
        day,
        moment === null ? null : Date.parse(moment as string) / 1000,
        items,
      ]),
    );
  });
});
