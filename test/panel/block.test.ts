import { absolutePlace, blockText, parseBlock, wholeRange } from '../../panel/block';

describe('addresses', () => {
  test.each(['A1', 'B2:C3', 'Z9:AA10', 'XFD1048576'])('%s is read and written back', (address) => {
    expect(blockText(parseBlock(address))).toBe(address);
  });

  test('dollars and the order of the corners do not matter', () => {
    expect(parseBlock('$C$3:$B$2')).toEqual({ row: 1, column: 1, rowCount: 2, columnCount: 2 });
  });

  test.each(['', 'A', '1', 'A1:', 'Accounts!A1', 'AAAA1'])('"%s" is no address', (address) => {
    expect(() => parseBlock(address)).toThrow('is not a range of cells');
  });

  test("a sheet's name is quoted, and a quote in it doubled", () => {
    expect(absolutePlace({ sheet: "O'Brien", range: 'A1:T20' })).toBe("'O''Brien'!$A$1:$T$20");
  });

  test('the range of ragged rows is as wide as the widest', () => {
    expect(wholeRange([['a'], ['b', 'c', 'd']])).toBe('A1:C2');
    expect(wholeRange([])).toBe('A1');
  });
});
