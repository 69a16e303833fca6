import { addSheet, edit, remove, rename, select } from '../google/hands';
import { openServer } from './open-server';

const open = () => openServer([{ name: 'Accounts', rows: [['Account'], ['Acme']] }, { name: 'Other' }]);
const beat = { panel: 'a', who: 'Ann', since: 1_000 };

describe('the menu', () => {
  test('is built where nothing is allowed yet', () => {
    const captions = open()
      .sheets.open('NONE')
      .map(({ caption }) => caption);
    expect(captions.filter((caption) => caption !== '')).toEqual([
      'Open Tamarack',
      'Segment accounts',
      'Refresh coverage pivots',
      'Explain account',
      'Undo',
      'Self-test',
      'Help',
    ]);
  });

  test.each([
    ['de', 'Tamarack öffnen', 'Hilfe'],
    ['de_AT', 'Tamarack öffnen', 'Hilfe'],
    ['ja', 'Tamarack を開く', 'ヘルプ'],
    ['en_GB', 'Open Tamarack', 'Help'],
    ['fr', 'Open Tamarack', 'Help'],
  ])('is in the language of its user %s, before any leave is given', (locale, first, last) => {
    const { sheets } = open();
    sheets.user.hasConsented = false;
    Object.assign(sheets.user, { locale });
    const items = sheets.open('NONE').filter(({ caption }) => caption !== '');
    expect([items[0]?.caption, items.at(-1)?.caption]).toEqual([first, last]);
    expect(items.map(({ functionName }) => functionName)).toEqual([
      ...['openTamarack', 'segmentAccounts', 'refreshCoveragePivots', 'explainAccount', 'undoLastWrite'],
      ...['selfTest', 'showHelp'],
    ]);
  });

  test('is English where Google will not say the language', () => {
    const { sheets } = open();
    sheets.google.before = (member) => {
      if (member === 'Session.getActiveUserLocale') throw new Error('You do not have permission');
    };
    expect(sheets.open('NONE')[0]?.caption).toBe('Open Tamarack');
  });

  test('is there once the add-on is installed', () => {
    const { sheets } = open();
    sheets.install();
    expect([...sheets.google.menus.values()].flat().length).toBeGreaterThan(5);
  });

  test.each([
    'Open Tamarack',
    'Segment accounts',
    'Refresh coverage pivots',
    'Explain account',
    'Undo',
    'Self-test',
    'Help',
  ])('"%s" asks for consent first, and shows nothing without it', (caption) => {
    const { sheets } = open();
    sheets.user.hasConsented = false;
    expect(() => sheets.menu(caption)).toThrow(/uthoriz/);
    expect(sheets.google.shown).toEqual([]);
    sheets.user.hasConsented = true;
    sheets.menu(caption);
    expect(sheets.google.shown.map(({ kind, title }) => [kind, title])).toEqual([['sidebar', 'Tamarack']]);
  });

  test('its commands wait for the panel that they opened, and are handed over once', () => {
    const { sheets, read } = open();
    sheets.menu('Segment accounts');
    expect(read('beat', beat).command).toBe('segmentAccounts');
    expect(read('beat', beat).command).toBeNull();
  });

  test.each([
    ['Refresh coverage pivots', 'refreshResults'],
    ['Explain account', 'explainAccount'],
    ['Undo', 'undoLastWrite'],
    ['Self-test', 'selfTest'],
    ['Help', 'help'],
  ])('"%s" is told to a panel that is open, which stays open', (caption, command) => {
    const { sheets, read } = open();
    read('beat', beat);
    sheets.menu(caption);
    expect(sheets.google.shown).toEqual([]);
    expect(read('beat', beat).command).toBe(command);
  });

  test('opens the panel anew where it is asked for, or has been silent for ten seconds', () => {
    const { sheets, read } = open();
    read('beat', beat);
    sheets.menu('Open Tamarack');
    expect(sheets.google.shown).toHaveLength(1);
    sheets.clock.now += 10_500;
    sheets.menu('Undo');
    expect(sheets.google.shown).toHaveLength(2);
    read('beat', beat);
    read('leave', { panel: 'a' });
    sheets.menu('Undo');
    expect(sheets.google.shown).toHaveLength(3);
  });

  test("a command is its user's own", () => {
    const { sheets, read } = open();
    const other = sheets.join('ben');
    read('beat', beat);
    sheets.menu('Undo');
    expect(read('beat', { panel: 'b', who: 'Ben', since: 2_000 }, other).command).toBeNull();
    expect(read('beat', beat).command).toBe('undoLastWrite');
  });
});

