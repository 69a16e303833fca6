import { openSidebar } from './open-sidebar';
import type { SidebarBench } from './open-sidebar';

const starting = [{ name: 'Accounts', rows: [['Account'], ['Acme']] }];

const check = ({ host }: SidebarBench, language = 'en') => host.desk.checkInstallation!(language);
const sheetNames = ({ sheets }: SidebarBench) => sheets.book.sheets.map(({ name }) => name);

describe('the check of an installation in Google Sheets', () => {
  test.each(['en_US', 'de_DE', 'ja_JP'])(
    'sees all as expected in a spreadsheet of locale %s, and leaves nothing behind',
    async (locale) => {
      const bench = await openSidebar(starting, {}, { locale });
      const answers = await check(bench);
      expect(answers.filter(({ isAsExpected }) => !isAsExpected)).toEqual([]);
      const seen = Object.fromEntries(answers.map((answer) => [answer.check, answer.seen]));
      expect(seen).toMatchObject({
        pivot: 'A 5, B 10, 15',
        function: 'A',
        spill: 'tier, A, B',
        'blank argument': 'blank',
        'other name': 'A',
        separators: '1.5',
        engine: 'in the page',
        undo: '5, =2+3',
      });
      expect(answers).toHaveLength(11);
      expect(sheetNames(bench)).toEqual(['Accounts']);
    },
  );

  test.each([
    ['de', 'Ein Tag bleibt ein Tag'],
    ['ja', '日付は日付のまま残ります'],
    ['en-XA', 'A day stays a day'],
  ])('names what it tried in the language asked for: %s', async (language, name) => {
    const answers = await check(await openSidebar(starting), language);
    expect(answers.find((answer) => answer.check === 'days')).toMatchObject({ name });
  });

  test('takes other names where its own are taken', async () => {
    const taken = ['TAMARACK CHECK', 'Tamarack check data', 'Tamarack check pivot'];
    const bench = await openSidebar(taken.map((name) => ({ name, rows: [['mine']] })));
    const answers = await check(bench);
    expect(answers.filter(({ isAsExpected }) => !isAsExpected)).toEqual([]);
    expect(sheetNames(bench)).toEqual(taken);
  });
});
