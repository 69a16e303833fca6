import fc from 'fast-check';
import Papa from 'papaparse';
import { csvReader } from '../../files/csv-rows';
import { readTables, sourceOfBlob } from '#files';

const rowsOf = (text: string, cuts: readonly number[], isOldMac = false): string[][] => {
  const reader = csvReader({ separator: ',', isOldMac });
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((one, other) => one - other);
  const pieces = [0, ...places].map((from, at) => text.slice(from, places[at] ?? text.length));
  return [...pieces, null].flatMap((piece) => reader.read(piece));
};

const cell = fc.array(fc.constantFrom('a', ' ', ',', '"', '""', '\n', '\r\n', '\r', 'ä', '😀', '1'), {
  maxLength: 4,
});
const text = fc.array(cell, { maxLength: 12 }).map((cells) => cells.flat().join(''));

test('where a file is cut into pieces changes nothing', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (whole, cuts) => {
      expect(rowsOf(whole, cuts)).toEqual(rowsOf(whole, []));
    }),
  );
});

const quoted = fc.string().map((each) => `"${each.replaceAll('"', '""')}"`);
const plain = fc.constantFrom('', 'a', 'b c', '-1', 'ä');
const table = fc.array(fc.array(fc.oneof(quoted, plain), { minLength: 2, maxLength: 4 }), { minLength: 1 });

// Papa Parse is another reader of the same format.
test('sound files are read as another reader reads them', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
      const whole = rows.map((row) => row.join(',')).join(newline);
      const guarded = (each: string) => each.startsWith("'");
      const theirs = Papa.parse<string[]>(whole, { delimiter: ',', newline }).data;
      fc.pre(!theirs.flat().some(guarded) && !whole.endsWith(newline));
      expect(rowsOf(whole, [3, 7])).toEqual(theirs);
    }),
  );
});

describe('a file that is read in pieces', () => {
  const large = (line: string, rows: number) => `Name,City,Note\n${line.repeat(rows)}`;
  const read = (bytes: Uint8Array, options = {}) =>
    readTables(sourceOfBlob(new Blob([new Uint8Array(bytes)])), 'a.csv', options);

  test('is said to be Windows-1252 wherever its first such letter stands', async () => {
    const ascii = Buffer.from(large('Acme,Rome,"x, y"\n', 100_000));
    const result = await read(Buffer.concat([ascii, Buffer.from([0x43, 0xe9, 0x2c, 0x52, 0x2c, 0x78])]));
    if (!result.ok) throw new Error('not read');
    expect(result.value.tables[0]?.rows.at(-1)).toEqual(['Cé', 'R', 'x']);
    expect(result.notices.map(({ code }) => code)).toEqual(['text-not-utf8']);
    expect(result.value.csv).toEqual({ encoding: 'windows-1252', separator: ',' });
  });

  test('keeps letters of several bytes whole where a piece ends within one', async () => {
    const line = 'Ä€😀,ß,ü\n';
    const result = await read(Buffer.from(large(line, 120_000)));
    if (!result.ok) throw new Error('not read');
    const [table] = result.value.tables;
    expect(table?.rowCount).toBe(120_000);
    expect(
      table?.rows.slice(1).every(([name, city, note]) => name === 'Ä€😀' && city === 'ß' && note === 'ü'),
    ).toBe(true);
  });

  test('is read as the user says: separator, encoding, header row', async () => {
    const result = await read(Buffer.from('x;y;z\nName|Größe\nA|1\n', 'utf16le'), {
      csv: { separator: '|', encoding: 'utf-16le' },
      headerRow: 2,
    });
    if (!result.ok) throw new Error('not read');
    expect(result.value.tables[0]).toMatchObject({ headers: ['Name', 'Größe'], firstRow: 2, rowCount: 1 });
  });

  test('tells how far it is, and stops where that is refused', async () => {
    const bytes = Buffer.from(large('Acme,Rome,x\n', 300_000));
    const shares: number[] = [];
    const reading = async (share: number) => {
      shares.push(share);
      if (share > 0.5) throw new Error('called off');
    };
    await expect(read(bytes, { reading })).rejects.toThrow('called off');
    expect(shares.length).toBeGreaterThan(1);
  });

  test('is refused where a quotation mark is never closed, before all of it is held', async () => {
    const result = await read(Buffer.from(`a,b\n1,"${'x,y\n'.repeat(4_300_000)}`));
    expect(!result.ok && result.problems.map(({ message }) => message)).toEqual([
      'in "a.csv" a quotation mark that opens in row 2 is never closed',
    ]);
  });
});
