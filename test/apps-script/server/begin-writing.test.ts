import { edit, holdLock, interrupt } from '../google/hands';
import type { Server } from './open-server';
import { blockAt, muchRoom, openServer, refusalOf } from './open-server';

const one = { sheet: 'Out', whole: blockAt(0, 0, 1, 1), from: 0, formats: [], headingRows: 0 };
const ann = { panel: 'ann', who: 'Ann' };
const ben = { panel: 'ben', who: 'Ben' };

const open = () => openServer([{ name: 'Out', rows: [['old']] }, { name: 'Other' }]);
const asked = { sheet: 'Out', block: null, from: 0, mostBytes: muchRoom };
const read = (server: Server, panel: string) => server.read('readValues', asked, undefined, panel);
const seenBy = (server: Server, panel: string) => read(server, panel)?.edit ?? -1;
const begin = (server: Server, seen: number, head: object = ann) =>
  server.write('beginWriting', { seen: { Out: seen } }, { ...head, more: true });
const writes = (server: Server, text: string, head: object) =>
  server.write('writeCells', { ...one, cells: [[text]] }, head);
const copies = (server: Server, panel: string) =>
  server.read('copyCells', { ...asked, block: blockAt(0, 0, 1, 1), allLooks: false }, undefined, panel, true);
/** The server, at which somebody says once more that they go on while another waits. */
function stillWaiting(server: Server, says: () => void): Server {
  interrupt(server.sheets, 'Utilities.sleep', says, 10);
  return server;
}
const changed = { kind: 'changedMeanwhile', values: { sheet: 'Out' } };

test('a panel that begins to write keeps others out before it has copied or written anything', () => {
  const server = open();
  begin(server, seenBy(server, 'ann'));
  // While Ben waits Ann goes on copying.
  interrupt(server.sheets, 'Utilities.sleep', () => copies(server, 'ann'), 10);
  expect(refusalOf(() => writes(server, 'of Ben', ben))).toEqual({
    kind: 'anotherWrites',
    values: { who: 'Ann' },
  });
  expect(copies(server, 'ann')?.cells).toEqual([['old']]);
  writes(server, 'of Ann', ann);
  expect(read(server, 'ben')?.rows).toEqual([['of Ann']]);
});

test('what a panel copies keeps its turn however long it takes; what another one copies does not', () => {
  const server = open();
  begin(server, 0);
  for (let times = 0; times < 5; times += 1) {
    server.sheets.clock.now += 15_000;
    copies(server, 'ann');
  }
  interrupt(server.sheets, 'Utilities.sleep', () => copies(server, 'ben'), 10);
  expect(refusalOf(() => writes(server, 'of Ben', ben))?.kind).toBe('anotherWrites');
  server.sheets.clock.now += 20_000;
  expect(refusalOf(() => writes(server, 'of Ben', ben))).toBeNull();
});

test('a panel that is alive keeps its turn while it works out what comes next, and no longer than it says so', () => {
  const server = open();
  begin(server, 0);
  const beats = (keepsTurn?: true) =>
    server.read('beat', { panel: 'ann', who: 'Ann', since: 1 }, undefined, 'ann', keepsTurn);
  for (let times = 0; times < 30; times += 1) {
    server.sheets.clock.now += 2_500;
    beats(true);
  }
  expect(
    refusalOf(() =>
      writes(
        stillWaiting(server, () => beats(true)),
        'of Ben',
        ben,
      ),
    )?.kind,
  ).toBe('anotherWrites');
  server.sheets.clock.now += 30_500;
  beats();
  writes(server, 'of Ben', ben);
  expect(read(server, 'ben')?.rows).toEqual([['of Ben']]);
});

test('a sheet that was edited by hand since it was read is not written over', () => {
  const server = open();
  const seen = seenBy(server, 'ann');
  edit(server.sheets, 'Out', 'A1', 'by hand');
  expect(refusalOf(() => begin(server, seen))).toEqual(changed);
  expect(read(server, 'ann')?.rows).toEqual([['by hand']]);
  begin(server, seenBy(server, 'ann'));
});

test('a sheet that another panel wrote on since it was read is not written over', () => {
  const server = open();
  const seen = seenBy(server, 'ann');
  writes(server, 'of Ben', ben);
  expect(refusalOf(() => begin(server, seen))).toEqual(changed);
  expect(refusalOf(() => begin(server, seenBy(server, 'ann')))).toBeNull();
});

test('one that is refused keeps nobody out', () => {
  const server = open();
  const seen = seenBy(server, 'ann');
  writes(server, 'of Ben', ben);
  refusalOf(() => begin(server, seen));
  const before = server.sheets.clock.now;
  writes(server, 'again of Ben', ben);
  expect(server.sheets.clock.now - before).toBeLessThan(1_000);
});

test.each([
  ['what the panel itself wrote', (server: Server) => writes(server, 'of Ann', ann)],
  ['an edit of another sheet', (server: Server) => edit(server.sheets, 'Other', 'A1', 1)],
])('%s since it was read is in nobody’s way', (_, change) => {
  const server = open();
  const seen = seenBy(server, 'ann');
  change(server);
  expect(refusalOf(() => begin(server, seen))).toBeNull();
});

test('what is edited while a sheet is read counts as not seen', () => {
  const server = open();
  let during = false;
  interrupt(server.sheets, 'Range.getValues', () => {
    during = true;
    edit(server.sheets, 'Out', 'A1', 'during');
  });
  const seen = seenBy(server, 'ann');
  expect(during).toBe(true);
  expect(refusalOf(() => begin(server, seen))).toEqual(changed);
});

test('other panels learn from their signs of life that a sheet was written, the one that wrote it does not', () => {
  const server = open();
  const edits = (panel: string) =>
    server.read('beat', { panel, who: '', since: 1_000 }, undefined, panel).edits;
  expect(edits('ann')).toEqual({});
  writes(server, 'of Ben', ben);
  const [first = 0] = Object.values(edits('ann'));
  expect(first).toBeGreaterThan(0);
  expect(edits('ben')).toEqual({});
  writes(server, 'more of Ben', ben);
  writes(server, 'of Ann', ann);
  expect(Object.values(edits('ann'))[0]).toBeGreaterThan(first);
  expect(Object.values(edits('ben'))).toHaveLength(1);
});

test('where Google fails in the middle of a write, and once more at its end, others can write at once', () => {
  const server = open();
  const fail = () => {
    throw Object.assign(new Error('Service error: Spreadsheets'), { name: 'Exception' });
  };
  server.sheets.google.before = (member) => {
    if (member === 'Range.setValues' || member === 'SpreadsheetApp.flush') fail();
  };
  expect(() => writes(server, 'of Ann', { ...ann, more: true })).toThrow();
  server.sheets.google.before = () => undefined;
  const before = server.sheets.clock.now;
  writes(server, 'of Ben', ben);
  expect(server.sheets.clock.now - before).toBeLessThan(1_000);
  expect(read(server, 'ben')?.rows).toEqual([['of Ben']]);
});

test('a begin that waited in vain for another run says so', () => {
  const server = open();
  holdLock(server.sheets, 60_000);
  expect(refusalOf(() => begin(server, 0))).toEqual({ kind: 'othersWrite', values: {} });
});
