import { fieldMapping } from '../../../core/accounts/field-mapping';
import { askableFields, type RulePlace } from '../../../core/model/askable-fields';
import { starterModel } from '../../../core/model/starter/starter-model';
import type { Model } from '../../../core/model/model';
import { makeSample } from '../../../core/sample/make-sample';
import { accountRows } from '../../../core/values/account-rows';

const sample = makeSample({ accounts: 60, seed: 3, today: 46_000 });
const starter = starterModel(accountRows(sample.accounts.rows).table);
if (!starter.ok) throw new Error('the sample has no starter model');
const model: Model = {
  ...starter.value,
  fields: [
    fieldMapping({ field: 'employees', header: 'Employees', kind: 'number' }),
    fieldMapping({ field: 'country', header: 'Country', kind: 'category' }),
  ],
  computed: [{ field: 'ratio', formula: 'employees / 2' }],
};
const own = ['employees', 'country', 'ratio'];
const names = (of: Model, place: RulePlace) => askableFields(of, place).map(({ field }) => field);

test.each([
  ['exclusions', [...own, 'score', 'confidence']],
  ['layers', [...own, 'score', 'grade', 'confidence']],
  ['regions', [...own, 'score', 'grade', 'confidence', 'layer']],
  ['segments', [...own, 'score', 'grade', 'confidence', 'region', 'layer']],
] as const)('a rule among the %s may ask for what is computed before it', (place, asked) => {
  const withRegion = { ...model, regions: [{ name: 'West', when: [] }] };
  expect(names(withRegion, place)).toEqual(asked);
});

test('what the model does not say is not offered', () => {
  expect(names({ ...model, criteria: [], grades: [], regions: [] }, 'segments')).toEqual([...own, 'layer']);
});

test('a column that a rule asks for already is offered to it', () => {
  const when = [[{ field: 'possible exclusion', test: 'is known', value: null } as const]];
  expect(askableFields(model, 'layers', when).at(-1)).toEqual({
    field: 'possible exclusion',
    kind: 'category',
    isComputed: true,
  });
});
