import { readSecondTables } from '../../../core/evidence/second-tables';
import { unknownSegments } from '../../../core/evidence/unknown-segments';
import { exampleBook, exampleWorth } from '../../../core/functions/example-worth';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows } from '../../../core/values/cell';
import type { Result } from '../../../core/values/problem';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const model = had(readModelSheet(exampleWorth));

/** What is said of effort for these segments. */
function saidOf(...names: readonly (string | null)[]): readonly string[] {
  const effort: Rows = [['Segment', 'Kind', 'Hours'], ...names.map((name) => [name, 'Visits', 30])];
  const [accounts, rows] = [exampleBook(), effort].map((each) => accountRows(each).table);
  const read = had(
    readSecondTables({ effort: rows! }, { accounts: accounts!, fields: model.fields, asOf: null }),
  );
  return unknownSegments({ model }, read).map(({ message }) => message);
}

describe('effort for a segment that is not there', () => {
  test('is named with the segments that are', () => {
    expect(saidOf('Enterprize', 'SMB')).toEqual([
      '1 row of effort names a segment that the model does not have ("Enterprize") and is in no share; its segments are Enterprise, SMB',
    ]);
    expect(saidOf('Enterprize', 'Mid', 'Mid')[0]).toMatch(
      /^3 rows of effort name a segment that the model does not have \("Enterprize", "Mid"\) and are in no share;/,
    );
  });

  test('case and blanks make no difference, and a blank names none', () => {
    expect(saidOf('enterprise', ' SMB ', null)).toEqual([]);
  });
});
