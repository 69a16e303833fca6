import { checkCriterion } from '../../../core/scoring/check-criterion';
import { criterionDefinition, criterionDefinitions } from '../../../core/scoring/criterion-definitions';
import { proposeCriterion, type FieldSeen } from '../../../core/scoring/propose-criterion';

const seen: FieldSeen = {
  numbers: Float64Array.from([NaN, 10, 20, 30, 40, 50]),
  texts: ['Software', 'Retail'],
  isLessBetter: false,
};

const proposed = (kind: string, of: Partial<FieldSeen> = {}) => {
  const definition = criterionDefinition(kind)!;
  const field = definition.fieldKinds.length === 0 ? '' : 'asked';
  return proposeCriterion(definition, { name: 'New', field, weight: 10 }, { ...seen, ...of });
};

test.each(criterionDefinitions.map(({ kind, fieldKinds }) => [kind, fieldKinds[0]] as const))(
  'a new criterion by %s is sound',
  (kind, fieldKind) => {
    const texts = kind === 'formula' ? ['asked / 100'] : seen.texts;
    const context = { kindOf: () => fieldKind ?? ('number' as const), asOf: 46_000 };
    expect(checkCriterion(proposed(kind, { texts }), context)).toEqual([]);
  },
);

// Quartiles of 10, 20, 30, 40, 50 as Excel's QUARTILE.INC gives them.
test('bands begin at the quartiles, and points rise', () => {
  expect(proposed('bands').lines).toEqual([
    { test: 'from', value: 20, points: 0.33 },
    { test: 'from', value: 30, points: 0.67 },
    { test: 'from', value: 40, points: 1 },
  ]);
});

test('days ago earn less the longer they are ago', () => {
  const { lines } = proposed('recency', { isLessBetter: true });
  expect(lines.map(({ test, value, points }) => [test, value, points])).toEqual([
    ['within days', 20, 1],
    ['within days', 30, 0.67],
    ['within days', 40, 0.33],
    ['otherwise', null, 0],
  ]);
});

test('a text criterion begins with the most frequent text, a flag with yes', () => {
  expect(proposed('match').lines[0]).toEqual({ test: 'is', value: ['Software'], points: 1 });
  expect(proposed('flag').lines.map(({ points }) => points)).toEqual([1, 0]);
});

test('percentiles are learned at once', () => {
  // Excel's PERCENTILE.INC of 10 to 50: 30 at 50 %, 40 at 75 %, 46 at 90 %.
  expect(proposed('percentile').lines.map(({ value }) => value)).toEqual([30, 40, 46]);
});

test('a field without values still gets lines to be filled in', () => {
  const empty = { numbers: new Float64Array(0), texts: [] };
  expect(proposed('bands', empty).lines).toEqual([{ test: 'from', value: 0, points: 1 }]);
  expect(proposed('match', empty).lines[0]?.value).toEqual([]);
});
