import fc from 'fast-check';
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

test('where a file of an old Mac is cut into pieces changes nothing', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (whole, cuts) => {
      expect(rowsOf(whole, cuts, true)).toEqual(rowsOf(whole, [], true));
    }),
  );
});

const quoted = (each: string) => `"${each.replaceAll('"', '""')}"`;
const content = fc.array(fc.constantFrom('a', ' ', ',', '"', '\n', '\r\n', '\r', 'ä'), { maxLength: 5 });
const table = fc.array(fc.array(content, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

test('cells that are all quoted come back as they were, however their lines end', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), fc.nat(40), (cells, lineEnd, cut) => {
      const rows = cells.map((row) => row.map((each) => each.join('')));
      const whole = rows.map((row) => row.map(quoted).join(',') + lineEnd).join('');
      expect(rowsOf(whole, [cut])).toEqual(rows);
    }),
  );
});

/** Read whole, and a character at a time. */
const readBothWays = (whole: string, separator = ',', isOldMac = false) => {
  const read = (pieces: readonly string[]) => {
    const reader = csvReader({ separator, isOldMac });
    const rows = [...pieces, null].flatMap((piece) => reader.read(piece));
    return { rows, oddRows: [...reader.oddRows], unclosedRow: reader.unclosedRow };
  };
  const once = read([whole]);
  expect(read([...whole])).toEqual(once);
  return once;
};

// The rules of RFC 4180, section 2, and what spreadsheets make of files that break them.
describe('rows and cells', () => {
  test.each([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line end after the last row',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['nothing', '', []],
    [
      'empty cells',
      ',\n,,',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['a blank line', 'a\n\nb', [['a'], [''], ['b']]],
    ['blanks around a cell', ' a , b ', [[' a ', ' b ']]],
    ['a quoted separator', '"a,b",c', [['a,b', 'c']]],
    ['an empty quoted cell', '"",a\n""', [['', 'a'], ['']]],
    ['doubled quotation marks', '"a ""b"" c","""",""""""', [['a "b" c', '"', '""']]],
    ['line ends within quotation marks', '"a\nb\r\nc\rd",e\n', [['a\nb\r\nc\rd', 'e']]],
    [
      'a quoted cell that ends in a return',
      'a,"b\r"\r\nc,d\r\n',
      [
        ['a', 'b\r'],
        ['c', 'd'],
      ],
    ],
    [
      'a quotation mark within a plain cell',
      '5" pipe,a\r\n6" pipe,b\r\n',
      [
        ['5" pipe', 'a'],
        ['6" pipe', 'b'],
      ],
    ],
    ['blanks after a quoted cell', '"a"  ,"b" \r\n"c" ', [['a', 'b'], ['c']]],
    [
      'lines of Windows',
      'a,b\r\nc,"d"\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a lone return ends a line',
      'a,b\rc,"d"\r"e",f\ng,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['lines of three kinds', 'a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    [
      'two returns before a line feed are one line end',
      'a,b\r\r\nc,d\r\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a return at the end', 'a\nb\r', [['a'], ['b']]],
    ['a return that cuts no whole rows stays', 'a\r"\r\nb', [['a\r"'], ['b']]],
    ['the guard of our own export', "'=a,'b,''=c\n", [['=a', "'b", "'=c"]]],
  ])('%s', (_, whole, rows) => {
    expect(readBothWays(whole)).toEqual({ rows, oddRows: [], unclosedRow: 0 });
  });

  test.each([
    [
      'lines of an old Mac',
      'a,b\rc,"d\re"\r',
      [
        ['a', 'b'],
        ['c', 'd\re'],
      ],
    ],
    [
      'line feeds after them',
      'a,b\rc,"d\ne",\nf,g',
      [
        ['a', 'b'],
        ['c', 'd\ne', ''],
        ['f', 'g'],
      ],
    ],
  ])('%s', (_, whole, rows) => {
    expect(readBothWays(whole, ',', true)).toEqual({ rows, oddRows: [], unclosedRow: 0 });
  });

  test.each([
    [';', 'a;"b;c";d,e', [['a', 'b;c', 'd,e']]],
    ['\t', 'a\t"b"\t\t"c"', [['a', 'b', '', 'c']]],
    ['|', 'a|"b|c"', [['a', 'b|c']]],
    [' ', 'a "b c" d', [['a', 'b c', 'd']]],
  ])('separated by %j', (separator, whole, rows) => {
    expect(readBothWays(whole, separator)).toEqual({ rows, oddRows: [], unclosedRow: 0 });
  });

  test.each([
    ['is kept', 'a\n"b"c",d\n', [['a'], ['b"c', 'd']], [2]],
    ['is kept in rows that lone returns end', 'a\rb\r"c"d",e\nf', [['a'], ['b'], ['c"d', 'e'], ['f']], [3]],
  ])(
    'a quotation mark that neither ends a quoted cell nor is doubled %s, and its row is odd',
    (_, whole, rows, oddRows) => {
      expect(readBothWays(whole)).toEqual({ rows, oddRows, unclosedRow: 0 });
    },
  );

  test.each([
    ['in the last row', 'a\n"b', [['a']], 2],
    ['before other rows', 'a\r\n"b,c\r\nd,e\r\n', [['a']], 2],
    ['at the very end', 'a\n"', [['a']], 2],
  ])('a quotation mark that is never closed is said by its row: %s', (_, whole, rows, unclosedRow) => {
    expect(readBothWays(whole)).toEqual({ rows, oddRows: [], unclosedRow });
  });

  test('a long row is not taken for a quotation mark that is never closed', () => {
    const reader = csvReader({ separator: ',', isOldMac: false });
    const wide = `"a",${'b'.repeat(17_000_000)},`;
    const rows = [wide, '"c', '"\n', null].flatMap((piece) => reader.read(piece));
    expect([rows.length, rows[0]?.at(-1), reader.unclosedRow]).toEqual([1, 'c', 0]);
  });
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