test('without consent no call is answered, and the page is told so', () => {
  const { sheets, read } = open();
  sheets.user.hasConsented = false;
  expect(() => read('sheetNames', null)).toThrow(/uthoriz/);
});

describe('a sign of life learns', () => {
  test('what is selected, and which sheets there are', () => {
    const { sheets, read } = open();
    select(sheets, 'Other', 'B2:C9');
    const pulse = read('beat', beat);
    expect(pulse.selection).toEqual({ sheet: 'Other', range: 'B2:C9' });
    rename(sheets, 'Other', 'Another');
    addSheet(sheets, 'Third');
    const next = read('beat', beat);
    expect(next.sheets.map(({ name }) => name)).toEqual(['Accounts', 'Another', 'Third']);
    expect(next.sheets[1]?.id).toBe(pulse.sheets[1]?.id);
    remove(sheets, 'Third');
    expect(read('beat', beat).sheets).toHaveLength(2);
  });

  test('which sheets were edited by hand, by another number each time', () => {
    const { sheets, read } = open();
    expect(read('beat', beat).edits).toEqual({});
    const numbers = [1, 2, 3].map((value) => {
      edit(sheets, 'Other', 'A1', value);
      return Object.values(read('beat', beat).edits);
    });
    expect(new Set(numbers.flat()).size).toBe(3);
    const pulse = read('beat', beat);
    expect(Object.keys(pulse.edits)).toEqual([String(pulse.sheets[1]?.id)]);
  });

  test('how many panels were open before it', () => {
    const { sheets, read } = open();
    const others = (panel: string, since: number) => read('beat', { panel, who: '', since }).othersBefore;
    expect(others('a', 1_000)).toBe(0);
    expect(others('b', 2_000)).toBe(1);
    expect(others('c', 2_000)).toBe(2);
    expect(others('a', 1_000)).toBe(0);
    read('leave', { panel: 'a' });
    expect(others('b', 2_000)).toBe(0);
    sheets.clock.now += 21_000;
    expect(others('c', 2_000)).toBe(0);
  });
});

test('what a user prefers is kept for that user in every spreadsheet', () => {
  const { sheets, read } = open();
  expect(read('readPreferences', null)).toBeNull();
  read('keepPreferences', { text: '{"language":"ja"}' });
  expect(read('readPreferences', null)).toBe('{"language":"ja"}');
  expect(read('readPreferences', null, sheets.join('ben'))).toBeNull();
});

test('the script of the engine is read from the file that stands beside the panel', () => {
  const { read } = open();
  const piece = (from: number, most: number) => read('readFile', { name: 'engine', from, most });
  const { text, length } = piece(0, 2_000_000);
  expect(length).toBeGreaterThan(100_000);
  expect(text).toHaveLength(length);
  expect(text).not.toContain('<script>');
  expect([piece(0, 1_000).text, piece(1_000, 500).text, piece(length - 10, 500).text]).toEqual([
    text.slice(0, 1_000),
    text.slice(1_000, 1_500),
    text.slice(-10),
  ]);
});

describe('a mark', () => {
  test.each([0, 7, 9_000, 15_999, 16_001, 60_000, 250_000])(
    'of %i characters stays on its sheet',
    (length) => {
      const { read, write } = open();
      const mark = 'abcdefg '.repeat(length / 8 + 1).slice(0, length);
      write('leaveMark', { sheet: 'Other', mark: 'the one before' });
      write('leaveMark', { sheet: 'Other', mark });
      expect(read('readMark', { sheet: 'Other' })).toBe(mark);
      expect(read('readMark', { sheet: 'Accounts' })).toBeNull();
      write('renameSheet', { sheet: 'Other', next: 'Moved' });
      expect(read('readMark', { sheet: 'Moved' })).toBe(mark);
      write('leaveMark', { sheet: 'Moved', mark: null });
      expect(read('readMark', { sheet: 'Moved' })).toBeNull();
    },
  );

  test('that does not fit is not kept, and neither is the one before', () => {
    const { read, write } = open();
    write('leaveMark', { sheet: 'Other', mark: 'the one before' });
    write('leaveMark', { sheet: 'Other', mark: 'x'.repeat(400_000) });
    expect(read('readMark', { sheet: 'Other' })).toBeNull();
  });

  test('goes with its sheet, however long it is', () => {
    const { sheets, write } = open();
    write('leaveMark', { sheet: 'Other', mark: 'x'.repeat(100_000) });
    write('removeSheet', { sheet: 'Other' });
    const kept = [...(sheets.google.properties.get('document')?.keys() ?? [])];
    expect(kept.filter((key) => key.startsWith('tamarack.mark'))).toEqual([]);
  });
});
