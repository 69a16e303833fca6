import { call, constant } from '../../expr/builders';
import { fieldsOf } from '../../expr/fields-of';
import { parseFormula } from '../../expr/parse-formula';
import type { FieldKind } from '../../values/field-kind';
import { numberText } from '../../values/number-text';
import { defineProblem, type Result } from '../../values/problem';
import type { Expr } from '../../expr/expr';
import type { Criterion } from '../criterion';
import { linesOf, textsOf, unknownNumber } from '../criterion-lines';
import { defineCriterion } from '../define-criterion';

const fieldUnknown = defineProblem('criterion-formula-field', 'there is no field "{field}"');
const fieldNotNumber = defineProblem(
  'criterion-formula-field-kind',
  '"{field}" is a {fieldKind} field, not a number',
);

const numeric: readonly FieldKind[] = ['number', 'money', 'date'];

function parsed(criterion: Criterion): Result<Expr> | undefined {
  const line = linesOf(criterion, 'formula')[0];
  const text = line && textsOf(line)[0];
  return text === undefined ? undefined : parseFormula(text);
}

/** Formula: arithmetic over fields, cut to 0–1; unknown where a field in it is blank. */
export const formula = defineCriterion({
  kind: 'formula',
  label: 'Formula',
  help: 'Points by arithmetic over fields; below 0 counts as 0, above 1 as 1.',
  fieldKinds: [],
  lines: [
    {
      test: 'formula',
      help: 'arithmetic over fields, such as revenue / employees / 200000',
      value: 'text',
      points: false,
      least: 1,
      most: 1,
    },
  ],
  check(criterion, { kindOf }) {
    const result = parsed(criterion);
    if (!result) return [];
    const at = {
      path: `lines[${criterion.lines.findIndex((line) => line === linesOf(criterion, 'formula')[0])}].value`,
    };
    if (!result.ok) return result.problems.map((problem) => ({ ...problem, at }));
    return [...fieldsOf(result.value)].flatMap((field) => {
      const fieldKind = kindOf(field);
      if (fieldKind === undefined) return [fieldUnknown({ field }, at)];
      return numeric.includes(fieldKind) ? [] : [fieldNotNumber({ field, fieldKind }, at)];
    });
  },
  toExpr(criterion) {
    const result = parsed(criterion);
    if (!result?.ok) return unknownNumber;
    return call('max', [constant(0), call('min', [constant(1), result.value])]);
  },
  valueText: (_, column) => {
    const values = column.kind === 'number' ? column.values : [];
    return (row) => `the formula gives ${numberText(values[row] ?? NaN)}`;
  },
});
