import { writeCsv } from '#files';

describe('cells as csv', () => {
  test.each([
    ['blank', null, ''],
    ['a number', -1234.5, '-1234.5'],
    ['a flag', true, 'TRUE'],
    ['what is not finite', Infinity, ''],
    // Excel shows 45000 as 2023-03-15.
    ['a day', { day: 45000 }, '2023-03-15'],
    ['a day with its time', { day: 45000.5 }, '2023-03-15T12:00:00'],
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'a"b', '"a""b"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['blanks at the ends', ' a', '" a"'],
  ])('%s', (_, cell, text) => {
    expect(writeCsv([[cell, 'x']])).toBe(`${text},x\r\n`);
  });

  test('a line that would be empty is quoted', () => {
    expect(writeCsv([['Name'], [null], ['Acme']])).toBe('Name\r\n""\r\nAcme\r\n');
  });
});

describe('texts that a spreadsheet would run are marked', () => {
  test.each([
    '=cmd|calc!A0',
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '+SUM(1)',
    '-',
    "-2+3+cmd|' /C calc'!A0",
  ])('%j', (text) => {
    expect(writeCsv([[text, 0]])).toMatch(/^"?'/);
  });

  test.each([
    '-5',
    '-1,234.50',
    '+3%',
    '-1e-3',
    '+1 555 010 9999',
    '+49 (30) 1234-567',
    '+15550109999 x12',
    "it's",
    '',
    'a=b',
  ])('%j is not one of them', (text) => {
    expect(writeCsv([[text, 0]])).not.toContain(`'${text.charAt(0)}`);
  });
});
