import { sameText } from '../../expr/fold';
import { firmItem } from '../../market/top-down/firm-rules';
import { defineProblem, type Problem } from '../../values/problem';
import { readSizeBand } from '../../values/size-band';
import type { Model } from '../model';
import { at } from './checker';

const notASize = defineProblem(
  'firm-size',
  '"{value}" is not a size band; write the employees: <5, 20-99, 500+ or all',
);
const low = defineProblem('firm-value', 'what a firm is worth is 0 or more, not {value}');
const twice = defineProblem('firm-twice', 'the value of "{value}" stands here a second time');
const unknownField = defineProblem(
  'unknown-field',
  '"{value}" is not a field of this model; its fields are {known}',
);

/** Sizes are bands, figures are 0 or more, each is said once; competitors are told by fields that there are. */
export function checkFirms({ firmValues = [], competitors = [], fields }: Model): readonly Problem[] {
  const values = firmValues.flatMap((rule, index): Problem[] => {
    const path = `firmValues[${index}]`;
    const { size, value, place = '' } = rule;
    const same = firmValues
      .slice(0, index)
      .some((each) => sameText(firmItem(each), firmItem(rule)) && sameText(each.place ?? '', place));
    return [
      ...(size === '' || readSizeBand(size) !== undefined
        ? []
        : [at(notASize, `${path}.size`, { value: size })]),
      ...(value >= 0 && value < Infinity ? [] : [at(low, `${path}.value`, { value })]),
      ...(same ? [at(twice, path, { value: firmItem(rule) })] : []),
    ];
  });
  const known = fields.map(({ field }) => field);
  const told = competitors.flatMap(({ field: value }, index): Problem[] =>
    known.includes(value)
      ? []
      : [at(unknownField, `competitors[${index}].field`, { value, known: known.join(', ') })],
  );
  return [...values, ...told];
}
