import { dayOf } from '../../values/day';
import { defineProblem, type Problem } from '../../values/problem';
import { worthColumns, worthColumnsOf } from '../worth-columns';
import { at, type ModelChecker } from './checker';

const asOfWrong = defineProblem('not-a-day', '"{value}" is not a day; write it as 2026-03-31');
const seedWrong = defineProblem('seed-wrong', 'a seed is a whole number from 0 to 4294967295, not {value}');
const currencyWrong = defineProblem('currency-wrong', '"{value}" is not a currency code such as USD or EUR');
const monthWrong = defineProblem(
  'not-a-month',
  '{value} is not a month; a fiscal year begins in a month from 1 to 12',
);
const targetWrong = defineProblem(
  'target-wrong',
  'a target is money above 0, not {value}; leave it blank where there is none',
);
const thresholdWrong = defineProblem(
  'duplicates-threshold',
  'a threshold of duplicates is a probability above 0 and at most 1, such as 0.8, not {value}; leave it blank for 0.8',
);
const settingField = defineProblem(
  'setting-field',
  '"{value}" is not a number or money field of this model; those are {known}',
);

/** Settings: an ISO day, a month, a whole seed, a currency code, a target, a threshold of duplicates, and two fields that hold numbers. */
export const checkSettings: ModelChecker = (model, kindOf) => {
  const { settings, fields, computed } = model;
  const problems: Problem[] = [];
  const { asOf, fiscalYear = 1, seed, currency, target, duplicatesThreshold: threshold } = settings;
  if (asOf !== null && dayOf(asOf) === null) problems.push(at(asOfWrong, 'settings.asOf', { value: asOf }));
  if (!Number.isInteger(fiscalYear) || fiscalYear < 1 || fiscalYear > 12) {
    problems.push(at(monthWrong, 'settings.fiscalYear', { value: fiscalYear }));
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    problems.push(at(seedWrong, 'settings.seed', { value: seed }));
  }
  if (!/^[A-Z]{3}$/.test(currency))
    problems.push(at(currencyWrong, 'settings.currency', { value: currency }));
  if (target !== undefined && !(target > 0 && target < Infinity)) {
    problems.push(at(targetWrong, 'settings.target', { value: target }));
  }
  if (threshold !== undefined && !(threshold > 0 && threshold <= 1)) {
    problems.push(at(thresholdWrong, 'settings.duplicatesThreshold', { value: threshold }));
  }
  const numeric = [...[...fields, ...computed].map(({ field }) => field), ...worthColumns].filter(
    (field) => kindOf(field) === 'number' || kindOf(field) === 'money',
  );
  const given = worthColumnsOf(model);
  const known = numeric.filter(
    (field) => given.some((each) => each === field) || !worthColumns.some((each) => each === field),
  );
  for (const key of ['value', 'yardstick'] as const) {
    const field = settings[key];
    if (field !== null && !numeric.includes(field)) {
      problems.push(at(settingField, `settings.${key}`, { value: field, known: known.join(', ') }));
    }
  }
  return problems;
};
