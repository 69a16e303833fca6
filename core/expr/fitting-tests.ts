import type { FieldKind } from '../values/field-kind';
import type { Test } from './condition';

const always: readonly Test[] = ['is blank', 'is known'];
const ordered: readonly Test[] = ['is', 'is not', 'at least', 'at most', 'more than', 'less than', 'between'];
const named: readonly Test[] = ['is', 'is not', 'in', 'not in', 'starts with'];

/** The tests that a condition may make of a field, by the field's kind; every field may be asked whether it is blank. */
export const fittingTests: Readonly<Record<FieldKind, readonly Test[]>> = {
  number: [...ordered, 'in', 'not in', ...always],
  money: [...ordered, 'in', 'not in', ...always],
  date: [...ordered, ...always],
  category: [...named, ...always],
  id: [...named, ...always],
  list: ['contains any', 'contains all', 'contains none', ...always],
  flag: ['is yes', 'is no', ...always],
};
