import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder, tamarack } from './fake-terminal';
import { sampledFile } from './sampled-files';

const folder = openFolder();
afterAll(() => folder.close());

const plain = (text: string): string => text.replace(/\s+/g, ' ');
let accounts: string;
let reps: string;
beforeAll(async () => {
  accounts = await sampledFile(folder, 'accounts');
  reps = await sampledFile(folder, 'reps');
});

describe('tamarack carve', () => {
  test('says the books, how fair they are and how fair they could be', async () => {
    const { code, printed, reported } = await tamarack('carve', accounts, '--reps', reps);
    expect([code, reported]).toEqual([0, '']);
    expect(plain(printed)).toMatch(/Books of AE .* All books .* from fair; [\d.]+ % is the least/);
    expect(plain(printed)).toContain('of the potential; at least');
    expect(printed).toContain('Nothing was written');
  });

  test('writes the workbook, or who has which account', async () => {
    const [book, list] = ['carved.xlsx', 'owners.csv'].map((name) => join(folder.path, name));
    expect((await tamarack('carve', accounts, '--reps', reps, '--out', book!)).code).toBe(0);
    expect(existsSync(book!)).toBe(true);
    expect((await tamarack('carve', accounts, '--reps', reps, '--out', list!)).code).toBe(0);
    const [header = '', ...rows] = readFileSync(list!, 'utf8').trim().split('\n');
    expect(header).toMatch(/^Account ID,Account,Owner,Reason,Moved from,Segment,Region/);
    expect(rows.length).toBeGreaterThan(200);
    // The workbook's own sheet Reps is read again.
    const again = await tamarack('carve', book!, '--json');
    expect(JSON.parse(again.printed)).toMatchObject({ role: 'AE', problems: [] });
  });

  test('the same accounts and reps give the same books', async () => {
    const books = async () => (await tamarack('carve', accounts, '--reps', reps, '--json')).printed;
    expect(await books()).toBe(await books());
  });

  test.each([
    [[], 1, 'give them with --reps REPS.csv'],
    [
      ['--reps', 'REPS', '--role', 'Pilot'],
      1,
      'no rep who is still there has the role "Pilot"; the roles are AE',
    ],
    [['--reps', 'REPS', '--plan', 'refill'], 1, 'say how many accounts one holds (role, AE, accounts)'],
    [['--reps', 'REPS', '--plan', 'anew'], 2, '--plan takes carve or refill, not "anew"'],
    [['--reps', 'REPS', '--out', 'x.json'], 2, '--out takes a name that ends in .xlsx or .csv'],
  ])('%j: says what is wrong, with exit code %i', async (words, code, sentence) => {
    const given = words.map((word) => (word === 'REPS' ? reps : word));
    const done = await tamarack('carve', accounts, ...given);
    expect(done.code).toBe(code);
    expect(plain(done.reported)).toContain(sentence);
    expect(done.printed).toBe('');
  });

  test('a file that is read is never written', async () => {
    const { code, reported } = await tamarack('carve', accounts, '--reps', reps, '--out', reps);
    expect(code).toBe(2);
    expect(reported).toContain('which would be overwritten');
  });
});
