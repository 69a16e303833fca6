import type { Project } from './built-files';
import { openSheets } from './open-sheets';
import { pageRun } from './page-run';
import type { Fate } from './page-run';

const project: Project = {
  code: `
    function add(one) {
      ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow([one]);
      return { rows: SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getLastRow() };
    }
    function answerWith(kind) {
      return { day: new Date(0), nothing: [undefined], work: () => 1, list: [1, null, 'x', true] }[kind];
    }
    function fail() { throw new Error('no such account'); }
  `,
  pages: new Map(),
};

const open = () => openSheets([{ name: 'Data' }], { project });

/** What comes back of a call, or null where nothing does. */
async function outcomeOf(fate: Fate, functionName = 'add', given: unknown = 7) {
  const sheets = open();
  const heard: unknown[] = [];
  const run = pageRun(sheets, { fateOf: () => fate })
    .withSuccessHandler((value) => heard.push(value))
    .withFailureHandler((error) => heard.push((error as Error).message));
  (run[functionName] as (one: unknown) => void)(given);
  // The call is made before the first timer ends, an answer that takes its time comes before the second one does.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { heard, rows: sheets.book.sheets[0]?.values.rows.length ?? 0 };
}

const network = 'NetworkError: Connection failure due to HTTP 0';

describe('a page calls the server', () => {
  test.each<readonly [Fate, readonly unknown[], number]>([
    ['fine', [{ rows: 1 }], 1],
    [5, [{ rows: 1 }], 1],
    ['lost', [], 0],
    ['answer lost', [], 1],
    ['broken', [network], 0],
    ['answer broken', [network], 1],
  ])('%s', async (fate, heard, rows) => {
    expect(await outcomeOf(fate)).toEqual({ heard, rows });
  });

  test('an error of the server comes with its words', async () => {
    expect((await outcomeOf('fine', 'fail')).heard).toEqual(['no such account']);
    expect((await outcomeOf('fine', 'nowhere')).heard).toEqual(['Script function not found: nowhere']);
  });

  test.each([
    ['a day', new Date(0), /property: 0 \(Date\)/],
    ['undefined', { a: undefined }, /property: 0\.a \(undefined\)/],
    ['a function', [() => 1], /property: 0\[0\] \(function\)/],
    ['a map', new Map(), /property: 0 \(Map\)/],
    ['no number', Number.NaN, /NaN/],
  ])('%s is not carried to the server', (_what, given, said) => {
    const run = pageRun(open());
    expect(() => (run['add'] as (one: unknown) => void)(given)).toThrow(said);
  });

  test('a circle is not carried', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => (pageRun(open())['add'] as (one: unknown) => void)(circle)).toThrow(/circle/);
  });

  test.each(['day', 'nothing', 'work'])('%s is not carried back', async (kind) => {
    expect((await outcomeOf('fine', 'answerWith', kind)).heard).toEqual([
      expect.stringMatching(/illegal value in the answer/),
    ]);
  });

  test('plain data comes back as it is', async () => {
    expect((await outcomeOf('fine', 'answerWith', 'list')).heard).toEqual([[1, null, 'x', true]]);
  });

  test('a call that is too long is refused', async () => {
    const sheets = open();
    const heard: string[] = [];
    const run = pageRun(sheets, { longest: 100 }).withFailureHandler((error) =>
      heard.push((error as Error).message),
    );
    (run['add'] as (one: unknown) => void)('x'.repeat(200));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([expect.stringContaining('too long')]);
  });
});
