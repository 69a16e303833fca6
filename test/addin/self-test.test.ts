import { selfTest } from '../../addin/self-test/self-test';
import { excel as functionsInExcel } from './functions-in-excel';
import { openHost } from './host/open-host';

type Values = readonly (readonly (string | number | boolean | null)[])[];

const lines = [
  ['A', 100],
  ['B', 10],
];

/** Excel with our functions in its cells, as it would hand the arguments of the self-test's formulas over. */
async function open(blank: 0 | null, hasFunctions = true) {
  const bench = await openHost([{ name: 'Accounts', rows: [['Account'], ['Acme']] }]);
  const { call } = functionsInExcel();
  const values = (range: string): Values => bench.excel.hands.values('Tamarack check', range) as Values;
  const filled = (range: string) =>
    values(range).map((row) => row.map((cell) => (cell === '' ? blank : cell)));
  bench.excel.book.calculate = (formula) => {
    if (!hasFunctions) return [['#NAME?']];
    if (formula.startsWith('=TIER(120')) return call('TIER', [[120]], lines) as Values;
    if (formula.startsWith('=TIER(W2')) return call('TIER', filled('W2:W3'), lines) as Values;
    return formula.startsWith('=GINI(Z1') ? [[call('GINI', filled('Z1:Z3')) as number]] : undefined;
  };
  const sheetNames = () => bench.excel.book.sheets.map(({ name }) => name);
  return { ...bench, sheetNames };
}

const seenBy = (answers: Awaited<ReturnType<typeof selfTest>>) =>
  Object.fromEntries(answers.map(({ check, seen }) => [check, seen]));

describe('the check of an installation', () => {
  test.each([
    ['hands blanks over as blank', null, 'blank'],
    ['hands blanks over as 0', 0, '0'],
  ] as const)(
    'sees all as expected in an Excel that %s, and leaves nothing behind',
    async (_, blank, seen) => {
      const { host, sheetNames, excel } = await open(blank);
      const answers = await selfTest(host.sheets, 'en');
      expect(answers.filter(({ isAsExpected }) => !isAsExpected)).toEqual([]);
      expect(seenBy(answers)).toMatchObject({
        'blank argument': seen,
        pivot: 'A 5, B 10, 15',
        table: 'J1:L3',
      });
      expect(answers).toHaveLength(9);
      expect(sheetNames()).toEqual(['Accounts']);
      expect(excel.book.tables).toEqual([]);
    },
  );

  test('says what it saw where functions are not known, and goes on', async () => {
    const { host } = await open(null, false);
    const answers = await selfTest(host.sheets, 'en');
    expect(answers.filter(({ isAsExpected }) => !isAsExpected).map(({ check }) => check)).toEqual([
      'function',
      'spill',
      'blank argument',
    ]);
    expect(seenBy(answers)).toMatchObject({ function: '#NAME?' });
  });

  test.each([
    ['de', 'Ein Tag bleibt ein Tag'],
    ['ja', '日付は日付のまま残ります'],
    ['en-XA', 'A day stays a day'],
  ])('names what it tried in the language asked for: %s', async (language, name) => {
    const { host } = await open(null);
    const answers = await selfTest(host.sheets, language);
    expect(answers.find(({ check }) => check === 'days')).toMatchObject({ name });
  });

  test('takes another name where its own is taken', async () => {
    const { host, sheetNames } = await open(null);
    await host.sheets.renameSheet('Accounts', 'TAMARACK CHECK');
    const answers = await selfTest(host.sheets, 'en');
    expect(answers.find(({ check }) => check === 'blanks')).toMatchObject({ isAsExpected: true });
    expect(sheetNames()).toEqual(['TAMARACK CHECK']);
  });
});
