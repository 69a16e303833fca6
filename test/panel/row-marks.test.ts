import { changedRows, rowMarks } from '../../panel/row-marks';

const formula = (text: string) => ({ formula: text });

describe('the marks of rows', () => {
  test('a row that was edited is told from its neighbours', () => {
    const before = rowMarks([['a'], [1, 2], [null], ['b']]);
    expect(changedRows(before, rowMarks([['a'], [1, 3], [null], ['b']]))).toEqual([2]);
  });

  test('blank cells at the end say nothing', () => {
    expect(rowMarks([['a', null, ''], [null]])).toBe(rowMarks([['a']]));
  });

  test('quotes that a sheet’s name does not need make no edit, another name does', () => {
    const marks = rowMarks([[formula("=GINI('Accounts'!$A$1)")]]);
    expect(rowMarks([[formula('=GINI(Accounts!$A$1)')]])).toBe(marks);
    expect(rowMarks([[formula('=GINI(Account!$A$1)')]])).not.toBe(marks);
    expect(rowMarks([[formula("=GINI('My accounts'!$A$1)")]])).not.toBe(
      rowMarks([[formula('=GINI(My accounts!$A$1)')]]),
    );
  });
});
