import { select } from '../google/hands';
import { joinSidebar, openSidebar } from './open-sidebar';

const starting = [{ name: 'Accounts', rows: [['Account'], ['Acme']] }];

describe('the desk of the sidebar', () => {
  test.each([
    ['de_DE', 'de-DE'],
    ['pt_BR', 'pt-BR'],
    ['ja', 'ja'],
    ['no language', 'en'],
  ])('writes numbers as the spreadsheet of locale %s does', async (locale, tag) => {
    const { host } = await openSidebar(starting, {}, { locale });
    expect(host.desk.locale).toBe(tag);
  });

  test('has the day of the spreadsheet’s time zone, wherever the browser stands', async () => {
    const day = async (timeZone: string) => (await openSidebar(starting, {}, { timeZone })).host.desk.today();
    jest.useFakeTimers({
      now: Date.UTC(2026, 10, 22, 11),
      doNotFake: ['setTimeout', 'clearTimeout', 'performance'],
    });
    expect([await day('Pacific/Kiritimati'), await day('America/New_York')]).toEqual([
      '2026-11-23',
      '2026-11-22',
    ]);
    jest.useRealTimers();
  });

  test('keeps what the user prefers for every page of that user, and for nobody else', async () => {
    const first = await openSidebar(starting);
    await first.host.desk.savePreferences({ name: 'Ann', theme: 'dark' });
    const again = await joinSidebar(first.sheets);
    expect(await again.host.desk.loadPreferences()).toEqual({ name: 'Ann', theme: 'dark' });
    const other = await joinSidebar(first.sheets, { user: first.sheets.join('user 2') });
    expect(await other.host.desk.loadPreferences()).toEqual({});
  });
});

test('the selection of one user is not that of another', async () => {
  const first = await openSidebar(starting);
  const user = first.sheets.join('user 2');
  const second = await joinSidebar(first.sheets, { user });
  select(first.sheets, 'Accounts', 'A2');
  select(first.sheets, 'Accounts', 'A1', user);
  expect(await first.host.sheets.readSelection()).toEqual({ sheet: 'Accounts', range: 'A2' });
  expect(await second.host.sheets.readSelection()).toEqual({ sheet: 'Accounts', range: 'A1' });
});
