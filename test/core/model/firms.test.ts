import { exampleFirmModel } from '../../../core/functions/example-firms';
import { readAccountModel } from '../../../core/model/sheet/read-account-model';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { writeModelSheet } from '../../../core/model/sheet/write-sheet';
import { problemText } from '../../../core/values/problem';

const header = ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'];
const row = (
  item: string,
  field: string | null,
  test: string,
  value: unknown,
  region: string | null = null,
) => ['firms', item, field, test, value, null, region, null] as const;
const problemsOf = (...rows: readonly ReturnType<typeof row>[]) => {
  const read = readModelSheet([header, ...rows] as never);
  return read.ok ? [] : read.problems.map(problemText);
};

describe('the part firms', () => {
  const read = readModelSheet(exampleFirmModel());
  if (!read.ok) throw new Error(read.problems.map(problemText).join('; '));
  const model = read.value;

  test('says what a firm is worth and who is a competitor, and comes back from the sheet as it went', () => {
    expect(model.firmValues).toEqual([
      { industry: '51', size: '', value: 12_000 },
      { industry: '51', size: '20-99', value: 10_000 },
      { industry: '51', size: '100+', value: 50_000 },
      { industry: '', size: '', value: 8000 },
    ]);
    expect(model.competitors).toEqual([{ name: 'Rival', field: 'current vendor' }]);
    const again = readModelSheet(writeModelSheet(model));
    expect(again.ok && again.value).toEqual(model);
  });

  test('changes no account: functions over single accounts pass over it', () => {
    const account = readAccountModel(exampleFirmModel());
    expect(account.ok && account.value.firmValues).toBeUndefined();
  });

  test('names each cell that cannot be meant', () => {
    expect(problemsOf(row('51 × big', null, 'value per firm', 5))).toEqual([
      'Model!B2: "big" is not a size band; write the employees: <5, 20-99, 500+ or all',
    ]);
    expect(
      problemsOf(row('51', null, 'value per firm', -5), row('Rival', 'vendor', 'competitor', null)),
    ).toEqual([
      'Model!E2: what a firm is worth is 0 or more, not -5',
      'Model!C3: "vendor" is not a field of this model; its fields are ',
    ]);
    expect(problemsOf(row('51', null, 'value per firm', 5), row('51', null, 'value per firm', 6))).toEqual([
      'Model!B3: the value of "51" stands here a second time',
    ]);
  });
});
