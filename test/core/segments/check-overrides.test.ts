import { checkOverrides } from '../../../core/segments/check-overrides';
import type { Override } from '../../../core/segments/segmentation';
import type { FieldKind } from '../../../core/values/field-kind';
import { ask, override, rule, segmentation } from './run-segments';

const kinds = new Map<string, FieldKind>([
  ['id', 'id'],
  ['employees', 'number'],
  ['partner', 'flag'],
  ['founded', 'date'],
  ['technologies', 'list'],
]);
const model = segmentation({
  regions: [rule('EU', ask('employees', 'at least', 1))],
  segments: [rule('Top', ask('employees', 'at least', 9))],
});
const codes = (overrides: readonly Override[]) =>
  checkOverrides(overrides, model, (name) => kinds.get(name)).map((one) => `${one.at?.path} ${one.code}`);

test.each([
  [
    'a sound one',
    [override('1', 'Segment', 'top'), override('1', 'employees', '12'), override('2', 'partner', 'Yes')],
    [],
  ],
  ['an unknown segment', [override('1', 'segment', 'Tip')], ['overrides[0].value override-unknown']],
  ['an unknown region', [override('1', 'region', 'Mars')], ['overrides[0].value override-unknown']],
  ['an unknown field', [override('1', 'shoe size', '9')], ['overrides[0].field override-field']],
  ['a list', [override('1', 'technologies', 'SAP')], ['overrides[0].field override-field']],
  ['a letter in a number', [override('1', 'employees', '12O')], ['overrides[0].value override-misfit']],
  ['a day that is none', [override('1', 'founded', '2026-02-30')], ['overrides[0].value override-misfit']],
  ['no key', [override(' ', 'segment', 'Top')], ['overrides[0].key override-key']],
  ['no value', [override('1', 'segment', '')], ['overrides[0].value override-value']],
  ['the same said twice', [override('1', 'segment', 'Top'), override('1', 'segment', 'TOP')], []],
])('%s', (_, overrides, expected) => {
  expect(codes(overrides)).toEqual(expected);
});

test('two opinions of one day are a problem that names both', () => {
  const overrides = [override('7', 'segment', 'Top'), override('7', 'segment', 'Small', '2026-01-05', 'Bob')];
  const [problem] = checkOverrides(overrides, model, (name) => kinds.get(name));
  expect(problem).toMatchObject({ level: 'problem', at: { path: 'overrides[1]' } });
  expect(problem?.message).toBe(
    'segment of "7" is given twice on 2026-01-05: "Top" by Ann and "Small" by Bob; keep one of them',
  );
});

test('of two days the later stands, and a notice names both', () => {
  const overrides = [override('7', 'segment', 'Top', '2026-02-01', 'Bob'), override('7', 'segment', 'Small')];
  const [problem] = checkOverrides(overrides, model, (name) => kinds.get(name));
  expect(problem?.level).toBe('notice');
  expect(problem?.message).toBe(
    'segment of "7" was "Small" (by Ann, 2026-01-05) and is now "Top" (by Bob, 2026-02-01)',
  );
});

test('accounts without id, domain and name cannot be overridden', () => {
  expect(checkOverrides([override('1', 'segment', 'Top')], model, () => undefined)[0]?.code).toBe(
    'override-keys',
  );
});
