import { sameText } from '../../expr/fold';
import { defineProblem } from '../../values/problem';
import { at, type ModelChecker } from './checker';

const nameMissing = defineProblem('name-missing', 'a name is missing here');
const ruleTwice = defineProblem(
  'rule-twice',
  'the {what} "{value}" stands here a second time; write its conditions as an alternative (a row with the test or) of the first',
);

/** Everything that is called something has a name. */
export const checkNames: ModelChecker = (model) => [
  ...(['exclusions', 'regions', 'named', 'segments', 'criteria', 'grades'] as const).flatMap((key) =>
    model[key].flatMap(({ name }, index) => (name === '' ? [at(nameMissing, `${key}[${index}].name`)] : [])),
  ),
  ...(['fields', 'computed'] as const).flatMap((key) =>
    model[key].flatMap(({ field }, index) =>
      field === '' ? [at(nameMissing, `${key}[${index}].field`)] : [],
    ),
  ),
];

/** Exclusions have one name each; so have named accounts that stand together, which a sheet could not tell apart. */
export const checkRuleNames: ModelChecker = ({ exclusions, named }) => [
  ...exclusions.flatMap(({ name }, index) =>
    exclusions.slice(0, index).some((earlier) => sameText(earlier.name, name))
      ? [at(ruleTwice, `exclusions[${index}]`, { what: 'exclusion', value: name })]
      : [],
  ),
  ...named.flatMap(({ name, regions = [] }, index) => {
    const above = named[index - 1];
    const same = above && sameText(above.name, name);
    return same && sameText((above.regions ?? []).join(';'), regions.join(';'))
      ? [at(ruleTwice, `named[${index}]`, { what: 'rule of named accounts for', value: name })]
      : [];
  }),
];
