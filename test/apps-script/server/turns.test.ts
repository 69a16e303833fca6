import { holdLock, interrupt } from '../google/hands';
import type { Server } from './open-server';
import { blockAt, muchRoom, openServer, refusalOf } from './open-server';

const one = { sheet: 'Out', whole: blockAt(0, 0, 1, 1), from: 0, formats: [], headingRows: 0 };
const ann = { panel: 'ann', who: 'Ann' };
const ben = { panel: 'ben', who: 'Ben' };

const open = () => openServer([{ name: 'Out' }]);
const writes = (server: Server, text: string, head: object) =>
  server.write('writeCells', { ...one, cells: [[text]] }, head);
const valueOf = ({ read }: Server) =>
  read('readValues', { sheet: 'Out', block: null, from: 0, mostBytes: muchRoom })?.rows[0]?.[0] ?? null;

test('a write that is sent again is answered, and not done again', () => {
  const server = open();
  writes(server, 'first', { id: 'ann 1' });
  writes(server, 'second', { id: 'ann 2' });
  writes(server, 'first', { id: 'ann 1' });
  expect(valueOf(server)).toBe('second');
});

test('a write that failed is done when it is sent again', () => {
  const server = open();
  const late = { ...one, sheet: 'Late', cells: [['x']] };
  expect(refusalOf(() => server.write('writeCells', late, { id: 'ann 1' }))?.kind).toBe('sheetGone');
  server.write('beginSheet', { sheet: 'Late', size: blockAt(0, 0, 1, 1), described: null });
  server.write('writeCells', late, { id: 'ann 1' });
  expect(server.read('readKept', { sheet: 'Late', block: null, from: 0, mostBytes: muchRoom })?.rows).toEqual(
    [['x']],
  );
});

test('the last writes alone are kept in mind, in less than a property holds', () => {
  const server = open();
  for (let count = 0; count < 70; count += 1) writes(server, 'x', { id: `${'p'.repeat(200)} ${count}` });
  const kept = server.sheets.google.properties.get('document')?.get('tamarack.done') ?? '';
  expect(kept.length).toBeLessThanOrEqual(8_000);
  expect(kept.endsWith(' 69')).toBe(true);
});

test('a write waits for another run that holds the lock', () => {
  const server = open();
  holdLock(server.sheets, 5_000);
  const before = server.sheets.clock.now;
  writes(server, 'x', ann);
  expect(server.sheets.clock.now - before).toBeGreaterThanOrEqual(5_000);
  expect(valueOf(server)).toBe('x');
});

test('a write that waited in vain says so, and has written nothing', () => {
  const server = open();
  holdLock(server.sheets, 60_000);
  expect(refusalOf(() => writes(server, 'x', ann))).toEqual({ kind: 'othersWrite', values: {} });
  expect(valueOf(server)).toBeNull();
});

test('between two calls that belong together nobody else writes, and is told who does', () => {
  const server = open();
  writes(server, 'of Ann', { ...ann, more: true });
  const keepOn = () => server.write('leaveMark', { sheet: 'Out', mark: 'x' }, { ...ann, more: true });
  // While Ben waits Ann goes on writing.
  interrupt(server.sheets, 'Utilities.sleep', keepOn, 10);
  expect(refusalOf(() => writes(server, 'of Ben', ben))).toEqual({
    kind: 'anotherWrites',
    values: { who: 'Ann' },
  });
  expect(valueOf(server)).toBe('of Ann');
  writes(server, 'the last of Ann', ann);
  writes(server, 'of Ben', ben);
  expect(valueOf(server)).toBe('of Ben');
});

test('a panel that falls silent keeps others out for thirty seconds and no longer, which no single call outwaits', () => {
  const server = open();
  writes(server, 'of Ann', { ...ann, more: true });
  const before = server.sheets.clock.now;
  const refusals = [1, 2, 3].map(() => refusalOf(() => writes(server, 'of Ben', ben))?.kind ?? null);
  expect(refusals).toEqual(['anotherWrites', 'anotherWrites', null]);
  expect(server.sheets.clock.now - before).toBeGreaterThan(20_000);
  expect(server.sheets.clock.now - before).toBeLessThan(35_000);
  expect(valueOf(server)).toBe('of Ben');
});

test('a panel that is done lets the others write at once', () => {
  const server = open();
  writes(server, 'of Ann', { ...ann, more: true });
  server.read('endWriting', { panel: 'ben' });
  server.read('endWriting', { panel: 'ann' });
  const before = server.sheets.clock.now;
  writes(server, 'of Ben', ben);
  expect(server.sheets.clock.now - before).toBeLessThan(5_000);
});

test('a write that is refused keeps nobody out', () => {
  const server = open();
  const gone = { ...one, sheet: 'Gone', cells: [['x']] };
  expect(refusalOf(() => server.write('writeCells', gone, { ...ann, more: true }))?.kind).toBe('sheetGone');
  const before = server.sheets.clock.now;
  writes(server, 'of Ben', ben);
  expect(server.sheets.clock.now - before).toBeLessThan(5_000);
});

test('two who press at the same moment write one after the other', () => {
  const server = open();
  const second = server.sheets.join('ben');
  let refused = null;
  interrupt(server.sheets, 'Range.setValues', () => {
    const cells = [['of Ben']];
    refused = refusalOf(() => server.write('writeCells', { ...one, cells }, ben, second));
  });
  writes(server, 'of Ann', ann);
  expect(refused).toEqual({ kind: 'anotherWrites', values: { who: 'Ann' } });
  expect(valueOf(server)).toBe('of Ann');
});

test('what writes must say whose write it is', () => {
  const server = open();
  expect(() => server.sheets.rpc('writeCells', { argument: { ...one, cells: [['x']] } })).not.toThrow();
  expect(server.sheets.rpc('writeCells', { argument: { ...one, cells: [['x']] } })).toMatchObject({
    ok: false,
  });
  expect(valueOf(server)).toBeNull();
});

test.each(['toString', '__proto__', 'constructor', 'segment'])('there is no method "%s"', (method) => {
  const reply = open().sheets.rpc(method, { argument: null }) as { readonly fault: string };
  expect(reply.fault).toContain(`there is no method "${method}"`);
});

test('what Google had no time for is thrown, as a call that was lost', () => {
  const server = open();
  server.sheets.google.before = (member) => {
    if (member === 'Spreadsheet.getSheets')
      throw Object.assign(new Error('Service Spreadsheets timed out while accessing document'), {
        name: 'Exception',
      });
  };
  expect(() => server.read('sheetNames', null)).toThrow(/timed out/);
});
